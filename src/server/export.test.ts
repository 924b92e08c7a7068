import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountFormats, LedgerLines } from '../exchange/index.ts';
import { sha256 } from '../session/index.ts';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
beforeAll(async () => {
  served = await starter();
});
afterAll(() => served.end());

interface Listed {
  readonly formats: readonly {
    readonly format: string;
    readonly files: readonly { readonly name: string; readonly address: string }[];
  }[];
}

async function get(path: string): Promise<Response> {
  return served.app.request(path);
}

test('every address in the list of downloads gives its file', async () => {
  const { formats } = (await (await get('/api/v1/export?at=2025-06-24&known=2025-06-24')).json()) as Listed;
  expect(formats.map(({ format }) => format)).toEqual(['jsonl', ...accountFormats().map(({ format }) => format)]);
  for (const { name, address } of formats.flatMap(({ files }) => files)) {
    const answer = await get(address);
    expect(answer.status, address).toBe(200);
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`);
    expect((await answer.arrayBuffer()).byteLength, address).toBeGreaterThan(0);
  }
});

test('a data package that is fetched for a day leads to the tables of that day', async () => {
  const address = '/api/v1/export/datapackage/datapackage.json?at=2025-06-24&known=2025-06-24';
  const { resources } = (await (await get(address)).json()) as { resources: { path: string; hash: string }[] };
  for (const { path, hash } of resources) {
    const { pathname, search } = new URL(path, `http://localhost${address}`);
    expect(`sha256:${sha256(await (await get(`${pathname}${search}`)).text())}`, path).toBe(hash);
  }
});

test('the ledger comes line by line with the hash that it has', async () => {
  const lines = new LedgerLines(sha256);
  for (const line of (await (await get('/api/v1/export/jsonl/ledger.jsonl')).text()).split('\n')) lines.take(line);
  expect(lines.entries.at(-1)?.entry.hash).toBe(served.ledger.head.hash);
});

test('what is not there is told with what may have been meant', async () => {
  const answer = await get('/api/v1/export/datapackage/flow.csv');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    type: '/api/v1/#unknown-export',
    nearest: expect.arrayContaining(['datapackage/flows.csv']),
  });
  expect((await get('/api/v1/export/xml/all.xml')).status).toBe(404);
  expect((await get('/api/v1/export/jsonl/ledger.jsonl?at=2025-01-01')).status).toBe(400);
});
