import type { MiddlewareHandler } from 'hono';

/** Headers of every answer. */
const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * Content policy of pages: scripts of our own, and those inside the page that carry the nonce of this answer. `framed` says who
 * may show the page in a frame: nobody, or for a chart made for it, anybody.
 */
export function pagePolicy(nonce: string, framed: 'nobody' | 'anybody' = 'nobody'): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    framed === 'anybody' ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');
}

/** Content policy of everything else: nothing but the interface's own style sheet. */
const PLAIN_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sets the headers that every answer carries. `resources` says whether pages of other origins may read what is served. */
export function secureHeaders(resources: 'same-origin' | 'cross-origin'): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of Object.entries(COMMON)) headers.set(name, value);
    if (!headers.has('Cross-Origin-Resource-Policy')) headers.set('Cross-Origin-Resource-Policy', resources);
    // A 304 leaves the policy that came with the page, whose nonce it names.
    if (c.res.status !== 304 && !headers.has('Content-Security-Policy'))
      headers.set('Content-Security-Policy', PLAIN_POLICY);
  };
}
