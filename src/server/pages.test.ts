import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { OpenLedger } from '../session/index.ts';
import { openSqliteStore } from '../store/index.ts';
import type { Pages } from '../web/index.ts';
import { createApp } from './app.ts';

async function appWith(answer: (request: Request) => Response, failures: unknown[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-pages-'));
  mkdirSync(join(folder, 'client/assets'), { recursive: true });
  writeFileSync(join(folder, 'client/assets/main-abc.js'), 'export {};');
  writeFileSync(join(folder, 'client/icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'secret.txt'), 'not to be served');
  const ledger = await OpenLedger.open(await openSqliteStore(join(folder, 'kuznia.db')));
  onTestFinished(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });
  const pages: Pages = Object.assign(async (request: Request) => answer(request), { assets: join(folder, 'client') });
  return createApp({ ledger, version: '0', pages, report: (error) => failures.push(error) });
}

const page = (): Response => new Response('<p>page</p>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

test('a page has a policy with a nonce of its own, and a tag that does not hang on the nonce', async () => {
  const app = await appWith(page);
  const first = await app.request('/en/partners');
  const second = await app.request('/en/partners');
  const policy = first.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
  expect(policy).not.toContain('unsafe');
  expect(second.headers.get('Content-Security-Policy')).not.toBe(policy);
  expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'));
  expect(first.headers.get('Vary')).toContain('Accept-Language, Cookie');
});

test('a chart made for it may stand in a frame of another site, and no other page may', async () => {
  const app = await appWith(page);
  const policy = async (path: string) => (await app.request(path)).headers.get('Content-Security-Policy') ?? '';
  expect(await policy('/en/embed/money?known=2025-06-21')).toMatch(/frame-ancestors \*$/);
  for (const path of ['/en/money', '/en', '/en/embed', '/en/chart/money.svg', '/de/embed/money']) {
    expect(await policy(path), path).toMatch(/frame-ancestors 'none'$/);
  }
});

test('a page that the browser has is answered with 304, without a policy that would not fit its nonce', async () => {
  const app = await appWith(page);
  const tag = (await app.request('/en')).headers.get('ETag') ?? '';
  const again = await app.request('/en', { headers: { 'If-None-Match': tag } });
  expect(again.status).toBe(304);
  expect(again.headers.get('Content-Security-Policy')).toBeNull();
  const dark = await app.request('/en', { headers: { 'If-None-Match': tag, Cookie: 'appearance=dark' } });
  expect(dark.status).toBe(200);
  const inUkrainian = await app.request('/', { headers: { 'If-None-Match': tag, 'Accept-Language': 'uk' } });
  expect(inUkrainian.status).toBe(200);
});

test('files of the build are served; hashed ones for ever, and nothing outside their folder', async () => {
  const app = await appWith(() => new Response('no page', { status: 404 }));
  const script = await app.request('/assets/main-abc.js');
  expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('Content-Type')).toMatch(/javascript/);
  expect((await app.request('/icon.svg')).headers.get('Cache-Control')).toBe('public, max-age=3600');
  for (const path of ['/../secret.txt', '/assets/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/none.js']) {
    expect((await app.request(path)).status, path).toBe(404);
  }
});

test('pages take forms, and no other way of writing', async () => {
  const app = await appWith(
    (request) => new Response(request.method, { status: request.method === 'POST' ? 303 : 200 }),
  );
  const posted = await app.request('/en/appearance', { method: 'POST', body: 'appearance=dark' });
  expect(posted.status).toBe(303);
  expect(posted.headers.get('Cache-Control')).toBe('no-store');
  expect((await app.request('/en/appearance', { method: 'POST', body: 'x'.repeat(20_000) })).status).toBe(413);
  expect((await app.request('/en', { method: 'DELETE' })).status).toBe(405);
});

test('a page that cannot be made is told plainly and reported with its cause', async () => {
  const failures: unknown[] = [];
  const cause = new Error('broken');
  const app = await appWith(() => {
    throw cause;
  }, failures);
  const response = await app.request('/en');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('broken');
  expect(failures).toEqual([cause]);
});
