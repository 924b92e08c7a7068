import type { IncomingHttpHeaders } from 'node:http';
import { serving } from '../../../scripts/testing/serving.ts';

/** A page as a site answers with it. */
export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** One request as it came. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A site of a test: its pages by path, which the test may change, and what was asked of it. */
export interface Site {
  readonly address: string;
  readonly pages: Record<string, Page | undefined>;
  readonly asked: Asked[];
  /** Most requests that were being answered at one time. */
  atOnce: number;
}

/** Runs a site for as long as `use` takes. A path without a page answers 404. */
export function withSite<T>(pages: Record<string, Page | undefined>, use: (site: Site) => Promise<T>): Promise<T> {
  const site: { -readonly [K in keyof Site]: Site[K] } = { address: '', pages, asked: [], atOnce: 0 };
  let open = 0;
  return serving(
    (request, response) => {
      open += 1;
      site.atOnce = Math.max(site.atOnce, open);
      response.on('close', () => {
        open -= 1;
      });
      const path = request.url ?? '/';
      site.asked.push({ path, headers: request.headers });
      const { status = 200, headers = {}, body = '' } = site.pages[path] ?? { status: 404 };
      response.writeHead(status, headers).end(body);
    },
    (address) => {
      site.address = address;
      return use(site);
    },
  );
}

/** An RSS feed of addresses. */
export function rss(...links: readonly string[]): string {
  const items = links.map(
    (link) => `<item><link>${link}</link><pubDate>Tue, 24 Jun 2025 09:00:00 GMT</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>The Daily</title>${items.join('')}</channel></rss>`;
}

/** A page of news with the sentences given. */
export function article(...sentences: readonly string[]): Page {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  const body = `<!doctype html><html lang="en"><body><article><h1>News</h1>${paragraphs}</article></body></html>`;
  return { body, headers: { 'content-type': 'text/html' } };
}
