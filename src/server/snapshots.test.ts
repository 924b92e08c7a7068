import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReading, readPaths, sha256 } from '../session/index.ts';
import { readSnapshot } from '../snapshot/index.ts';
import { Snapshots } from './snapshots.ts';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
let app: Hono;
let snapshots: Snapshots;
beforeAll(async () => {
  served = await starter();
  snapshots = new Snapshots(served.ledger);
  app = snapshots.routes();
});
afterAll(() => served.end());

test('the snapshot lies at the hash of its text, never to change, and zipped it is small', async () => {
  const address = await snapshots.address();
  const whole = await app.request(address);
  const text = await whole.text();
  expect(address).toBe(`/snapshot/${sha256(text)}.json`);
  expect(whole.headers.get('Cache-Control')).toContain('immutable');
  const zipped = await app.request(address, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(zipped.headers.get('Content-Encoding')).toBe('gzip');
  const bytes = new Uint8Array(await zipped.arrayBuffer());
  expect(bytes.length).toBeLessThan(300_000);
  expect(gunzipSync(bytes).toString()).toBe(text);
  expect(readSnapshot(text).log.sequence).toBe(served.ledger.head.sequence);
});

test('a browser that has it is told so', async () => {
  const address = await snapshots.address();
  const tag = (await app.request(address)).headers.get('ETag') ?? '';
  expect((await app.request(address, { headers: { 'If-None-Match': tag } })).status).toBe(304);
});

test.each([`${'0'.repeat(64)}.json`, 'latest.json', '..%2Fkuznia.db'])(
  'there is nothing at /snapshot/%s',
  async (name) => {
    expect((await app.request(`/snapshot/${name}`)).status).toBe(404);
  },
);

test('once the ledger has grown there is another, and the one before is still there for pages that are open', async () => {
  const before = await snapshots.address();
  await appendSource('2026-11-01-new');
  const current = await (await app.request('/snapshot/current')).json();
  expect(current).toEqual({ snapshot: await snapshots.address(), today: served.ledger.now().slice(0, 10) });
  expect(current).not.toMatchObject({ snapshot: before });
  expect((await app.request(before)).status).toBe(200);
});

test('a snapshot that nobody waits for is written while others have their turn', async () => {
  await appendSource('2026-11-02-newer');
  await served.ledger.refresh();
  const fresh = new Snapshots(served.ledger);
  fresh.prepare();
  const current = await (await fresh.routes().request('/snapshot/current')).json();
  expect(current).toMatchObject({ snapshot: await fresh.address() });
  expect((await fresh.routes().request(await fresh.address())).status).toBe(200);
});

/** As another process would. */
async function appendSource(id: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-snapshots-'));
  const head = `id: ${id}, title: New, publisher: A, url: "https://example.org/", published: 2026-11-01, language: en`;
  writeFileSync(join(folder, `${id}.yaml`), `source: { ${head}, kind: news, reliability: B }\nclaims: []\n`);
  const store = await served.another();
  await loadReading(store, await readPaths([folder]));
  await store.close();
  rmSync(folder, { recursive: true });
}
