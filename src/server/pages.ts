import { randomBytes } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import type { Desk, OpenLedger } from '../session/index.ts';
import type { Pages, Site } from '../web/index.ts';
import { hasKey } from './deskKey.ts';
import { pagePolicy } from './headers.ts';
import { shareRoutes } from './share.ts';
import { CURRENT, Snapshots } from './snapshots.ts';
import { entityTag, matches } from './validator.ts';

export interface PageOptions {
  readonly ledger: OpenLedger;
  readonly pages: Pages;
  readonly build: string;
  readonly desk?: Desk;
  readonly deskKey?: string;
}

const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';
/** Far more than the one form of the pages sends. */
const LARGEST_FORM = 16 * 1024;

/** Pages, and the files that they need. */
export function createPages({ ledger, pages, build, desk, deskKey }: PageOptions): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: LARGEST_FORM }));
  app.use(files(pages.assets));
  const snapshots = new Snapshots(ledger);
  app.route('/', snapshots.routes());
  app.route('/', shareRoutes(ledger, build));
  app.all('*', async (c) => {
    if (!['GET', 'HEAD', 'POST'].includes(c.req.method))
      return c.text(`Expected GET, HEAD or POST, came ${c.req.method}.\n`, 405, { Allow: 'GET, HEAD, POST' });
    await ledger.refresh();
    const tag = pageTag(c, ledger, build);
    // The desk changes without the ledger, and no copy of it is to lie about.
    const reads = c.req.method !== 'POST' && !isOfDesk(c.req.path);
    // Without the policy header: the browser keeps the one that fits the nonce in the page it has.
    if (reads && matches(c.req.header('If-None-Match'), tag)) return c.body(null, 304, { ETag: tag, ...CACHING });
    // Ready, or nearly so, once a reader opens the time machine.
    snapshots.prepare();
    const served = { ledger, pages, ...lentDesk(c, desk, deskKey) };
    return answer(c, served, reads ? tag : undefined);
  });
  return app;
}

/** The desk for those who have its key; others are told that there is one. */
function lentDesk(c: Context, desk: Desk | undefined, key: string | undefined): Pick<Served, 'desk' | 'deskLocked'> {
  if (desk === undefined) return {};
  return hasKey(c, key) ? { desk } : { deskLocked: true };
}

/** Files of the build. What is not among them goes on to the pages. */
function files(folder: string): MiddlewareHandler {
  const serve = serveStatic({ root: folder });
  return async (c, next) => {
    const response = await serve(c, next);
    // Nothing found: what came is the answer of those further on.
    if (!(response instanceof Response)) return response;
    response.headers.set('Cache-Control', c.req.path.startsWith('/assets/') ? FOR_EVER : FOR_AN_HOUR);
    return response;
  };
}

const CACHING = { 'Cache-Control': 'no-cache', Vary: 'Accept-Language, Cookie' };

interface Served {
  readonly ledger: OpenLedger;
  readonly pages: Pages;
  readonly desk?: Desk;
  readonly deskLocked?: true;
}

async function answer(
  c: Context,
  { ledger, pages, desk, deskLocked }: Served,
  tag: string | undefined,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const site: Site = {
    account: (texts) => ledger.account(texts),
    nonce,
    now: ledger.now(),
    origin: new URL(c.req.url).origin,
    core: { snapshot: CURRENT, static: false },
    ...(desk === undefined ? {} : { desk }),
    ...(deskLocked === undefined ? {} : { deskLocked }),
  };
  const page = await pages(c.req.raw, site);
  const response = new Response(page.body, page);
  response.headers.set('Content-Security-Policy', pagePolicy(nonce, isEmbedded(c.req.path) ? 'anybody' : 'nobody'));
  if (tag === undefined || page.status !== 200) {
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
    return response;
  }
  response.headers.set('ETag', tag);
  for (const [name, value] of Object.entries(CACHING)) response.headers.set(name, value);
  return response;
}

/** Whether an address is one of a single chart, made to stand in a frame of another site. */
function isEmbedded(path: string): boolean {
  return /^\/(?:en|uk)\/embed\//.test(path);
}

/** Whether an address is one of a page of the desk, or of its data. */
function isOfDesk(path: string): boolean {
  return /^\/(?:en|uk)\/desk(?:[/.]|$)/.test(path);
}

/** A page depends on the language that the browser asks for and on the appearance that was chosen, besides the ledger. */
function pageTag(c: Context, ledger: OpenLedger, build: string): string {
  return entityTag(ledger, build, [c.req.header('Accept-Language') ?? '', getCookie(c, 'appearance') ?? '']);
}
