import { beforeAll, expect, test } from 'vitest';
import { starterLedger } from '../../../../scripts/testing/starter-ledger.ts';
import type { DeskClaim, DeskDocument, KnownFacet, Queue, QueuedDocument } from '../../../desk/index.ts';
import { askWith } from '../../testing/ask.ts';
import { showDeskClaim } from './claim.ts';
import type { SiteDesk } from './desk.ts';
import { documentOf } from './document.ts';
import { formOf } from './form.ts';
import { queuePage } from './queue.ts';

let ledger: Awaited<ReturnType<typeof starterLedger>>;
beforeAll(async () => {
  ledger = await starterLedger();
});

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const claim: DeskClaim = {
  number: 1,
  state: 'proposed',
  about: 'flow/dk-2025-500m-kroner',
  properties: { amount: '500 000 000 DKK', from: ['country/DK'], stage: 'allocation' },
  qualifiers: { modality: 'plan', when: '2025-22' },
  passage: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
  confidence: 0.85,
  flags: [
    { field: 'amount', code: 'currency-from-context' },
    { field: 'to', code: 'party-from-context' },
  ],
  amended: false,
  link: { outcome: 'known', subject: 'flow/dk-2025-500m-kroner', name: { en: 'Name' }, candidates: [] },
  known: [],
  obstacles: [],
};

test.each([
  ['en', 'Denmark · DKK 500 million · allocation', ['from', 'rung', 'amount', 'when', 'to']],
  ['uk', 'Данія · 500 млн DKK · виділення', ['від кого', 'щабель', 'сума', 'коли', 'кому']],
] as const)('a claim is told in words, in the order of the vocabulary (%s)', (language, summary, labels) => {
  const shown = showDeskClaim(claim, askWith(ledger, '', language));
  expect(plain(shown.summary)).toBe(summary);
  expect(shown.values.map(({ label }) => label)).toEqual(labels);
  expect(shown.modality?.code).toBe('plan');
});

test('a doubt stands beside its field, also where the claim says nothing there', () => {
  const { values } = showDeskClaim(claim, askWith(ledger));
  expect(
    values.filter(({ flags }) => flags.length > 0).map(({ name, value, flags }) => [name, plain(value), flags]),
  ).toEqual([
    ['amount', 'DKK 500 million', ['currency-from-context']],
    ['to', '', ['party-from-context']],
  ]);
});

test('what conflicts stands first; what nobody has said is told apart', () => {
  const ask = askWith(ledger);
  const facet = (property: string, relation: KnownFacet['relation']): KnownFacet => ({
    property,
    facet: property,
    relation,
    figure: ask.account.figure('flow/dk-2025-500m-kroner/from'),
    claims: [],
  });
  const known = [facet('from', 'corroborates'), facet('purpose', 'new'), facet('amount', 'conflicts')];
  const shown = showDeskClaim({ ...claim, known }, ask);
  expect(shown.known.map(({ relation }) => relation)).toEqual(['conflicts', 'corroborates']);
  expect(shown.fresh).toBe('purpose');
});

test('a form has the fields of its kind, each for its type, then what any claim may carry', () => {
  const fields = formOf('line', { language: 'en' });
  const inputs = Object.fromEntries(fields.map(({ name, input, many }) => [name, many ? `${input}s` : input]));
  expect(inputs).toMatchObject({
    family: 'codes',
    operator: 'lines',
    recipients: 'sharing',
    stage: 'code',
    note: 'text',
  });
  expect(fields.at(-1)?.name).toBe('at');
  expect(fields.map(({ name }) => name)).not.toContain('marking');
});

const document = (id: string, state: QueuedDocument['state'], batch: string | null): QueuedDocument => ({
  id,
  state,
  headline: `Headline ${id}`,
  publisher: null,
  published: '2026-03-01',
  language: 'en',
  url: 'javascript:alert(1)',
  batch,
  added: '2026-03-02T00:00:00.000Z',
  progress: { proposed: 1, accepted: 0, rejected: 0 },
});

const queue: Queue = {
  documents: [document('a', 'unread', 'week 1'), document('b', 'unread', null), document('c', 'done', 'week 1')],
  batches: [{ batch: 'week 1', documents: 2, done: 1 }],
  progress: { proposed: 3, accepted: 1, rejected: 0 },
  next: 'a',
  latest: null,
};

const desk: SiteDesk = {
  queue: async () => queue,
  document: async (id) =>
    ({
      ...document(id, 'unread', null),
      version: 'v',
      sha256: '',
      text: 'x',
      source: { description: {}, missing: ['title'], known: false },
      claims: [claim],
      dropped: [],
      decisions: [],
    }) satisfies DeskDocument,
};

test('the queue is narrowed by its address, and counts the whole all the same', async () => {
  const page = await queuePage(askWith(ledger, 'batch=week+1&state=unread'), desk, '2026-03-31T12:00:00.000Z');
  expect(page.documents.map(({ id }) => id)).toEqual(['a']);
  expect([page.all, page.done, page.next]).toEqual([3, 1, 'a']);
  expect(page.documents[0]?.url).toBeUndefined();
});

test('after the last document the first one left comes next, and what is missing of a source is marked', async () => {
  const page = await documentOf(askWith(ledger), desk, 'b');
  expect(page.nextDocument).toBe('a');
  expect(page.source.fields.filter(({ missing }) => missing).map(({ name }) => name)).toEqual(['title']);
});

test('a batch is gone through before what came between', async () => {
  const documents = [document('a', 'done', 'week 1'), document('b', 'unread', null), document('c', 'unread', 'week 1')];
  const batched: SiteDesk = {
    ...desk,
    queue: async () => ({ ...queue, documents: [...documents, document('d', 'unread', null)], next: 'b' }),
    document: async (id) => ({ ...(await desk.document(id)), id }),
  };
  const next = async (id: string) => (await documentOf(askWith(ledger), batched, id)).nextDocument;
  expect([await next('a'), await next('c'), await next('b')]).toEqual(['c', 'd', 'c']);
  const page = async (query: string) =>
    (await queuePage(askWith(ledger, query), batched, '2026-03-31T12:00:00.000Z')).next;
  expect([await page('batch=week+1'), await page(''), await page('batch=none')]).toEqual(['c', 'b', 'b']);
});

test('a document that the desk does not have is answered with 404', async () => {
  const unknown = Object.assign(new Error('no document'), { name: 'UnknownDocument' });
  const empty: SiteDesk = { ...desk, document: () => Promise.reject(unknown) };
  await expect(documentOf(askWith(ledger), empty, 'z')).rejects.toMatchObject({ init: { status: 404 } });
});
