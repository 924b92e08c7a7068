import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskRoutes } from '../desk/index.ts';
import { Desk } from '../session/index.ts';
import { createApp } from './app.ts';

const KEY = 'a key of some length';
const NAME = 'http://desk.ministry.example';
const WRITE = {
  method: 'POST',
  body: JSON.stringify({ documents: [{ text: 'Denmark signed.', published: '2025-06-25' }] }),
};
const JSON_TYPE = { 'Content-Type': 'application/json' };

let folder: string;
let desk: Desk;
let app: Hono;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kuznia-desk-'));
  desk = await Desk.open(join(folder, 'ledger.db'));
  app = createApp({ ledger: desk.ledger, desk, deskKey: KEY, version: '0.0.0' });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

async function give(key: string, to = '/en/desk'): Promise<Response> {
  return app.request(`${NAME}/desk-key`, { method: 'POST', body: new URLSearchParams({ key, to }) });
}

test('without the key nothing of the desk is read or written, by whatever route; the public interface stays open', async () => {
  for (const { method, path } of Object.values(deskRoutes)) {
    const address = NAME + path.replace('{id}', '0123456789abcdef');
    const response = await app.request(address, method === 'GET' ? {} : { ...WRITE, headers: JSON_TYPE });
    expect({ path, status: response.status }).toEqual({ path, status: 401 });
    expect(await response.json()).toMatchObject({ type: '/api/v1/#key-needed', remedy: expect.any(String) });
  }
  expect((await desk.queue()).documents).toEqual([]);
  expect((await app.request(`${NAME}/api/v1/account`)).status).toBe(200);
});

test.each(['Bearer wrong', `Bearer ${KEY} `, `Basic ${KEY}`, KEY, 'Bearer '])('%j is not the key', async (header) => {
  const response = await app.request(NAME + deskRoutes.queue.path, { headers: { Authorization: header } });
  expect(response.status).toBe(header === `Bearer ${KEY} ` ? 200 : 401);
});

test('a program sends the key with each call', async () => {
  const headers = { ...JSON_TYPE, Authorization: `Bearer ${KEY}` };
  expect((await app.request(NAME + deskRoutes.add.path, { ...WRITE, headers })).status).toBe(200);
  expect((await app.request(NAME + deskRoutes.queue.path, { headers })).status).toBe(200);
});

test('a browser gives it once; what it keeps is for this service, out of reach of scripts, and not the key', async () => {
  const response = await give(KEY, '/uk/desk/0123456789abcdef');
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/uk/desk/0123456789abcdef']);
  const kept = response.headers.get('Set-Cookie') ?? '';
  expect(kept).toMatch(/HttpOnly/u);
  expect(kept).toMatch(/SameSite=Strict/u);
  expect(decodeURIComponent(kept)).not.toContain(KEY);
  const Cookie = kept.split(';')[0] ?? '';
  expect((await app.request(NAME + deskRoutes.queue.path, { headers: { Cookie } })).status).toBe(200);
  const foreign = { ...JSON_TYPE, Cookie, Origin: 'https://other.example' };
  expect((await app.request(NAME + deskRoutes.add.path, { ...WRITE, headers: foreign })).status).toBe(403);
  expect((await app.request(NAME + deskRoutes.add.path, { ...WRITE, headers: { Cookie } })).status).toBe(415);
});

test('a wrong key opens nothing, and leads to no other site', async () => {
  const response = await give('another key', 'https://other.example/');
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/en/desk?key=wrong']);
  expect(response.headers.get('Set-Cookie')).toBeNull();
});

test('without a key of its own a desk is for this machine alone', async () => {
  const open = createApp({ ledger: desk.ledger, desk, version: '0.0.0' });
  expect((await open.request(NAME + deskRoutes.queue.path)).status).toBe(403);
  expect((await open.request(deskRoutes.queue.path)).status).toBe(200);
});
