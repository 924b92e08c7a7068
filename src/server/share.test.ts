import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pages } from '../web/index.ts';
import { createApp } from './app.ts';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
let app: Hono;
const folder = mkdtempSync(join(tmpdir(), 'kuznia-share-'));
beforeAll(async () => {
  served = await starter();
  const pages: Pages = Object.assign(async () => new Response('no page', { status: 404 }), { assets: folder });
  app = createApp({ ledger: served.ledger, version: '0', pages });
});
afterAll(async () => {
  await served.end();
  rmSync(folder, { recursive: true });
});

test.each([
  'en/overview',
  'uk/partner/DK',
  'en/agreement/dk-ua-2025-06-letter-of-intent',
  'uk/line/dk-fire-point-solid-fuel',
])('/share/%s.png is a picture that other sites may show and keep for a while', async (page) => {
  const response = await app.request(`/share/${page}.png?known=2025-12-31`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('image/png');
  expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  expect(response.headers.get('Cache-Control')).toContain('max-age=3600');
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const again = await app.request(`/share/${page}.png?known=2025-12-31`, {
    headers: { 'If-None-Match': response.headers.get('ETag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('the same picture is drawn once', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => app.request('/share/en/partner/NO.png')));
  expect(await first?.bytes()).toEqual(await second?.bytes());
});

test.each([
  ['/share/de/overview.png', 404],
  ['/share/en/partner/XX.png', 404],
  ['/share/en/money.png', 404],
  ['/share/en/..%2f..%2fsecret.png', 404],
  ['/share/en/overview.svg', 404],
  ['/share/en/overview.png?known=summer', 400],
])('%s is refused with %d', async (path, status) => {
  expect((await app.request(path)).status).toBe(status);
});
