import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { type DeskDocument, deskRoutes } from '../desk/index.ts';
import { Desk } from '../session/index.ts';
import { createApp } from './app.ts';
import { addedSchema, candidatesSchema, deskDocumentSchema, evidenceFilesSchema, queueSchema } from './schemas/desk.ts';
import { refusalSchema } from './schemas/deskRefusal.ts';

const REPORT =
  'Denmark signed a letter of intent with Ukraine on joint drone production on 24 June 2025. Denmark has allocated 500 million kroner for Ukrainian drones.';
const DOCUMENT = { text: REPORT, published: '2025-06-25', publisher: 'The Harbour Post', url: 'https://example.org/a' };
const HERE = { 'Content-Type': 'application/json', Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' };

let folder: string;
let desk: Desk;
let app: Hono;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kuznia-desk-'));
  desk = await Desk.open(join(folder, 'ledger.db'));
  app = createApp({ ledger: desk.ledger, desk, version: '0.0.0' });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

function post(path: string, body: unknown, headers: Record<string, string> = HERE): Promise<Response> {
  return Promise.resolve(app.request(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function told<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
  status = 200,
): Promise<z.output<Schema>> {
  const body: unknown = await response.json();
  expect({ status: response.status, body }).toMatchObject({ status });
  return schema.parse(body);
}

const at = (path: string, id: string): string => path.replace('{id}', id);

async function fresh(text: string): Promise<DeskDocument> {
  const added = await told(await post(deskRoutes.add.path, { documents: [{ ...DOCUMENT, text }] }), addedSchema);
  const id = added.documents[0]?.document.id as string;
  return (await told(await app.request(at(deskRoutes.document.path, id)), deskDocumentSchema)) as DeskDocument;
}

test('a document is pasted, read, decided on and undone; every answer has the shape that is described', async () => {
  let document = await fresh(REPORT);
  const decide = (body: object) =>
    post(at(deskRoutes.decide.path, document.id), { version: document.version, reviewer: 'Olena', ...body });
  const before = await (await app.request('/api/v1/account')).text();
  document = (await told(await decide({ action: 'accept', claim: 1 }), deskDocumentSchema)) as DeskDocument;
  const { about } = document.claims[0] as DeskDocument['claims'][number];
  const why = (await (await app.request(`/api/v1/figures/${about}/stage:signed`)).json()) as { inputs: unknown };
  expect(why.inputs).toMatchObject([
    { citation: { passage: { exact: expect.stringMatching(/^Denmark signed a letter/) } } },
  ]);
  const { files } = await told(await app.request(deskRoutes.export.path), evidenceFilesSchema);
  expect(files).toMatchObject([{ path: expect.stringMatching(/^2025\/2025-06-25-the-harbour-post-.*\.yaml$/) }]);
  const { subjects } = await told(
    await app.request(`${deskRoutes.subjects.path}?kind=agreement&text=denm`),
    candidatesSchema,
  );
  expect(subjects).toMatchObject([{ subject: about }]);
  const undone = await post(at(deskRoutes.undo.path, document.id), { version: document.version, reviewer: 'Olena' });
  await told(undone, deskDocumentSchema);
  const after = await (await app.request('/api/v1/account')).text();
  expect(after.replace(/"sequence":\d+/u, '')).toBe(before.replace(/"sequence":\d+/u, ''));
});

test('a decision on a state that has moved is answered with 409 and the present state', async () => {
  const document = await fresh(`${REPORT} Moved.`);
  const reject = { action: 'reject', claim: 1, reason: 'Old news.', version: document.version, reviewer: 'Olena' };
  await told(await post(at(deskRoutes.decide.path, document.id), reject), deskDocumentSchema);
  const late = await post(at(deskRoutes.decide.path, document.id), { ...reject, action: 'accept', reason: undefined });
  const refusal = await told(late, refusalSchema, 409);
  expect(refusal).toMatchObject({ code: 'stale', current: { claims: [{ state: 'rejected' }, {}] } });
});

test('a decision that cannot be taken says why, with what the passage or the vocabulary lacks', async () => {
  const document = await fresh(`${REPORT} Refused.`);
  const amend = async (changes: object) => {
    const body = { action: 'amend', claim: 2, changes, version: document.version, reviewer: 'Olena' };
    return told(await post(at(deskRoutes.decide.path, document.id), body), refusalSchema, 422);
  };
  expect(await amend({ amount: '9 DKK' })).toMatchObject({ code: 'not-in-passage', flags: [{ field: 'amount' }] });
  expect(await amend({ stage: 'payed' })).toMatchObject({ code: 'not-in-vocabulary', problems: [{ path: ['stage'] }] });
});

test('a claim that the reader missed is added by a call as by the page, refused with the reason, and taken back', async () => {
  const words = 'From its purse, 37 million kroner found their way to Ukraine in May 2025.';
  let document = await fresh(`${REPORT} 🚁 ${words}`);
  const start = [...document.text].length - words.length;
  const add = (amount: string) =>
    post(at(deskRoutes.decide.path, document.id), {
      ...{ action: 'add', about: 'flow/dk-purse', values: { from: ['country/DK'], amount, stage: 'disbursement' } },
      ...{ passage: { start, end: start + words.length }, version: document.version, reviewer: 'Olena' },
    });
  const refusal = await told(await add('38 000 000 DKK'), refusalSchema, 422);
  expect(refusal).toMatchObject({ code: 'not-in-passage', flags: [{ field: 'amount' }] });
  const wrong = await told(await add('a lot'), refusalSchema, 422);
  expect(wrong.problems).toMatchObject([
    { path: ['amount'], finding: { code: 'no-figure', given: { came: 'a lot' } } },
  ]);
  document = (await told(await add('37 000 000 DKK'), deskDocumentSchema)) as DeskDocument;
  expect(document.claims.at(-1)).toMatchObject({ addedBy: 'Olena', confidence: null, passage: { exact: words } });
  const undone = await post(at(deskRoutes.undo.path, document.id), { version: document.version, reviewer: 'Olena' });
  expect((await told(undone, deskDocumentSchema)).claims).toHaveLength(document.claims.length - 1);
});

test('a document is set aside with its reason, and undoing brings it back', async () => {
  const document = await fresh(`${REPORT} Of no use.`);
  const send = (path: string, body: object) =>
    post(at(path, document.id), { version: document.version, reviewer: 'Olena', ...body });
  expect((await send(deskRoutes.decide.path, { action: 'set aside' })).status).toBe(400);
  const untold = await told(
    await send(deskRoutes.decide.path, { action: 'set aside', reason: ' ' }),
    refusalSchema,
    422,
  );
  expect(untold.code).toBe('incomplete');
  const setting = { action: 'set aside', reason: 'Of no use.' };
  const aside = await told(await send(deskRoutes.decide.path, setting), deskDocumentSchema);
  expect(aside).toMatchObject({ state: 'set aside', aside: { reason: 'Of no use.', reviewer: 'Olena' } });
  const { version } = aside;
  const late = await send(deskRoutes.decide.path, { version, action: 'reject', claim: 1, reason: 'No.' });
  expect((await told(late, refusalSchema, 422)).code).toBe('set-aside');
  const queue = await told(await app.request(`${deskRoutes.queue.path}?state=set%20aside`), queueSchema);
  expect(queue.documents.map(({ id }) => id)).toEqual([document.id]);
  const back = await told(await send(deskRoutes.undo.path, { version }), deskDocumentSchema);
  expect(back).toMatchObject({ state: 'unread', decisions: [{ undone: { reviewer: 'Olena' } }] });
});

test('a search among subjects names the new one that its words would make, in any letters', async () => {
  const search = async (text: string) =>
    told(
      await app.request(`${deskRoutes.subjects.path}?${new URLSearchParams({ kind: 'line', text })}`),
      candidatesSchema,
    );
  expect(await search('Перша лінія в Данії')).toEqual({ subjects: [], new: 'line/persha-liniia-v-danii' });
  expect((await search('line/dk-drones')).new).toBe('line/dk-drones');
  expect((await search(' … ')).new).toBeNull();
});

test.each<[string, object, number]>([
  ['an unknown action', { action: 'burn' }, 400],
  ['an unknown member', { action: 'accept', claim: 1, version: 'x', reviewer: 'y', force: true }, 400],
  ['no reviewer', { action: 'accept', claim: 1, version: 'x' }, 400],
])('%s is a wrong call', async (_name, body, status) => {
  const document = await fresh(`${REPORT} Wrong.`);
  expect((await post(at(deskRoutes.decide.path, document.id), body)).status).toBe(status);
});

test('of several documents, the one that cannot be read is refused and the others are taken', async () => {
  const documents = [
    { ...DOCUMENT, text: ' ' },
    { ...DOCUMENT, text: undefined, bytes: Buffer.from(`${REPORT} Bytes.`).toString('base64') },
  ];
  const added = await told(await post(deskRoutes.add.path, { documents }), addedSchema);
  expect(added.documents.map(({ outcome }) => outcome)).toEqual(['refused', 'added']);
  const queue = await told(await app.request(`${deskRoutes.queue.path}?state=refused`), queueSchema);
  expect(queue.documents).toMatchObject([{ problem: { reason: 'empty' } }]);
});

test.each<[string, Record<string, string>, number]>([
  ['a page of another site', { ...HERE, Origin: 'https://example.org' }, 403],
  ['a page whose origin is hidden', { ...HERE, Origin: 'null' }, 403],
  [
    'a page of another site that sends no origin',
    { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'cross-site' },
    403,
  ],
  ['another port of this machine', { ...HERE, Origin: 'http://localhost:1234' }, 403],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
  ['a text that is no JSON by its type', { 'Content-Type': 'text/plain' }, 415],
])('%s cannot write', async (_name, headers, status) => {
  const response = await post(deskRoutes.add.path, { documents: [DOCUMENT] }, headers);
  expect(response.status).toBe(status);
});

test('a name of another site that points at this machine reaches nothing', async () => {
  for (const path of [deskRoutes.queue.path, '/en/desk', '/api/v1/account']) {
    expect((await app.request(`http://rebound.example${path}`)).status).toBe(403);
  }
  const write = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
  expect((await app.request(`http://rebound.example${deskRoutes.add.path}`, write)).status).toBe(403);
  expect((await app.request(`http://[::1]:4280${deskRoutes.queue.path}`)).status).toBe(200);
});

test('no other site may read the desk, and no cache keeps it', async () => {
  const { headers } = await app.request(deskRoutes.queue.path, { headers: { Origin: 'https://example.org' } });
  expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(headers.get('ETag')).toBeNull();
});

test('a body that is too large is refused before it is read', async () => {
  const response = await post(deskRoutes.add.path, {
    documents: [{ ...DOCUMENT, text: 'a'.repeat(33 * 1024 * 1024) }],
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ title: 'Too large', remedy: expect.any(String) });
});

test('an unknown document is told, whatever is asked of it', async () => {
  expect((await app.request(at(deskRoutes.document.path, 'nobody'))).status).toBe(404);
  const decision = { action: 'accept', claim: 1, version: 'x', reviewer: 'y' };
  expect((await post(at(deskRoutes.decide.path, 'nobody'), decision)).status).toBe(404);
});

test('the description has every route of the desk; a service without a desk has none and only reads', async () => {
  const described = async (service: Hono): Promise<string[]> => {
    const { paths } = (await (await service.request('/api/v1/openapi.json')).json()) as { paths: object };
    return Object.keys(paths);
  };
  const paths = Object.values(deskRoutes).map(({ path }) => path);
  expect(await described(app)).toEqual(expect.arrayContaining(paths));
  const reading = createApp({ ledger: desk.ledger, version: '0.0.0' });
  expect((await described(reading)).filter((path) => path.includes('/desk'))).toEqual([]);
  expect((await reading.request(deskRoutes.queue.path)).status).toBe(404);
  const write = { method: 'POST', headers: HERE, body: JSON.stringify({ documents: [DOCUMENT] }) };
  expect((await reading.request(deskRoutes.add.path, write)).status).toBe(405);
});
