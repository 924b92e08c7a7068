import { hash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { problemResponse } from './problem.ts';

const COOKIE = 'kuznia-desk';
/** Seconds for which a browser remembers that the key was given. */
const REMEMBERED = 30 * 24 * 60 * 60;
const LARGEST_FORM = 4 * 1024;

/** Address to which the form with the key is sent. */
export const KEY_FORM = '/desk-key';

/** What a browser keeps instead of the key: made of it, so that the key itself lies nowhere. */
function keptFor(key: string): string {
  return hash('sha256', `kuznia desk ${key}`);
}

function equals(given: string, wanted: string): boolean {
  // Hashes have one length, and comparing them tells nothing of how much was right.
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', wanted, 'buffer'));
}

/** Whether a call comes from somebody who has the key: in the header of a program, or given to the form before. */
export function hasKey(c: Context, key: string | undefined): boolean {
  if (key === undefined) return true;
  const bearer = /^Bearer (.+)$/u.exec(c.req.header('Authorization') ?? '')?.[1];
  if (bearer !== undefined) return equals(bearer, key);
  return equals(getCookie(c, COOKIE) ?? '', keptFor(key));
}

/** Refuses calls to the desk's interface without the key. */
export function onlyWithKey(key: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (hasKey(c, key)) return next();
    return problemResponse(c, 'key-needed', {
      detail: 'Expected the key of the desk, came a call without it.',
      remedy:
        'Send "Authorization: Bearer …" with the key that "kuznia serve --desk" printed, or give it on the page of the desk.',
    });
  };
}

/** Takes the key from the form on the page of the desk, and has the browser remember that it was given. */
export function keyForm(key: string): Hono {
  const app = new Hono();
  app.post(KEY_FORM, bodyLimit({ maxSize: LARGEST_FORM }), async (c) => {
    const { key: given, to } = await c.req.parseBody();
    const back = typeof to === 'string' && /^\/(?:en|uk)\/desk(?:\/[\da-f]+)?$/u.test(to) ? to : '/en/desk';
    c.header('Cache-Control', 'no-store');
    if (typeof given !== 'string' || !equals(given.trim(), key)) return c.redirect(`${back}?key=wrong`, 303);
    setCookie(c, COOKIE, keptFor(key), {
      ...{ path: '/', httpOnly: true, sameSite: 'Strict', maxAge: REMEMBERED },
      // Behind a server that encrypts, the browser is to send it encrypted only.
      secure: c.req.header('X-Forwarded-Proto') === 'https',
    });
    return c.redirect(back, 303);
  });
  return app;
}
