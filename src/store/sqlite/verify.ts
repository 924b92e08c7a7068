import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as otherWork } from 'node:timers/promises';
import { type Broken, ChainCheck, type Verdict } from '../../ledger/index.ts';
import { LedgerDamaged, NoLedger } from '../errors.ts';
import { sha256 } from '../sha256.ts';
import { whenFree } from './failure.ts';
import { checkHeader } from './header.ts';
import { missingFromSchema } from './layout.ts';
import { storedEntryOf } from './rows.ts';

/** Entries between two pauses in which this process may do other work. */
const STRETCH = 1000;

/**
 * Walks the chain of a ledger in an SQLite file and recomputes every hash from the stored text; then looks for damage that
 * no entry shows. It works on a file too damaged to be opened otherwise, and changes nothing. Raises NoLedger, NotALedger
 * and StoreBusy; all else that is wrong is in the verdict.
 */
export async function verifySqliteLedger(path: string, waitSeconds = 10): Promise<Verdict> {
  if (!existsSync(path)) throw new NoLedger(`There is no ledger at ${path}.`, 'Name the file to verify with --db.');
  checkHeader(path);
  const check = new ChainCheck(sha256);
  const database = await whenFree(path, waitSeconds, () => new DatabaseSync(path, { readOnly: true }));
  try {
    await whenFree(path, waitSeconds, () => beginReading(database));
    return (await firstBroken(database, check)) ?? problemOfFile(database, check) ?? check.verdict;
  } catch (error) {
    if (error instanceof LedgerDamaged) return unreadable(check, error.cause);
    throw error;
  } finally {
    database.close();
  }
}

/** One transaction over all of it, so that what other processes append meanwhile is not taken for damage. */
function beginReading(database: DatabaseSync): void {
  if (!database.isTransaction) database.exec('BEGIN');
  database.prepare('SELECT count(*) FROM sqlite_schema').get();
}

async function firstBroken(database: DatabaseSync, check: ChainCheck): Promise<Broken | undefined> {
  try {
    const walk = database.prepare(
      'SELECT sequence, recorded, kind, body, previous, hash FROM entries ORDER BY sequence',
    );
    walk.setReturnArrays(true);
    let count = 0;
    for (const row of walk.iterate()) {
      const broken = brokenRow(row as unknown as readonly unknown[], check);
      if (broken) return broken;
      if (++count % STRETCH === 0) await otherWork();
    }
    return undefined;
  } catch (error) {
    return unreadable(check, error);
  }
}

function brokenRow(row: readonly unknown[], check: ChainCheck): Broken | undefined {
  const stored = storedEntryOf(row);
  if (typeof stored === 'string') return check.brokenHere('The entry is not stored as it was.', 'text', stored);
  return check.next(stored);
}

function unreadable(check: ChainCheck, error: unknown): Broken {
  const said = error instanceof Error ? error.message : String(error);
  return check.brokenHere('The file cannot be read from this entry on.', 'a readable entry', said);
}

/** What is wrong although every entry that is there holds. */
function problemOfFile(database: DatabaseSync, check: ChainCheck): Broken | undefined {
  try {
    return lostFromEnd(database, check) ?? changedLayout(database, check) ?? foundBySqlite(database, check);
  } catch (error) {
    return unreadable(check, error);
  }
}

function lostFromEnd(database: DatabaseSync, check: ChainCheck): Broken | undefined {
  const noted = database.prepare('SELECT sequence, hash FROM head').get();
  const { sequence, hash } = check.verdict.head;
  if (noted?.sequence === sequence && noted.hash === hash) return undefined;
  const expected = `${noted?.sequence} entries, the last with hash ${noted?.hash}`;
  const found = `${sequence} entries, the last with hash ${hash}`;
  return check.brokenHere('The ledger does not end where it says that it ends.', expected, found);
}

function changedLayout(database: DatabaseSync, check: ChainCheck): Broken | undefined {
  const missing = missingFromSchema(database);
  if (missing === undefined) return undefined;
  return check.brokenHere('The layout of the file was changed.', `the ${missing} as it was laid out`, 'another');
}

function foundBySqlite(database: DatabaseSync, check: ChainCheck): Broken | undefined {
  const said = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
  return said === 'ok' ? undefined : check.brokenHere('SQLite finds the file damaged.', 'ok', String(said));
}
