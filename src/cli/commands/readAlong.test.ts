import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { serving } from '../../../scripts/testing/serving.ts';
import { Desk } from '../../session/index.ts';
import { call, folderWith } from '../testing/call.ts';

const SENTENCE = 'Denmark has earmarked 500 million kroner for the drones of Ukraine, the government said on Tuesday.';
const TEXT = `Denmark pays\n\n${SENTENCE}\n`;

let home: ReturnType<typeof folderWith>;
beforeAll(() => {
  home = folderWith({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT });
});
afterAll(() => home.remove());
afterEach(() => vi.unstubAllEnvs());

interface Answer {
  readonly claims: readonly { readonly about: string; readonly extractors?: readonly string[] }[];
  readonly dropped: readonly { readonly extractor?: string; readonly flags: readonly object[] }[];
  readonly model?: { readonly confirmed: number; readonly refused: readonly object[]; readonly failed: string | null };
}

const saying =
  (content: string): RequestListener =>
  (_request, response) =>
    response.end(JSON.stringify({ choices: [{ message: { content } }] }));
const claiming = (...claims: readonly object[]): RequestListener => saying(JSON.stringify({ claims }));

async function readWith(listener: RequestListener, path = join(home.folder, 'a.txt')) {
  return serving(listener, async (address) => {
    vi.stubEnv('KUZNIA_MODEL_URL', `${address}/v1`);
    const { status, out, err } = await call('read', path, '--published', '2025-06-24', '--json');
    return { status, err, answer: JSON.parse(out) as Answer };
  });
}

const flow = { kind: 'flow', quote: SENTENCE, from: 'country/DK', amount: '500 000 000 DKK' };

test('without a model server nothing is asked and nothing names who found a claim', async () => {
  const { out } = await call('read', join(home.folder, 'a.txt'), '--published', '2025-06-24', '--json');
  const { model, claims } = JSON.parse(out) as Answer;
  expect([model, claims.map(({ extractors }) => extractors)]).toEqual([undefined, [undefined]]);
});

test('what rules and model both find is told once', async () => {
  const { status, err, answer } = await readWith(claiming(flow));
  expect([status, err]).toEqual([0, '']);
  expect(answer.claims).toMatchObject([{ about: 'flow/dk-2025-500m-dkk', extractors: ['rules', 'model'] }]);
  expect(answer.model).toMatchObject({ confirmed: 1, failed: null });
});

test('a model that lies adds nothing: its claims are among the dropped and the refused, with reasons', async () => {
  const lies = [
    { ...flow, amount: '900 000 000 DKK' },
    { ...flow, quote: 'Denmark has earmarked 900 million kroner for Ukraine.' },
  ];
  const { status, answer } = await readWith(claiming(...lies));
  expect(status).toBe(0);
  expect(answer.claims.map(({ extractors }) => extractors)).toEqual([['rules']]);
  expect(answer.dropped).toMatchObject([
    { extractor: 'model', flags: expect.arrayContaining([{ field: 'amount', code: 'number-not-in-passage' }]) },
  ]);
  expect(answer.model?.refused).toMatchObject([{ flags: [{ field: 'quote', code: 'passage-not-found' }] }]);
});

test.each<[string, RequestListener, RegExp]>([
  ['refuses', (_request, response) => response.writeHead(401).end('no key'), /status 401: no key/u],
  ['sends garbage', (_request, response) => response.end('<html>'), /chat protocol/u],
  ['chats instead', saying('What a nice article!'), /Expected JSON with a list of claims/u],
])('with a model that %s, reading goes on with a warning', async (_name, listener, warning) => {
  const { status, err, answer } = await readWith(listener);
  expect([status, err]).toEqual([0, expect.stringMatching(warning)]);
  expect(answer.claims).toMatchObject([{ about: 'flow/dk-2025-500m-dkk' }]);
});

test('a server that fails is not asked for every document of a folder', async () => {
  let asked = 0;
  const { status, err } = await readWith((_request, response) => {
    asked += 1;
    response.writeHead(400).end();
  }, home.folder);
  expect([status, asked]).toEqual([0, 2]);
  expect(err).toMatch(/not asked for the next 20 documents/u);
});

test('a document that is added to the desk is read along, too', async () => {
  const db = join(home.folder, 'kuznia.db');
  await (await Desk.open(db)).close();
  await serving(claiming({ ...flow, purpose: 'drones of Ukraine' }), async (address) => {
    vi.stubEnv('KUZNIA_MODEL_URL', `${address}/v1`);
    const path = join(home.folder, 'a.txt');
    const added = await call('desk', 'add', path, '--published', '2025-06-24', '--db', db, '--json');
    const { documents } = JSON.parse(added.out) as { documents: { document: { id: string } }[] };
    const desk = await Desk.open(db);
    const { claims } = await desk.document(documents[0]?.document.id ?? '');
    await desk.close();
    expect(claims).toMatchObject([{ about: 'flow/dk-2025-500m-dkk', extractors: ['rules', 'model'] }]);
  });
});

test('an address of a model that is none is a wrong call', async () => {
  vi.stubEnv('KUZNIA_MODEL_URL', 'localhost:8080');
  const { status, err } = await call('read', join(home.folder, 'a.txt'), '--published', '2025-06-24');
  expect([status, err]).toEqual([2, expect.stringMatching(/KUZNIA_MODEL_URL[\s\S]*http:\/\/127/u)]);
});
