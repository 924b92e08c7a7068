import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DecisionInput, DeskClaim, DeskDocument } from '../desk/index.ts';
import { openSqliteStore } from '../store/index.ts';
import { Desk } from './desk.ts';
import { loadReading, readPaths } from './load.ts';
import { OpenLedger } from './openLedger.ts';
import { folderWith, writeInto } from './testing/files.ts';

/** Its last sentence makes a claim in words that no rule knows. The sign before it takes two UTF-16 units. */
const REPORT = [
  'Copenhagen and Kyiv put drones on paper',
  'Denmark and Ukraine signed a letter of intent on joint drone production on 24 June 2025.',
  'Rotors 🚁 matter. From the Danish purse, 37 million kroner found their way to the drone makers of Ukraine in May 2025.',
].join('\n\n');
const SOURCE = { text: REPORT, published: '2025-06-27', publisher: 'The Harbour Post', url: 'https://example.org/p' };

const placeOf = (words: string): { start: number; end: number } => {
  const start = [...REPORT.slice(0, REPORT.indexOf(words))].length;
  return { start, end: start + [...words].length };
};
const MISSED = 'From the Danish purse, 37 million kroner found their way to the drone makers of Ukraine in May 2025.';

type Adding = Omit<Extract<DecisionInput, { action: 'add' }>, 'version' | 'reviewer' | 'action'>;
const PURSE: Adding = {
  about: 'flow/dk-2025-05-purse',
  values: {
    from: ['country/DK'],
    to: ['country/UA'],
    amount: '37 000 000 DKK',
    stage: 'disbursement',
    when: '2025-05',
  },
  passage: placeOf(MISSED),
};

async function opened(): Promise<{ desk: Desk; document: DeskDocument; file: string }> {
  const file = join(folderWith(), 'ledger.db');
  const desk = await Desk.open(file);
  onTestFinished(() => desk.close());
  const { document } = await desk.addDocument(SOURCE);
  return { desk, document: await desk.document(document.id), file };
}

const add = (desk: Desk, { id, version }: DeskDocument, adding: Adding): Promise<DeskDocument> =>
  desk.decide(id, { action: 'add', version, reviewer: 'Olena Example', ...adding });
const accept = (desk: Desk, { id, version }: DeskDocument, claim: number): Promise<DeskDocument> =>
  desk.decide(id, { action: 'accept', claim, version, reviewer: 'Petro Example' });
const view = (desk: Desk) => ({ ...desk.ledger.account({}).view(), asOf: undefined });

test('a claim that the reader missed enters with its passage, its paragraph and who added it; undoing takes all back', async () => {
  const { desk, document: before } = await opened();
  const untouched = view(desk);
  let document = await add(desk, before, PURSE);
  const claim = document.claims.at(-1) as DeskClaim;
  expect(claim).toMatchObject({
    number: before.claims.length + 1,
    state: 'proposed',
    about: PURSE.about,
    addedBy: 'Olena Example',
    confidence: null,
    passage: { exact: MISSED },
    qualifiers: { at: 3 },
    link: { outcome: 'chosen' },
    obstacles: [],
  });
  expect((await desk.queue()).documents[0]?.progress.proposed).toBe(before.claims.length + 1);
  document = await accept(desk, document, claim.number);
  expect(desk.ledger.account({}).explain(`${PURSE.about}/amount:disbursement`)).toMatchObject({
    value: { currency: 'DKK', minor: 3_700_000_000 },
    inputs: [{ citation: { passage: { exact: MISSED } } }],
  });
  const reviews = [];
  for await (const entry of desk.ledger.entries()) if (entry.kind === 'review') reviews.push(entry.body);
  expect(reviews).toMatchObject([{ by: 'Petro Example', note: 'added by Olena Example' }]);
  document = await desk.undo(document.id, { version: document.version, reviewer: 'Olena Example', count: 2 });
  expect(document.claims).toHaveLength(before.claims.length);
  expect(view(desk)).toEqual(untouched);
  expect((await desk.queue()).documents[0]?.progress.proposed).toBe(before.claims.length);
  expect((await add(desk, document, PURSE)).claims.at(-1)?.number).toBe(claim.number);
});

test.each<[string, Partial<Adding>, object]>([
  [
    'a figure that the passage does not hold',
    { values: { ...PURSE.values, amount: '38 000 000 DKK' } },
    { code: 'not-in-passage', details: { flags: [{ field: 'amount', code: 'number-not-in-passage' }] } },
  ],
  [
    'a giver whom the text does not name',
    { values: { ...PURSE.values, from: ['country/FR'] } },
    { code: 'not-in-passage', details: { flags: [{ field: 'from', code: 'party-not-in-text' }] } },
  ],
  [
    'a value that no table has',
    { values: { ...PURSE.values, stage: 'payed' } },
    { code: 'not-in-vocabulary', details: { problems: [{ path: ['stage'] }] } },
  ],
  ['a subject without a kind', { about: 'purse' }, { code: 'wrong-subject' }],
  ['a claim that says nothing', { values: { when: '2025-05' } }, { code: 'incomplete' }],
  ['a place beyond the text', { passage: { start: 5, end: 1e6 } }, { code: 'not-in-passage' }],
  ['a place with white space only', { passage: placeOf('\n\n') }, { code: 'not-in-passage' }],
])('%s is refused with the reason', async (_name, wrong, refusal) => {
  const { desk, document } = await opened();
  await expect(add(desk, document, { ...PURSE, ...wrong })).rejects.toMatchObject(refusal);
  expect((await desk.document(document.id)).claims).toHaveLength(document.claims.length);
});

test('what the passage does not hold is added for a reason, and the review keeps both', async () => {
  const { desk, document: before } = await opened();
  const values = { ...PURSE.values, amount: '38 000 000 DKK' };
  let document = await add(desk, before, { ...PURSE, values, reason: 'Corrected by the ministry.' });
  document = await accept(desk, document, document.claims.length);
  const reviews = [];
  for await (const entry of desk.ledger.entries()) if (entry.kind === 'review') reviews.push(entry.body.note);
  expect(reviews).toEqual(['added by Olena Example; amount number-not-in-passage: Corrected by the ministry.']);
});

test('a claim that overlaps another is added to its subject; it is amended, and goes along where that is merged', async () => {
  const { desk, document: before } = await opened();
  const { about, passage, number: first } = before.claims[0] as DeskClaim;
  const overlapping = { start: passage.start + 8, end: placeOf('Rotors').start };
  const values = { stage: 'signed', when: '2025-06-24' };
  let document = await add(desk, before, { about, values, passage: overlapping });
  const { number } = document.claims.at(-1) as DeskClaim;
  const state = () => ({ version: document.version, reviewer: 'Olena Example' });
  const changes = { note: 'Told twice.' };
  document = await desk.decide(document.id, { action: 'amend', claim: number, changes, ...state() });
  const into = 'agreement/dk-ua-other';
  document = await desk.decide(document.id, { action: 'merge', claim: first, into, ...state() });
  expect(document.claims.at(-1)).toMatchObject({ amended: true, about: into, qualifiers: changes });
  expect(document.claims[0]?.about).toBe(into);
});

test('the exported files hold what was added, and load back without change', async () => {
  const { desk, document: before, file } = await opened();
  let document = await add(desk, before, PURSE);
  document = await accept(desk, document, document.claims.length);
  const folder = folderWith();
  const { files } = await desk.evidenceFiles();
  expect(files[0]?.content).toContain('37 million kroner found their way');
  writeInto(folder, Object.fromEntries(files.map(({ path, content }) => [path, content])));
  const reading = await readPaths([folder]);
  const store = await openSqliteStore(file);
  onTestFinished(() => store.close());
  expect((await loadReading(store, reading)).result).toMatchObject({ claims: 0, unchanged: 1, retracted: 0 });
  const fresh = await openSqliteStore(join(folderWith(), 'fresh.db'));
  await loadReading(fresh, reading);
  const other = await OpenLedger.open(fresh);
  onTestFinished(() => other.close());
  expect({ ...other.account({}).view(), asOf: undefined }).toEqual(view(desk));
});
