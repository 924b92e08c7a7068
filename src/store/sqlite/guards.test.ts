import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EMPTY_HEAD, type Head } from '../../ledger/index.ts';
import { sealedClaims } from '../conformance/samples.ts';
import { newPlace } from '../conformance/sqlite.ts';
import { StoreBusy } from '../errors.ts';
import type { Store } from '../port.ts';
import { openSqliteStore } from './open.ts';

let place: Awaited<ReturnType<typeof newPlace>>;
let store: Store;
let head: Head;
/** The same file, as someone opens it with a tool of their own. */
let tool: DatabaseSync;

beforeEach(async () => {
  place = await newPlace();
  store = await openSqliteStore(place.location, { waitSeconds: 0.2 });
  head = await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'guards', 3));
  tool = new DatabaseSync(place.location);
});

afterEach(async () => {
  tool.close();
  await store.close();
  await place.remove();
});

test.each([
  ["UPDATE entries SET body = '{}' WHERE sequence = 2", /never changed/],
  ['DELETE FROM entries WHERE sequence = 3', /never deleted/],
  ["INSERT OR REPLACE INTO entries VALUES (2, '', '', '', '', '')", /at its end only/],
  ["INSERT INTO entries VALUES (9, '', '', '', '', '')", /at its end only/],
])('no tool can do: %s', (statement, message) => {
  expect(() => tool.exec(statement)).toThrow(message);
});

test('a tool can ask by subject', () => {
  const rows = tool.prepare("SELECT sequence, kind FROM ledger WHERE subject = 'flow/guards-1'").all();
  expect(rows.map((row) => ({ ...row }))).toEqual([{ sequence: 2, kind: 'claim' }]);
});

test('an entry that a tool appended past the head is noticed before more is appended', async () => {
  tool.exec("INSERT INTO entries VALUES (4, '', '', '', '', '')");
  await expect(store.append(head, sealedClaims(head, 'more', 1))).rejects.toThrow(
    /ends at entry 3, and ends at entry 4/,
  );
});

test('where another process goes on writing, it is told who waits for what, and nothing is recorded', async () => {
  tool.exec('BEGIN IMMEDIATE');
  const waiting = store.append(head, sealedClaims(head, 'late', 1));
  await expect(waiting).rejects.toThrow(StoreBusy);
  await expect(waiting).rejects.toThrow(`Another process is writing to ${place.location}; waited 0.2 s`);
  expect(await store.head()).toEqual(head);
  tool.exec('ROLLBACK');
  expect((await store.append(head, sealedClaims(head, 'late', 1))).sequence).toBe(4);
});

test('where another process finishes in time, the append waits for it', async () => {
  const patient = await openSqliteStore(place.location, { waitSeconds: 60 });
  tool.exec('BEGIN IMMEDIATE');
  const waiting = patient.append(head, sealedClaims(head, 'patient', 1));
  await sleep(60);
  tool.exec('COMMIT');
  expect((await waiting).sequence).toBe(4);
  await patient.close();
});
