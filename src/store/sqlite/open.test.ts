import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EMPTY_HEAD } from '../../ledger/index.ts';
import { sealedClaims } from '../conformance/samples.ts';
import { newPlace } from '../conformance/sqlite.ts';
import { LedgerDamaged, NoLedger, NotALedger, StoreError } from '../errors.ts';
import { openSqliteStore } from './open.ts';
import { verifySqliteLedger } from './verify.ts';

let place: Awaited<ReturnType<typeof newPlace>>;

beforeEach(async () => {
  place = await newPlace();
});

afterEach(() => place.remove());

function sql(statements: string): void {
  const database = new DatabaseSync(place.location);
  database.exec(statements);
  database.close();
}

async function expectRefused(message: RegExp): Promise<void> {
  const before = readFileSync(place.location);
  await expect(openSqliteStore(place.location)).rejects.toThrow(NotALedger);
  await expect(openSqliteStore(place.location)).rejects.toThrow(message);
  await expect(verifySqliteLedger(place.location)).rejects.toThrow(message);
  expect(readFileSync(place.location).equals(before)).toBe(true);
}

test('a file that is no SQLite file is refused and left as it is', async () => {
  writeFileSync(place.location, `${'A list of things to buy. '.repeat(20)}`);
  await expectRefused(/is no Kuznia ledger.*left as it is/);
});

test('a short text file is refused', async () => {
  writeFileSync(place.location, 'milk');
  await expectRefused(/is no Kuznia ledger/);
});

test('a database of another program is refused and left as it is', async () => {
  sql("CREATE TABLE shopping (thing TEXT); INSERT INTO shopping VALUES ('milk')");
  await expectRefused(/SQLite file of another program/);
});

test('a ledger of a newer format is refused and left as it is', async () => {
  const store = await openSqliteStore(place.location);
  await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'newer', 3));
  await store.close();
  sql('PRAGMA user_version = 2');
  await expectRefused(/format 2; this version of Kuznia reads format 1.*newer/);
});

test('an empty file becomes a ledger', async () => {
  writeFileSync(place.location, '');
  const store = await openSqliteStore(place.location);
  expect(await store.head()).toEqual(EMPTY_HEAD);
  await store.close();
});

test('where nothing is to be made, a missing file is told and not made', async () => {
  await expect(openSqliteStore(place.location, { create: false })).rejects.toThrow(NoLedger);
  await expect(verifySqliteLedger(place.location)).rejects.toThrow(NoLedger);
  expect(existsSync(place.location)).toBe(false);
});

test('a missing folder is told', async () => {
  const path = join(dirname(place.location), 'nowhere', 'ledger.db');
  await expect(openSqliteStore(path)).rejects.toThrow(StoreError);
  await expect(openSqliteStore(path)).rejects.toThrow(/cannot be opened.*folder/);
});

test('several that make a new ledger at once get one', async () => {
  const stores = await Promise.all(Array.from({ length: 4 }, () => openSqliteStore(place.location)));
  await stores[0]?.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'first', 2));
  for (const store of stores) {
    expect((await store.head()).sequence).toBe(2);
    await store.close();
  }
});

test('a ledger without its guards is not appended to', async () => {
  await (await openSqliteStore(place.location)).close();
  sql('DROP TRIGGER entries_never_change');
  await expect(openSqliteStore(place.location)).rejects.toThrow(LedgerDamaged);
  await expect(openSqliteStore(place.location)).rejects.toThrow(/trigger "entries_never_change" is missing/);
});

test('tables and indexes that people add are left alone', async () => {
  await (await openSqliteStore(place.location)).close();
  sql('CREATE TABLE notes (text TEXT); CREATE INDEX by_kind ON entries (kind)');
  const store = await openSqliteStore(place.location);
  const head = await store.append(EMPTY_HEAD, sealedClaims(EMPTY_HEAD, 'indexed', 5));
  expect(await store.verify()).toEqual({ ok: true, entries: 5, head });
  await store.close();
});
