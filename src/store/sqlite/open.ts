import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { DeskStore } from '../../desk/index.ts';
import { LedgerDamaged, NoLedger } from '../errors.ts';
import type { Store } from '../port.ts';
import { SqliteDesk } from './desk.ts';
import { whenFree } from './failure.ts';
import { checkHeader } from './header.ts';
import { isEmpty, lay, missingFromSchema } from './layout.ts';
import { PAGE_SIZE } from './schema.ts';
import { SqliteStore } from './store.ts';

export interface SqliteOptions {
  /** Makes a new ledger where there is none. Default true; false raises NoLedger. */
  readonly create?: boolean;
  /** How long a call waits for another process that is writing, in seconds. Default 10. */
  readonly waitSeconds?: number;
}

/**
 * Opens a ledger in an SQLite file. Raises NotALedger for a file of anything else or of a newer format, which is left as it
 * is; NoLedger; LedgerDamaged; StoreBusy.
 */
export async function openSqliteStore(path: string, options: SqliteOptions = {}): Promise<Store> {
  return (await open(path, options)).store;
}

/** Opens a ledger together with the desk in its file; closing the store closes both. Raises as `openSqliteStore` does. */
export async function openSqliteDesk(
  path: string,
  options: SqliteOptions = {},
): Promise<{ readonly store: Store; readonly desk: DeskStore }> {
  const { database, store } = await open(path, options);
  const desk = new SqliteDesk(database, store);
  try {
    await desk.lay();
  } catch (error) {
    await store.close();
    throw error;
  }
  return { store, desk };
}

async function open(path: string, options: SqliteOptions): Promise<{ database: DatabaseSync; store: SqliteStore }> {
  const { create = true, waitSeconds = 10 } = options;
  if (existsSync(path)) checkHeader(path);
  else if (!create) {
    throw new NoLedger(
      `There is no ledger at ${path}.`,
      'Load something first, with `kuznia load`, or name another file.',
    );
  }
  const database = await whenFree(path, waitSeconds, () => new DatabaseSync(path));
  try {
    await whenFree(path, waitSeconds, () => prepare(database, path));
    return { database, store: new SqliteStore(database, path, waitSeconds) };
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync, path: string): void {
  // Waiting is done outside, where it does not hold up everything else in this process.
  database.exec(`PRAGMA busy_timeout = 0; PRAGMA page_size = ${PAGE_SIZE}`);
  if (isEmpty(database)) lay(database);
  checkSchema(database, path);
  // In a write-ahead log readers go on while one writes; FULL syncs it at each commit, so nothing acknowledged is lost.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
}

function checkSchema(database: DatabaseSync, path: string): void {
  const missing = missingFromSchema(database);
  if (missing !== undefined) throw new LedgerDamaged(path, `its ${missing} is missing or not as it was laid out`);
}
