import type { OpenAPIHono } from '@hono/zod-openapi';
import { changesFeed, escapedHtml } from '../brief/index.ts';
import type { OpenLedger } from '../session/index.ts';
import type { Language } from '../values/index.ts';
import { BASE } from './base.ts';

/** Adds the feed of changes. */
export function addChangesFeed(api: OpenAPIHono, ledger: OpenLedger): void {
  const made = new Map<string, string>();
  api.get(`${BASE}/changes.atom`, (c) => {
    const language: Language = c.req.query('lang') === 'uk' ? 'uk' : 'en';
    const key = `${language} ${ledger.now().slice(0, 10)} ${ledger.head.hash}`;
    const origin = new URL(c.req.url).origin;
    const feed = made.get(key) ?? feedOf(ledger, language);
    if (!made.has(key)) made.clear();
    made.set(key, feed);
    return c.body(feed.replaceAll(ORIGIN, escapedHtml(origin)), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });
}

/** Stands for the address at which the service is asked, which is no part of what is kept. */
const ORIGIN = '{origin}';

function feedOf(ledger: OpenLedger, language: Language): string {
  const account = ledger.account.bind(ledger);
  const self = `${ORIGIN}${BASE}/changes.atom?lang=${language}`;
  return changesFeed({ account, self, page: (path) => `${ORIGIN}/${language}${path}` }, language);
}
