import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ProblemKind, problemResponse } from './problem.ts';

/** Names under which a browser on this machine reaches it. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Most bytes of a body: a document of the largest size that is read, in base64, with room to spare. */
const LARGEST_BODY = 32 * 1024 * 1024;

/**
 * Refuses calls to any name but this machine's own: a name of another site that was pointed at this machine would make its pages
 * of one origin with ours. For all of a service that has a desk, pages too.
 */
export const onlyByOwnName: MiddlewareHandler = async (c, next) => {
  const { host, hostname } = new URL(c.req.url);
  if (OWN_NAMES.has(hostname)) return next();
  return refused(c, 'not-from-here', `Expected a call to this machine by a name of its own, came one to "${host}".`);
};

/**
 * Refuses what pages of other sites write. Reading is protected by the browser, since no answer of the desk allows other
 * origins.
 */
export const onlyOwnWrites: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const { host } = new URL(c.req.url);
  const site = c.req.header('Sec-Fetch-Site');
  const origin = c.req.header('Origin');
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    return refused(
      c,
      'not-from-here',
      `Expected a call from the pages of this service, came one from ${origin ?? 'another site'}.`,
    );
  }
  const type = c.req.header('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    // A form of another site can send any other type without asking the browser first.
    return refused(c, 'wrong-type', `Expected a body of type application/json, came ${type ?? 'none'}.`);
  }
  return next();
};

const REMEDIES = {
  'not-from-here': 'Open the desk at the address that "kuznia serve --desk" prints.',
  'wrong-type': 'Send the body as JSON, with the header Content-Type: application/json.',
} as const;

function refused(
  c: Parameters<MiddlewareHandler>[0],
  kind: ProblemKind & keyof typeof REMEDIES,
  detail: string,
): Response {
  return problemResponse(c, kind, { detail, remedy: REMEDIES[kind] });
}

/** What is under review is not for caches. */
export const neverKept: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('Cache-Control', 'no-store');
};

/** Refuses bodies that are too large before they are read whole. */
export const noLargerBody: MiddlewareHandler = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (c) =>
    problemResponse(c, 'too-large', {
      detail: `Expected a body of at most ${LARGEST_BODY / 1024 / 1024} MB, came a larger one.`,
      remedy: 'Send fewer documents at a time; of a long one, send the chapter alone.',
    }),
});
