import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { KeptDecision, KeptDocument } from '../../desk/index.ts';
import { EMPTY_HEAD } from '../../ledger/index.ts';
import { sealedClaims } from '../conformance/samples.ts';
import { openSqliteDesk, openSqliteStore } from './open.ts';

const DOCUMENT: KeptDocument = {
  ...{
    id: 'a',
    sha256: 'aa',
    headline: 'Papér 🛠',
    publisher: null,
    published: '2025-06-24',
    language: 'en',
    url: null,
  },
  ...{ batch: null, added: '2025-06-25T08:00:00.000Z', format: 'text', cites: null, headed: false },
  ...{ text: 'A text\u2028with signs 🛠.', claims: [], dropped: [] },
};

function decision(number: number): KeptDecision {
  const common = { reviewer: 'Olena', decided: '2025-06-25T08:00:00.000Z' };
  return { number, action: 'reject', claim: number, reason: 'No.', detail: { changes: { a: null } }, ...common };
}

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'ledger.db');
}

async function open(file = newFile()) {
  const opened = await openSqliteDesk(file);
  onTestFinished(() => opened.store.close());
  return opened;
}

test('documents and decisions come back as they were', async () => {
  const { desk } = await open();
  expect(await desk.add(DOCUMENT, 'other')).toBe(true);
  expect(await desk.add({ ...DOCUMENT, text: 'another' }, 'other')).toBe(false);
  expect(await desk.document('a')).toEqual(DOCUMENT);
  expect(await desk.document('b')).toBeUndefined();
  await desk.change('a', [], { decision: decision(1) });
  expect(await desk.decisions('a')).toEqual([decision(1)]);
  expect(await desk.list()).toMatchObject([{ id: 'a', proposed: 0, accepted: 0, rejected: 1 }]);
  expect(await desk.latest()).toEqual({ document: 'a', decision: 1 });
});

test('what is undone stays on record and counts no more', async () => {
  const { desk } = await open();
  await desk.add(DOCUMENT, 'other');
  await desk.change('a', [], { decision: decision(1) });
  const undone = { reviewer: 'Ivan', decided: '2025-06-26T08:00:00.000Z' };
  await desk.change('a', await desk.decisions('a'), { undo: [1], ...undone });
  expect(await desk.decisions('a')).toEqual([{ ...decision(1), undone }]);
  expect(await desk.list()).toMatchObject([{ rejected: 0 }]);
  expect(await desk.latest()).toBeUndefined();
});

test('a change that was worked out on other decisions is not written, nor what it adds to the ledger', async () => {
  const { store, desk } = await open();
  await desk.add(DOCUMENT, 'other');
  await desk.change('a', [], { decision: decision(1) });
  const ledger = { expected: EMPTY_HEAD, entries: sealedClaims(EMPTY_HEAD, 'late', 1) };
  await expect(desk.change('a', [], { decision: decision(2) }, ledger)).rejects.toMatchObject({ name: 'DeskMoved' });
  expect(await store.head()).toEqual(EMPTY_HEAD);
  expect(await desk.decisions('a')).toHaveLength(1);
});

test('a ledger that has moved takes neither entries nor decision', async () => {
  const { store, desk } = await open();
  await desk.add(DOCUMENT, 'other');
  await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'first', 1));
  const ledger = { expected: EMPTY_HEAD, entries: sealedClaims(EMPTY_HEAD, 'late', 1) };
  await expect(desk.change('a', [], { decision: decision(1) }, ledger)).rejects.toMatchObject({ name: 'HeadMoved' });
  expect(await desk.decisions('a')).toEqual([]);
});

test('a ledger of before gets the tables once, and one without a desk stays without', async () => {
  const file = newFile();
  const store = await openSqliteStore(file);
  const head = await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'before', 3));
  await store.close();
  const first = await open(file);
  await first.desk.add(DOCUMENT, 'other');
  const second = await open(file);
  expect(await second.desk.list()).toHaveLength(1);
  expect(await second.store.head()).toEqual(head);
  expect(await second.store.verify()).toMatchObject({ ok: true, entries: 3 });
});
