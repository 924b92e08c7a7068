import type { z } from '@hono/zod-openapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explanationTree } from '../account/index.ts';
import { accountSchema } from './schemas/account.ts';
import { explanationSchema } from './schemas/figure.ts';
import { healthSchema, problemSchema } from './schemas/service.ts';
import {
  disagreementsSchema,
  rulesSchema,
  sourceSchema,
  sourcesSchema,
  subjectSchema,
  subjectsSchema,
} from './schemas/subject.ts';
import { type Starter, starter } from './testing/starter.ts';

let served: Starter;
beforeAll(async () => {
  served = await starter();
});
afterAll(() => served.end());

async function get<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> {
  const response = await served.app.request(`/api/v1${path}`);
  expect(response.status, path).toBe(200);
  return schema.parse(await response.json());
}

async function problem(path: string, method = 'GET'): Promise<z.output<typeof problemSchema>> {
  const response = await served.app.request(path, { method });
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const document = problemSchema.parse(await response.json());
  expect(document.status).toBe(response.status);
  return document;
}

test('every route answers in the shape that it describes', async () => {
  await get('/health', healthSchema);
  await get('/account', accountSchema);
  await get('/disagreements', disagreementsSchema);
  await get('/rules', rulesSchema);
  const { subjects } = await get('/subjects', subjectsSchema);
  const { sources } = await get('/sources', sourcesSchema);
  expect(sources.length).toBeGreaterThan(200);
  for (const kind of new Set(subjects.map((subject) => subject.kind))) {
    const one = subjects.find((subject) => subject.kind === kind)?.subject ?? '';
    expect((await get(`/subjects/${one}`, subjectSchema)).subject).toBe(one);
  }
  expect((await get(`/sources/${sources[0]?.id}`, sourceSchema)).statements.length).toBeGreaterThan(0);
});

test('a figure is the one that the account holds, explained to its claims', async () => {
  const account = served.ledger.account({ known: '2025-06-25' });
  for (const address of [
    'partner/DK/stage',
    'money/committed',
    'overview/partners/talks',
    'partner/DK/share/committed/2025',
  ]) {
    const told = await get(`/figures/${address}?known=2025-06-25`, explanationSchema);
    expect(told).toEqual(JSON.parse(JSON.stringify(explanationTree(account, address))));
  }
});

test('the slashes, colons and spaces of an address may be encoded', async () => {
  const plain = await get('/figures/agreement/dk-ua-2025-06-letter-of-intent/stage:in%20force', explanationSchema);
  const encoded = await get(
    '/figures/agreement%2Fdk-ua-2025-06-letter-of-intent%2Fstage%3Ain%20force',
    explanationSchema,
  );
  expect(plain.address).toBe('agreement/dk-ua-2025-06-letter-of-intent/stage:in force');
  expect(encoded).toEqual(plain);
});

test('at, known and recorded are taken on every route and repeated in the answer', async () => {
  const times = '?at=2025-06-30&known=2025-06-25T12:00:00Z&recorded=2030-01-01';
  for (const [path, schema] of [
    ['/account', accountSchema],
    ['/subjects', subjectsSchema],
    ['/subjects/country/DK', subjectSchema],
    ['/sources', sourcesSchema],
    ['/disagreements', disagreementsSchema],
  ] as const) {
    const { asOf } = await get(`${path}${times}`, schema);
    expect(asOf).toMatchObject({ at: '2025-06-30', known: '2025-06-25T12:00:00.000Z', recorded: '2030-01-01' });
  }
  const before = await get('/account?recorded=2000-01-01', accountSchema);
  expect(before).toMatchObject({ programme: null, partners: [], asOf: { sequence: 0 } });
});

test('lists are filtered by kind, text and publisher', async () => {
  const { subjects } = await get('/subjects?kind=line&text=fire%20point', subjectsSchema);
  expect(subjects.length).toBeGreaterThan(0);
  expect(subjects.every(({ kind }) => kind === 'line')).toBe(true);
  const { sources } = await get('/sources?publisher=UNN', sourcesSchema);
  expect(new Set(sources.map(({ publisher }) => publisher))).toEqual(new Set(['UNN']));
  const { disagreements } = await get('/disagreements?kind=flow', disagreementsSchema);
  expect(disagreements.every(({ subject }) => subject.startsWith('flow/'))).toBe(true);
});

test('what is not there is told with what may have been meant', async () => {
  expect(await problem('/api/v1/subjects/country/DKK')).toMatchObject({
    status: 404,
    nearest: expect.arrayContaining(['country/DK']),
  });
  expect(await problem('/api/v1/figures/partner/DK/comitted')).toMatchObject({
    status: 404,
    nearest: expect.arrayContaining(['partner/DK/committed']),
  });
  expect(await problem('/api/v1/sources/2025-06-24-pravda')).toMatchObject({ status: 404, nearest: expect.any(Array) });
  expect(await problem('/api/v1/acount')).toMatchObject({ status: 404, nearest: ['/api/v1/account'] });
  expect(await problem('/api/v1/figure/partner/DK/stage')).toMatchObject({
    nearest: ['/api/v1/figures/partner/DK/stage'],
  });
  // The word is right and what follows is not: the forms of that route, and not the address that was asked for.
  expect(await problem('/api/v1/export/iati')).toMatchObject({
    status: 404,
    nearest: ['/api/v1/export', '/api/v1/export/jsonl/ledger.jsonl', '/api/v1/export/{format}/{file}'],
  });
});

test('a wrong call says what came and how to mend it; a misspelt parameter is not passed over', async () => {
  expect(await problem('/api/v1/account?known=summer')).toMatchObject({ status: 400, type: '/api/v1/#not-a-date' });
  expect(await problem('/api/v1/account?knwon=2025-06-25')).toMatchObject({ status: 400, nearest: ['known'] });
  expect(await problem('/api/v1/account?known=2025-06-25&known=2025-06-26')).toMatchObject({ status: 400 });
  expect(await problem('/api/v1/subjects?kind=agrement')).toMatchObject({ status: 400 });
  expect(await problem('/api/v1/account', 'DELETE')).toMatchObject({ status: 405 });
});
