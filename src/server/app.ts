import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { Desk, OpenLedger } from '../session/index.ts';
import type { Pages } from '../web/index.ts';
import { createApi } from './api.ts';
import { BASE } from './base.ts';
import { onlyByOwnName } from './deskGuard.ts';
import { keyForm } from './deskKey.ts';
import { isOfDesk } from './deskRoutes.ts';
import { secureHeaders } from './headers.ts';
import { createPages } from './pages.ts';

export interface AppOptions {
  /** Ledger to answer from. The app reads it and does not close it. */
  readonly ledger: OpenLedger;
  /** The desk over that ledger. Without a key, whoever reaches the service may write: serve it to this machine alone. */
  readonly desk?: Desk;
  /** What has to be given before the desk opens, once in each browser and with each call of a program. */
  readonly deskKey?: string;
  /** Version of the program, as the interface tells it. */
  readonly version: string;
  /** The built pages; without them only the interface is served. */
  readonly pages?: Pages;
  /** Tells one build of the program from another; by default every start is one. */
  readonly build?: string;
  /** Told of every failure that was no fault of the call; by default it is written to standard error. */
  readonly report?: (error: unknown) => void;
}

/** The whole service: the interface under /api/v1, then files and pages. */
export function createApp(options: AppOptions): Hono {
  const { ledger, version, pages, desk, deskKey, build = ledger.now(), report = console.error } = options;
  const withDesk = { ...(desk === undefined ? {} : { desk }), ...(deskKey === undefined ? {} : { deskKey }) };
  const app = new Hono();
  const api = createApi({ ledger, version, build, report, ...withDesk });
  const forAll = secureHeaders('cross-origin');
  const forUs = secureHeaders('same-origin');
  // With a key, a name of another site that was pointed here gains nothing: browsers do not send it what they keep for this one.
  if (desk !== undefined && deskKey === undefined) app.use(onlyByOwnName);
  app.use('/api/*', (c, next) => (isOfDesk(c.req.path) ? forUs : forAll)(c, next));
  app.use((c, next) => (c.req.path.startsWith('/api/') ? next() : forUs(c, next)));
  app.use(compress());
  app.get('/api', (c) => c.redirect(`${BASE}/`, 301));
  // Handed over whole: the interface has its own way of saying that something is not there or went wrong.
  app.all('/api/*', (c) => api.fetch(c.req.raw));
  if (deskKey !== undefined) app.route('/', keyForm(deskKey));
  if (pages === undefined) app.get('/', (c) => c.redirect(`${BASE}/`, 302));
  else app.route('/', createPages({ ledger, pages, build, ...withDesk }));
  app.notFound((c) => c.text(`There is nothing at ${c.req.path}. The interface is described at /api/v1/.\n`, 404));
  app.onError((error, c) => {
    // Raised on purpose, such as for a form that is too large.
    if (error instanceof HTTPException && error.status < 500) return error.getResponse();
    report(error);
    return c.text(
      'This page could not be made. It is a defect of the program; please report it with its address.\n',
      500,
    );
  });
  return app;
}
