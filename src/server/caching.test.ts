import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReading, readPaths } from '../session/index.ts';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
beforeAll(async () => {
  served = await starter();
});
afterAll(() => served.end());

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  served.app.request(`/api/v1${path}`, { headers, method });

test('what the caller has already is answered with 304 and no body', async () => {
  const first = await ask('/account');
  const tag = first.headers.get('ETag') ?? '';
  expect(tag).toMatch(/^"\d+-[0-9a-f]{24}"$/);
  expect(first.headers.get('Cache-Control')).toBe('no-cache');
  const second = await ask('/account', { 'If-None-Match': `"other", ${tag}` });
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');
  expect(second.headers.get('ETag')).toBe(tag);
});

test('a zipped answer holds the same and has a tag that only claims so much', async () => {
  for (const path of ['/account', '/sources']) {
    const plain = await ask(path);
    const zipped = await ask(path, { 'Accept-Encoding': 'br, gzip' });
    expect(zipped.headers.get('Content-Encoding')).toBe('gzip');
    expect(zipped.headers.get('ETag')).toBe(`W/${plain.headers.get('ETag')}`);
    expect(gunzipSync(new Uint8Array(await zipped.arrayBuffer())).toString()).toBe(await plain.text());
    const refused = await ask(path, { 'Accept-Encoding': 'gzip;q=0' });
    expect(refused.headers.get('Content-Encoding')).toBeNull();
    expect((await ask(path, { 'If-None-Match': zipped.headers.get('ETag') ?? '' })).status).toBe(304);
  }
});

test('HEAD tells what GET would, without a body', async () => {
  const head = await ask('/subjects/country/DK', {}, 'HEAD');
  const got = await ask('/subjects/country/DK');
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  expect(head.headers.get('ETag')).toBe(got.headers.get('ETag'));
  expect((await ask('/subjects/country/nowhere', {}, 'HEAD')).status).toBe(404);
});

test('any page of the web may read the interface, and only read', async () => {
  const preflight = await ask(
    '/account',
    { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
    'OPTIONS',
  );
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,OPTIONS');
  expect((await ask('/account', { Origin: 'https://example.org' })).headers.get('Cross-Origin-Resource-Policy')).toBe(
    'cross-origin',
  );
});

test('every answer, right or wrong, carries the headers that keep a browser safe', async () => {
  for (const path of ['/', '/account', '/nowhere', '/subjects/country/nowhere', '/openapi.json']) {
    const { headers } = await ask(path);
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});

test('what another process appends is in the next answer, under another tag', async () => {
  const before = await ask('/sources?text=2026-11-01-new');
  expect(await before.json()).toMatchObject({ sources: [] });
  await appendSource('2026-11-01-new');
  const after = await ask('/sources?text=2026-11-01-new&known=2026-12-31&at=2026-12-31', {
    'If-None-Match': before.headers.get('ETag') ?? '',
  });
  expect(after.status).toBe(200);
  expect(await after.json()).toMatchObject({ sources: [{ id: '2026-11-01-new' }] });
});

async function appendSource(id: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-evidence-'));
  const file = join(folder, `${id}.yaml`);
  const source = `id: ${id}, title: New, publisher: A Publisher, url: https://example.org/new, published: ${id.slice(0, 10)}, language: en, kind: news, reliability: B`;
  writeFileSync(
    file,
    `source: { ${source} }\nclaims:\n  - { about: agreement/new, stage: signed, when: ${id.slice(0, 10)} }\n`,
  );
  const store = await served.another();
  await loadReading(store, await readPaths([file]));
  await store.close();
  rmSync(folder, { recursive: true });
}
