import { type Context, Hono } from 'hono';
import type { Account } from '../account/index.ts';
import type { OpenLedger } from '../session/index.ts';
import { type Language, languages } from '../values/index.ts';
import { shareCard, sharePicture } from '../web/index.ts';
import { entityTag, matches } from './validator.ts';

/** Pictures that are kept for one account; one weighs some 20 kB and takes some 100 ms to draw. */
const MOST = 200;
const FOR_AN_HOUR = 'public, max-age=3600';

const kept = new WeakMap<Account, Map<string, Promise<Uint8Array<ArrayBuffer>>>>();

/** Pictures of pages for other sites to show: `/share/en/partner/DK.png`, with the dates of the page as its query. */
export function shareRoutes(ledger: OpenLedger, build: string): Hono {
  const app = new Hono();
  app.get('/share/:language/:page{.+\\.png}', async (c) => {
    await ledger.refresh();
    const { page } = c.req.param();
    const language = languages.find((each) => each === c.req.param('language'));
    if (language === undefined) return absent(c);
    const tag = entityTag(ledger, build);
    const headers = { ETag: tag, 'Cache-Control': FOR_AN_HOUR };
    if (matches(c.req.header('If-None-Match'), tag)) return c.body(null, 304, headers);
    const account = accountFor(c, ledger);
    if (typeof account === 'string') return c.text(`${account}\n`, 400);
    const picture = await pictureOf(account, language, page.slice(0, -'.png'.length));
    if (picture === undefined) return absent(c);
    return c.body(picture, 200, {
      ...headers,
      'Content-Type': 'image/png',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
  return app;
}

/** The account that the query asks for, or what is wrong with it. */
function accountFor(c: Context, ledger: OpenLedger): Account | string {
  const { at, known, recorded } = c.req.query();
  try {
    return ledger.account({ at: at || undefined, known: known || undefined, recorded: recorded || undefined });
  } catch (error) {
    if (error instanceof Error && error.name === 'NotAnInstant') return error.message;
    throw error;
  }
}

function pictureOf(account: Account, language: Language, page: string): Promise<Uint8Array<ArrayBuffer>> | undefined {
  const pictures = kept.get(account) ?? new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  kept.set(account, pictures);
  const key = `${language}/${page}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const card = shareCard(account, language, page);
  if (card === undefined) return undefined;
  const oldest = pictures.keys().next();
  if (pictures.size >= MOST && !oldest.done) pictures.delete(oldest.value);
  const picture = sharePicture(card);
  pictures.set(key, picture);
  // What failed once may not fail again.
  picture.catch(() => pictures.delete(key));
  return picture;
}

function absent(c: Context): Response {
  return c.text(`There is no picture at ${c.req.path}.\n`, 404);
}
