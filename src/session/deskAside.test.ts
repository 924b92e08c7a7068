import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DecisionInput, DeskDocument, DocumentInput } from '../desk/index.ts';
import { Desk } from './desk.ts';
import { folderWith } from './testing/files.ts';

const LETTER = 'Denmark signed a letter of intent with Ukraine on joint drone production on 24 June 2025.';
const REPORT = `${LETTER} Denmark has allocated 500 million kroner for Ukrainian drones.`;
const DATED = { published: '2025-06-25', publisher: 'The Harbour Post' };
const REASON = 'It says nothing about the programme.';

async function openDesk(file = join(folderWith(), 'ledger.db')): Promise<Desk> {
  const desk = await Desk.open(file);
  onTestFinished(() => desk.close());
  return desk;
}

async function added(desk: Desk, input: DocumentInput): Promise<DeskDocument> {
  const { document } = await desk.addDocument({ ...DATED, ...input });
  return desk.document(document.id);
}

const by = ({ version }: DeskDocument, reviewer = 'Olena') => ({ version, reviewer });
const setAside = (desk: Desk, document: DeskDocument, reason = REASON): Promise<DeskDocument> =>
  desk.decide(document.id, { action: 'set aside', reason, ...by(document) });
const bringBack = (desk: Desk, document: DeskDocument): Promise<DeskDocument> =>
  desk.undo(document.id, by(document, 'Ivan'));

test('a document of no use is taken off the queue with its reason, and brought back as it was', async () => {
  const desk = await openDesk();
  const document = await added(desk, { text: REPORT });
  const next = await added(desk, { text: `${LETTER} It was a Tuesday.` });
  const aside = await setAside(desk, document, `  ${REASON} `);
  expect(aside).toMatchObject({ state: 'set aside', aside: { reason: REASON, reviewer: 'Olena' } });
  expect(await desk.queue()).toMatchObject({
    documents: [{ state: 'set aside', aside: { reason: REASON, reviewer: 'Olena' } }, { state: 'unread' }],
    next: next.id,
    latest: { document: document.id, decision: 1 },
  });
  const back = await bringBack(desk, aside);
  expect(back).toMatchObject({ state: 'unread', claims: document.claims });
  expect(back.aside).toBeUndefined();
  expect(back.decisions).toMatchObject([{ action: 'set aside', reason: REASON, undone: { reviewer: 'Ivan' } }]);
  expect(await desk.queue()).toMatchObject({ next: document.id, latest: null });
});

test('one that cannot be read is set aside and brought back too, and nothing else can be decided of it', async () => {
  const desk = await openDesk();
  const refused = await added(desk, { text: ' ' });
  const aside = await setAside(desk, refused);
  expect(aside).toMatchObject({ state: 'set aside', problem: { reason: 'empty' } });
  const back = await bringBack(desk, aside);
  expect(back).toMatchObject({ state: 'refused', problem: { reason: 'empty' } });
  const accept: DecisionInput = { action: 'accept', claim: 1, ...by(back) };
  await expect(desk.decide(back.id, accept)).rejects.toMatchObject({ code: 'no-such-claim' });
});

test('progress counts what was decided of a document that is set aside, and nothing that it left open', async () => {
  const desk = await openDesk();
  const batch = 'week';
  let document = await added(desk, { text: REPORT, batch });
  await added(desk, { text: LETTER, batch });
  expect(document.claims.length).toBeGreaterThan(1);
  document = await desk.decide(document.id, { action: 'reject', claim: 1, reason: 'No.', ...by(document) });
  const before = (await desk.queue()).progress;
  document = await setAside(desk, document);
  const { progress, batches } = await desk.queue();
  expect(progress).toEqual({ ...before, proposed: before.proposed - (document.claims.length - 1) });
  expect(batches).toEqual([{ batch, documents: 2, done: 1 }]);
  await bringBack(desk, document);
  expect((await desk.queue()).progress).toEqual(before);
});

test('what was accepted before stays in the ledger', async () => {
  const desk = await openDesk();
  let document = await added(desk, { text: REPORT });
  document = await desk.decide(document.id, { action: 'accept', claim: 1, ...by(document) });
  const agreements = desk.ledger.account({}).agreements().length;
  document = await setAside(desk, document);
  expect(desk.ledger.account({}).agreements()).toHaveLength(agreements);
  expect((await desk.evidenceFiles()).files).toHaveLength(1);
  expect((await bringBack(desk, document)).claims[0]).toMatchObject({ state: 'accepted' });
});

test.each<[string, object]>([
  ['accepted', { action: 'accept', claim: 1 }],
  ['described', { action: 'describe', changes: { publisher: 'Other' } }],
  ['set aside once more', { action: 'set aside', reason: 'Twice.' }],
])('nothing of a document that is set aside is %s before it is back', async (_name, action) => {
  const desk = await openDesk();
  const aside = await setAside(desk, await added(desk, { text: REPORT }));
  const decision = { ...action, ...by(aside) } as DecisionInput;
  await expect(desk.decide(aside.id, decision)).rejects.toMatchObject({
    code: 'set-aside',
    message: expect.stringContaining(REASON),
    remedy: expect.stringContaining('Undo'),
  });
});

test('a reason, a name and the present state are needed', async () => {
  const desk = await openDesk();
  const document = await added(desk, { text: ' ' });
  await expect(setAside(desk, document, ' ')).rejects.toMatchObject({ code: 'incomplete' });
  const unnamed: DecisionInput = { action: 'set aside', reason: REASON, ...by(document, ' ') };
  await expect(desk.decide(document.id, unnamed)).rejects.toMatchObject({ code: 'incomplete' });
  await bringBack(desk, await setAside(desk, document));
  await expect(setAside(desk, document)).rejects.toMatchObject({ code: 'stale' });
});

test('what is set aside is there after the desk was closed, and comes in by no way again', async () => {
  const file = join(folderWith(), 'ledger.db');
  const first = await Desk.open(file);
  const readable = await added(first, { text: REPORT });
  const { document: dateless } = await first.addDocument({ bytes: new TextEncoder().encode(LETTER) });
  await first.close();
  const desk = await openDesk(file);
  for (const { id } of [readable, dateless]) await setAside(desk, await desk.document(id));
  const before = await desk.queue();
  const again: DocumentInput[] = [
    { text: REPORT },
    { bytes: new TextEncoder().encode(LETTER) },
    { bytes: new TextEncoder().encode(LETTER), published: '2025-06-25' },
  ];
  for (const input of again) {
    expect(await desk.addDocument({ ...DATED, ...input })).toMatchObject({
      outcome: 'known',
      document: { state: 'set aside' },
    });
  }
  expect(await desk.queue()).toEqual(before);
});

test('one that was brought back and comes in with what it lacked is read, and keeps what was decided of it', async () => {
  const desk = await openDesk();
  const bytes = new TextEncoder().encode(LETTER);
  const { document: refused } = await desk.addDocument({ bytes });
  expect(refused.problem?.reason).toBe('no-date');
  await bringBack(desk, await setAside(desk, await desk.document(refused.id)));
  const { outcome, document } = await desk.addDocument({ bytes, ...DATED });
  expect(outcome).toBe('added');
  expect((await desk.queue()).documents.map(({ id }) => id)).toEqual([document.id]);
  const opened = await desk.document(document.id);
  expect(opened.decisions).toMatchObject([{ number: 1, action: 'set aside', undone: { reviewer: 'Ivan' } }]);
  expect((await setAside(desk, opened)).decisions).toMatchObject([{ number: 1 }, { number: 2 }]);
});
