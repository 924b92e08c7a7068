import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DecisionInput, DeskClaim, DeskDocument } from '../desk/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { Desk } from './desk.ts';
import { loadReading, readPaths } from './load.ts';
import { OpenLedger } from './openLedger.ts';
import { folderWith, writeInto } from './testing/files.ts';

const PROGRAMME = fileURLToPath(new URL('../../programmes/build-with-ukraine', import.meta.url));
const REPORT = [
  'Copenhagen and Kyiv put drones on paper',
  'Denmark and Ukraine signed a letter of intent on joint drone production on 24 June 2025, the Danish defence minister said.',
  'Denmark has allocated 500 million kroner for the production of Ukrainian drones on its soil.',
  'A year earlier Norway and Ukraine signed a memorandum of understanding on artillery on 14 May 2019.',
].join('\n\n');
const SECOND = {
  text: REPORT,
  published: '2025-06-27',
  publisher: 'The Harbour Post',
  url: 'https://example.org/harbour',
};

let starter: string;
beforeAll(async () => {
  starter = join(mkdtempSync(join(tmpdir(), 'kuznia-desk-')), 'ledger.db');
  const store = await openSqliteStore(starter);
  await loadReading(store, await readPaths([PROGRAMME]));
  await store.close();
  return () => rmSync(dirname(starter), { recursive: true });
});

/** A desk over a ledger of its own with the starter programme in it. */
async function starterDesk(): Promise<{ desk: Desk; file: string }> {
  const file = join(folderWith(), 'ledger.db');
  copyFileSync(starter, file);
  return { desk: await openDesk(file), file };
}

async function openDesk(file = join(folderWith(), 'ledger.db')): Promise<Desk> {
  const desk = await Desk.open(file);
  onTestFinished(() => desk.close());
  return desk;
}

async function added(desk: Desk, input = SECOND): Promise<DeskDocument> {
  const { document } = await desk.addDocument(input);
  return desk.document(document.id);
}

type Action<T> = T extends unknown ? Omit<T, 'version' | 'reviewer'> : never;

function decide(desk: Desk, { id, version }: DeskDocument, action: Action<DecisionInput>): Promise<DeskDocument> {
  return desk.decide(id, { ...action, version, reviewer: 'Olena Example' } as DecisionInput);
}

function undo(desk: Desk, { id, version }: DeskDocument, count?: number): Promise<DeskDocument> {
  return desk.undo(id, { version, reviewer: 'Olena Example', ...(count === undefined ? {} : { count }) });
}

function about(document: DeskDocument, subject: string): DeskClaim {
  const claim = document.claims.find((item) => item.about === subject);
  if (claim === undefined) throw new Error(`No claim about ${subject}: ${document.claims.map((item) => item.about)}`);
  return claim;
}

/** Accepts every claim, doubtful ones as new subjects. */
async function acceptAll(desk: Desk, opened: DeskDocument): Promise<DeskDocument> {
  let document = opened;
  for (let index = 0; index < document.claims.length; index++) {
    const { number, link } = document.claims[index] as DeskClaim;
    if (link.outcome === 'doubtful') {
      document = await decide(desk, document, { action: 'merge', claim: number, into: link.subject });
    }
    document = await decide(desk, document, { action: 'accept', claim: number });
  }
  return document;
}

const LETTER = 'agreement/dk-ua-2025-06-letter-of-intent';
const view = (desk: Desk) => ({ ...desk.ledger.account({}).view(), asOf: undefined });

test('a second report of a signing adds a corroborating claim to the same subject and no new agreement', async () => {
  const { desk } = await starterDesk();
  const agreements = desk.ledger.account({}).agreements().length;
  let document = await added(desk);
  const { number, link, known } = about(document, LETTER);
  expect(link.outcome).toBe('known');
  expect(known.find(({ facet }) => facet === 'stage:signed')?.relation).toBe('corroborates');
  const before = desk.ledger.account({}).explain(`${LETTER}/stage:signed`).inputs.length;
  document = await decide(desk, document, { action: 'accept', claim: number });
  const after = desk.ledger.account({}).explain(`${LETTER}/stage:signed`);
  expect(desk.ledger.account({}).agreements()).toHaveLength(agreements);
  expect(after.inputs).toHaveLength(before + 1);
  const own = after.inputs.find(
    (input) => input.type === 'claim' && input.citation.source.publisher === 'The Harbour Post',
  );
  expect(own).toMatchObject({
    standing: 'agrees',
    citation: { passage: { exact: expect.stringMatching(/^Denmark and Ukraine signed/) } },
  });
});

test('what is accepted changes the partner, what is undone changes it back, and the ledger keeps all of it', async () => {
  const { desk } = await starterDesk();
  const untouched = view(desk);
  let document = await added(desk, { ...SECOND, text: REPORT.replace('500 million kroner', '913 million kroner') });
  const flow = document.claims.find((claim) => claim.about.startsWith('flow/')) as DeskClaim;
  expect(flow.link.outcome).toBe('new');
  expect(view(desk)).toEqual(untouched);
  const stages = () => desk.ledger.account({}).explain(`${flow.about}/amount:allocation`);
  document = await decide(desk, document, { action: 'accept', claim: flow.number });
  expect(stages().value).toMatchObject({ currency: 'DKK', minor: 91_300_000_000 });
  expect(view(desk)).not.toEqual(untouched);
  document = await undo(desk, document);
  expect(view(desk)).toEqual(untouched);
  const kinds = [];
  for await (const entry of desk.ledger.entries()) kinds.push(entry.kind);
  expect(kinds.slice(-4)).toEqual(['source', 'claim', 'review', 'retraction']);
  expect(document.decisions).toMatchObject([{ action: 'accept', undone: { reviewer: 'Olena Example' } }]);
  expect(document.progress).toEqual({ proposed: document.claims.length, accepted: 0, rejected: 0 });
});

test('any number of decisions is undone, the last first, and they can be taken again', async () => {
  const { desk } = await starterDesk();
  const untouched = view(desk);
  let document = await added(desk);
  const open = document.claims.filter(({ obstacles }) => obstacles.length === 0);
  for (const { number } of open) document = await decide(desk, document, { action: 'accept', claim: number });
  const accepted = view(desk);
  document = await undo(desk, document, open.length);
  expect(view(desk)).toEqual(untouched);
  await expect(undo(desk, document)).rejects.toMatchObject({ code: 'nothing-to-undo' });
  for (const { number } of open) document = await decide(desk, document, { action: 'accept', claim: number });
  expect(view(desk)).toEqual(accepted);
});

test('a decision on a state that has moved is refused with the present state', async () => {
  const { desk, file } = await starterDesk();
  const document = await added(desk);
  const other = await openDesk(file);
  await decide(other, await other.document(document.id), { action: 'reject', claim: 1, reason: 'Said elsewhere.' });
  const late = decide(desk, document, { action: 'accept', claim: 2 });
  await expect(late).rejects.toMatchObject({
    code: 'stale',
    details: { current: { progress: { rejected: 1 } } },
  });
});

test('two reviewers who decide at once on one state: one is heard, one is told', async () => {
  const { desk, file } = await starterDesk();
  const document = await added(desk);
  const other = await openDesk(file);
  const results = await Promise.allSettled([
    decide(desk, document, { action: 'accept', claim: 1 }),
    decide(other, document, { action: 'accept', claim: 1 }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await desk.document(document.id)).decisions).toHaveLength(1);
});

test('a new value is checked against vocabulary and passage, and kept against the passage only with a reason', async () => {
  const { desk } = await starterDesk();
  let document = await added(desk);
  const { number } = document.claims.find((claim) => claim.about.startsWith('flow/')) as DeskClaim;
  const amend = (changes: Record<string, string | null>, reason?: string) =>
    decide(desk, document, { action: 'amend', claim: number, changes, ...(reason === undefined ? {} : { reason }) });
  await expect(amend({ amount: 'five hundred' })).rejects.toMatchObject({ code: 'not-in-vocabulary' });
  await expect(amend({ amuont: '500 000 000 DKK' })).rejects.toMatchObject({
    code: 'not-in-vocabulary',
    details: { problems: [{ path: ['amuont'] }] },
  });
  await expect(amend({ amount: '700 000 000 DKK' })).rejects.toMatchObject({
    code: 'not-in-passage',
    details: { flags: [{ field: 'amount', code: 'number-not-in-passage' }] },
  });
  document = await amend({ stage: 'commitment', to: null });
  expect(document.claims[number - 1]).toMatchObject({ amended: true, properties: { stage: 'commitment' } });
  expect(document.claims[number - 1]?.properties.to).toBeUndefined();
  document = await amend({ amount: '700 000 000 DKK' }, 'The paper corrected the sum on the next day.');
  document = await decide(desk, document, { action: 'merge', claim: number, into: 'flow/dk-corrected' });
  document = await decide(desk, document, { action: 'accept', claim: number });
  const reviews = [];
  for await (const entry of desk.ledger.entries()) if (entry.kind === 'review') reviews.push(entry.body);
  expect(reviews).toMatchObject([
    {
      verdict: 'accepted',
      by: 'Olena Example',
      note: expect.stringMatching(/amount number-not-in-passage.*: The paper/),
    },
  ]);
});

test('another passage is looked at whole', async () => {
  const { desk } = await starterDesk();
  let document = await added(desk);
  const { number, passage } = document.claims[0] as DeskClaim;
  const end = document.claims[1]?.passage.end as number;
  document = await decide(desk, document, {
    action: 'amend',
    claim: number,
    changes: {},
    passage: { start: passage.start, end },
  });
  expect(document.claims[0]?.passage.exact).toContain('500 million');
  const third = document.claims.at(-1)?.passage as DeskClaim['passage'];
  const elsewhere = decide(desk, document, { action: 'amend', claim: 2, changes: {}, passage: third });
  await expect(elsewhere).rejects.toMatchObject({ code: 'not-in-passage' });
  const outside = decide(desk, document, { action: 'amend', claim: 2, changes: {}, passage: { start: 5, end: 1e6 } });
  await expect(outside).rejects.toMatchObject({ code: 'not-in-passage' });
});

test('a doubtful subject is asked, and merging settles it', async () => {
  const { desk } = await starterDesk();
  const text = `${REPORT}\n\nThe first line in Denmark is to make drones from 2026.`;
  let document = await added(desk, { ...SECOND, text });
  const line = document.claims.find((claim) => claim.about.startsWith('line/')) as DeskClaim;
  expect(line.link).toMatchObject({ outcome: 'doubtful' });
  const [candidate] = line.link.candidates;
  await expect(decide(desk, document, { action: 'accept', claim: line.number })).rejects.toMatchObject({
    code: 'subject-in-doubt',
  });
  await expect(decide(desk, document, { action: 'merge', claim: line.number, into: LETTER })).rejects.toMatchObject({
    code: 'wrong-subject',
  });
  document = await decide(desk, document, { action: 'merge', claim: line.number, into: candidate?.subject ?? '' });
  expect(document.claims[line.number - 1]).toMatchObject({ about: candidate?.subject, link: { outcome: 'chosen' } });
  document = await decide(desk, document, { action: 'accept', claim: line.number });
  expect(document.claims[line.number - 1]).toMatchObject({ state: 'accepted', about: candidate?.subject });
});

test('a source without publisher or with a wrong part is asked for before anything is accepted', async () => {
  const desk = await openDesk();
  let document = await added(desk, { text: REPORT, published: '2025-06-27' } as typeof SECOND);
  expect(document.source.missing).toEqual(['publisher']);
  await expect(decide(desk, document, { action: 'accept', claim: 1 })).rejects.toMatchObject({
    code: 'source-incomplete',
  });
  const wrong = decide(desk, document, { action: 'describe', changes: { id: 'x' } });
  await expect(wrong).rejects.toMatchObject({ code: 'not-in-vocabulary' });
  document = await decide(desk, document, { action: 'describe', changes: { publisher: 'The Harbour Post' } });
  document = await decide(desk, document, { action: 'accept', claim: 1 });
  expect(document.claims[0]?.state).toBe('accepted');
});

test('claims of a document the ledger has already go to its source', async () => {
  const { desk } = await starterDesk();
  const url = 'https://www.pravda.com.ua/eng/news/2025/06/24/7518548/';
  const document = await added(desk, { ...SECOND, url });
  expect(document.source).toMatchObject({
    known: true,
    description: { id: '2025-06-24-pravda-denmark-letter-of-intent' },
  });
});

test('the exported files load back without change, and give a new ledger the same account', async () => {
  const desk = await openDesk();
  const untold =
    '\n\nUkraine: “null”, ~ and yes — Denmark signed a contract with Ukraine on 3 March 2025 for 1.2 billion euros.';
  const document = await added(desk, { ...SECOND, text: REPORT + untold });
  await acceptAll(desk, document);
  const { files } = await desk.evidenceFiles();
  const folder = folderWith();
  writeInto(folder, Object.fromEntries(files.map(({ path, content }) => [path, content])));
  const reading = await readPaths([folder]);
  expect(reading.rejected).toEqual([]);
  const fresh = await openSqliteStore(join(folderWith(), 'fresh.db'));
  await loadReading(fresh, reading);
  const other = await OpenLedger.open(fresh);
  onTestFinished(() => other.close());
  expect({ ...other.account({}).view(), asOf: undefined }).toEqual(view(desk));
});

test('loading the exported files into their own ledger adds nothing', async () => {
  const { desk, file } = await starterDesk();
  const document = await acceptAll(desk, await added(desk));
  const folder = folderWith();
  writeInto(folder, Object.fromEntries((await desk.evidenceFiles()).files.map(({ path, content }) => [path, content])));
  const store = await openSqliteStore(file);
  onTestFinished(() => store.close());
  const { result } = await loadReading(store, await readPaths([folder]));
  expect(result).toMatchObject({
    sources: 1,
    claims: 0,
    unchanged: document.claims.length,
    retracted: 0,
    rejected: [],
  });
});

test('a document comes in once; one that was refused comes in when what it lacked is given', async () => {
  const desk = await openDesk();
  const undated = { text: REPORT, publisher: 'The Harbour Post' } as typeof SECOND;
  expect(await desk.addDocument(undated)).toMatchObject({
    outcome: 'refused',
    document: { problem: { reason: 'no-date' } },
  });
  expect(await desk.addDocument(SECOND)).toMatchObject({ outcome: 'added', document: { state: 'unread' } });
  expect(await desk.addDocument(SECOND)).toMatchObject({ outcome: 'known' });
  expect(await desk.addDocument(undated)).toMatchObject({ outcome: 'known', document: { state: 'unread' } });
  expect((await desk.queue()).documents).toHaveLength(1);
});

test('a near-copy counts as one origin with what it copies', async () => {
  const desk = await openDesk();
  const first = await acceptAll(desk, await added(desk));
  const copy = {
    ...SECOND,
    text: `${REPORT} Reprinted.`,
    publisher: 'The Other Paper',
    url: 'https://example.org/copy',
  };
  const second = await added(desk, { ...copy, nearCopyOf: first.id } as typeof SECOND);
  expect(second.source.description.cites).toBe('The Harbour Post');
  const relations = second.claims.flatMap(({ known }) => known.map(({ relation }) => relation));
  expect(new Set(relations)).toEqual(new Set(['repeats']));
  const independent = await added(desk, { ...copy, text: `${REPORT} Told anew.` });
  expect(independent.claims[0]?.known[0]?.relation).toBe('corroborates');
});

test('the queue tells batches, progress, what is next and what can be undone', async () => {
  const { desk } = await starterDesk();
  let first = await added(desk, { ...SECOND, batch: 'monday' } as typeof SECOND);
  const second = await added(desk, {
    ...SECOND,
    text: `${REPORT} `.replace('24 June', '23 June'),
    batch: 'monday',
  } as typeof SECOND);
  expect(await desk.queue()).toMatchObject({
    next: first.id,
    latest: null,
    batches: [{ batch: 'monday', documents: 2, done: 0 }],
  });
  for (const { number } of first.claims)
    first = await decide(desk, first, { action: 'reject', claim: number, reason: 'Not news.' });
  expect(await desk.queue({ batch: 'monday' })).toMatchObject({
    documents: [{ state: 'done' }, { state: 'unread' }],
    progress: { accepted: 0, rejected: first.claims.length },
    next: second.id,
    latest: { document: first.id, decision: first.claims.length },
  });
  expect((await desk.queue({ state: 'done' })).documents).toHaveLength(1);
});

test('a ledger that was made before there was a desk opens with one, and reads on without it', async () => {
  const { desk, file } = await starterDesk();
  await added(desk);
  const store = await openSqliteStore(file, { create: false });
  onTestFinished(() => store.close());
  expect(await store.verify()).toMatchObject({ ok: true });
});
