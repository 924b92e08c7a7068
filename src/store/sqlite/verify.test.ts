import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Broken, EMPTY_HEAD, type Entry, type SealedEntry } from '../../ledger/index.ts';
import { sealedClaims } from '../conformance/samples.ts';
import { newPlace } from '../conformance/sqlite.ts';
import { NotALedger } from '../errors.ts';
import { openSqliteStore } from './open.ts';
import { PAGE_SIZE, schema } from './schema.ts';
import { verifySqliteLedger } from './verify.ts';

const COUNT = 400;
let place: Awaited<ReturnType<typeof newPlace>>;
let whole: string;
let path: string;
let sealed: SealedEntry[];

beforeAll(async () => {
  place = await newPlace();
  whole = place.location;
  path = `${whole}.copy`;
  sealed = sealedClaims(EMPTY_HEAD, 'verify', COUNT);
  const store = await openSqliteStore(whole);
  await store.append(EMPTY_HEAD, sealed);
  await store.close();
});

afterAll(() => place.remove());

beforeEach(() => copyFileSync(whole, path));

/** Does what the guards forbid, and leaves no other trace. */
function tamper(statements: string): void {
  const database = new DatabaseSync(path);
  const guards = Object.keys(schema).filter((name) => name.startsWith('entries_'));
  for (const guard of guards) database.exec(`DROP TRIGGER ${guard}`);
  database.exec(statements);
  for (const guard of guards) database.exec(schema[guard] as string);
  database.close();
}

test('a ledger that was left alone verifies', async () => {
  expect(await verifySqliteLedger(path)).toMatchObject({ ok: true, entries: COUNT });
});

test.each([
  ['recorded', "'2025-06-25T08:00:00.001Z'"],
  ['recorded', "'yesterday'"],
  ['kind', "'plaim'"],
  ['body', "replace(body, 'country/DK', 'country/DE')"],
  ['body', "body || ' '"],
  ['body', "'{'"],
  ['previous', "replace(previous, substr(previous, 1, 1), 'x')"],
  ['hash', "replace(hash, substr(hash, 1, 1), 'x')"],
])('a changed %s names the entry (%s)', async (column, value) => {
  tamper(`UPDATE entries SET ${column} = ${value} WHERE sequence = 217`);
  expect(await verifySqliteLedger(path)).toMatchObject({ ok: false, sequence: 217 });
});

test('an entry that was taken out is named', async () => {
  tamper('DELETE FROM entries WHERE sequence = 100');
  const verdict = await verifySqliteLedger(path);
  expect(verdict).toMatchObject({ ok: false, sequence: 100, expected: 'entry 100', found: 'entry 101' });
});

test('entries lost from the end are noticed', async () => {
  tamper('DELETE FROM entries WHERE sequence > 390');
  const verdict = await verifySqliteLedger(path);
  expect(verdict).toMatchObject({ ok: false, sequence: 391, why: expect.stringContaining('does not end where') });
});

test('a guard that was taken away is noticed', async () => {
  const database = new DatabaseSync(path);
  database.exec('DROP TRIGGER entries_never_go');
  database.close();
  expect(await verifySqliteLedger(path)).toMatchObject({ ok: false, why: expect.stringContaining('layout') });
});

test('a file that breaks off is told', async () => {
  truncateSync(path, readFileSync(path).length / 2);
  expect(await verifySqliteLedger(path)).toMatchObject({ ok: false, why: expect.stringContaining('cannot be read') });
});

test('a page that SQLite cannot read names the first entry on it', async () => {
  const bytes = readFileSync(path);
  bytes.fill(0, 8 * PAGE_SIZE, 9 * PAGE_SIZE);
  writeFileSync(path, bytes);
  const verdict = await verifySqliteLedger(path);
  expect(verdict).toMatchObject({
    ok: false,
    why: expect.stringContaining('cannot be read'),
    found: expect.stringContaining('malformed'),
  });
  expect((verdict as Broken).sequence).toBeGreaterThan(1);
});

test('any changed byte is found, or changes nothing that is read', { timeout: 120_000 }, async () => {
  const bytes = readFileSync(whole);
  const change = fc.record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, by }) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ by;
      writeFileSync(path, changed);
      if (await verifies()) expect(await readAll()).toEqual(sealed.map(({ entry }) => entry));
    }),
    { numRuns: 300 },
  );
});

async function verifies(): Promise<boolean> {
  try {
    return (await verifySqliteLedger(path)).ok;
  } catch (error) {
    if (error instanceof NotALedger) return false;
    throw error;
  }
}

async function readAll(): Promise<Entry[]> {
  const store = await openSqliteStore(path);
  const entries: Entry[] = [];
  for await (const entry of store.read(1)) entries.push(entry);
  await store.close();
  return entries;
}
