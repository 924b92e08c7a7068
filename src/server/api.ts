import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { closest } from '../account/index.ts';
import type { Desk, OpenLedger } from '../session/index.ts';
import { BASE } from './base.ts';
import { describedInterface } from './description.ts';
import { addDeskRoutes, isOfDesk } from './deskRoutes.ts';
import { LedgerUnreadable, problemOf, problemResponse } from './problem.ts';
import { referencePage, referenceStyle } from './referencePage.ts';
import { addRoutes } from './routes.ts';
import { healthSchema } from './schemas/service.ts';
import { entityTag, matches } from './validator.ts';

export interface ApiOptions {
  readonly ledger: OpenLedger;
  readonly version: string;
  /** Tells one build of the program from another, so that an answer of an older one is not taken for current. */
  readonly build: string;
  /** Told of every failure that was no fault of the call. */
  readonly report: (error: unknown) => void;
  /** Where documents are reviewed; without it the interface only reads. */
  readonly desk?: Desk;
  readonly deskKey?: string;
}

const METHODS = ['GET', 'HEAD', 'OPTIONS'];
const ALLOWED = METHODS.join(', ');

/** The interface under /api/v1. It only reads, but for the desk where there is one. */
export function createApi({ ledger, version, build, report, desk, deskKey }: ApiOptions): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => (result.success ? undefined : wrongParameter(c, result.error)),
  });
  // The desk writes, answers its own pages alone, and changes without the ledger.
  const open = (handler: MiddlewareHandler): MiddlewareHandler =>
    desk === undefined ? handler : (c, next) => (isOfDesk(c.req.path) ? next() : handler(c, next));
  api.use(open(cors({ origin: '*', allowMethods: METHODS, exposeHeaders: ['ETag'], maxAge: 86_400 })));
  api.use(open(onlyReading));
  api.use(fresh(ledger, report));
  api.use(open(conditional(ledger, build)));
  api.onError((error, c) => {
    const { kind, details } = problemOf(error);
    if (kind === 'defect') report(error);
    return problemResponse(c, kind, details);
  });
  api.notFound((c) => problemResponse(c, 'no-such-route', noRoute(c, api)));
  addHealth(api, ledger, version);
  addRoutes(api, ledger);
  if (desk !== undefined) addDeskRoutes(api, desk, deskKey);
  const description = describedInterface(api, version);
  api.get(`${BASE}/openapi.json`, (c) => c.json(description));
  api.get(BASE, (c) => c.redirect(`${BASE}/`, 301));
  api.get(`${BASE}/`, (c) => c.html(referencePage(description)));
  api.get(`${BASE}/reference.css`, (c) => c.body(referenceStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  return api;
}

const onlyReading: MiddlewareHandler = async (c, next) => {
  if (METHODS.includes(c.req.method)) return next();
  const detail = `Expected ${ALLOWED}, came ${c.req.method}.`;
  const remedy = 'Use GET. Evidence is taken in with "kuznia load".';
  const response = problemResponse(c, 'method-not-allowed', { detail, remedy });
  response.headers.set('Allow', ALLOWED);
  return response;
};

/** Takes in what other processes have appended before anything is answered. */
function fresh(ledger: OpenLedger, report: ApiOptions['report']): MiddlewareHandler {
  return async (_c, next) => {
    try {
      await ledger.refresh();
    } catch (error) {
      report(error);
      throw new LedgerUnreadable(`The ledger cannot be read: ${(error as Error).message}`);
    }
    return next();
  };
}

/** Answers 304 where the caller has what would be answered, and marks every other answer for the next time. */
function conditional(ledger: OpenLedger, build: string): MiddlewareHandler {
  return async (c, next) => {
    const tag = entityTag(ledger, build);
    // Kept, but asked for anew each time: a ledger grows when it pleases.
    const caching = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
    if (matches(c.req.header('If-None-Match'), tag)) return c.body(null, 304, { ETag: tag, ...caching });
    await next();
    if (c.res.status !== 200) return;
    // A strong tag names bytes; zipped ones are others.
    c.res.headers.set('ETag', c.res.headers.has('Content-Encoding') ? `W/${tag}` : tag);
    for (const [name, value] of Object.entries(caching)) c.res.headers.set(name, value);
  };
}

function addHealth(api: OpenAPIHono, ledger: OpenLedger, version: string): void {
  const route = createRoute({
    method: 'get',
    path: `${BASE}/health`,
    operationId: 'health',
    summary: 'Whether the service answers',
    description: 'Version of the program and last entry of the ledger.',
    responses: { 200: { description: 'It does.', content: { 'application/json': { schema: healthSchema } } } },
  });
  api.openapi(route, (c) => c.json({ status: 'ok' as const, version, head: { ...ledger.head } }, 200));
}

function wrongParameter(c: Context, error: z.core.$ZodError): Response {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [unknown = ''] = issue.keys;
    const detail = `Expected parameters that this route takes, came "${unknown}".`;
    return problemResponse(c, 'wrong-parameter', {
      detail,
      remedy: 'Leave it out, or see /api/v1/ for what the route takes.',
      nearest: closest(
        unknown,
        ['at', 'known', 'recorded', 'since', 'until', 'by', 'lang', 'partner', 'kind', 'text', 'publisher', 'q'],
        1,
      ),
    });
  }
  const name = issue?.path.map(String).join('.') ?? '';
  return problemResponse(c, 'wrong-parameter', {
    detail: `Parameter "${name}": ${issue?.message ?? 'not understood'}.`,
    remedy: 'Give it once, with a value that /api/v1/ describes.',
  });
}

/** Routes that begin with a path, as the description of the interface writes them: `/api/v1/export/{format}/{file}`. */
function formsBelow(path: string, api: OpenAPIHono): string[] {
  const below = api.routes.map((route) => route.path).filter((form) => form === path || form.startsWith(`${path}/`));
  return [...new Set(below)].map((form) => form.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}'));
}

function noRoute(c: Context, api: OpenAPIHono): { detail: string; remedy: string; nearest: string[] } {
  // Only the word after the common beginning is compared, or every route would seem near.
  const known = api.routes.map(({ path }) => path.slice(BASE.length + 1).split('/')[0] as string);
  const names = [...new Set(known)].filter((name) => /^[a-z]/.test(name));
  const [word = '', ...rest] = c.req.path.slice(BASE.length + 1).split('/');
  const inside = c.req.path.startsWith(`${BASE}/`) && word !== '';
  const alike = inside ? closest(word, names, 2).map((name) => [BASE, name, ...rest].join('/')) : [];
  return {
    detail: `The interface has no route "${c.req.path}".`,
    remedy: `${BASE}/ lists the routes.`,
    nearest: names.includes(word) ? formsBelow(`${BASE}/${word}`, api) : alike,
  };
}
