import { existsSync } from 'node:fs';
import { OpenLedger, WrongCall } from '../session/index.ts';
import { openSqliteStore, type Store } from '../store/index.ts';
import { DEFAULT_DB } from './options.ts';

/** Raises WrongCall where there is no ledger: asking never makes an empty one. */
export function requireLedger(file: string): void {
  if (existsSync(file)) return;
  const db = file === DEFAULT_DB ? '' : ` --db ${file}`;
  throw new WrongCall(
    `Expected a ledger at ${file}, found no file there.`,
    `Load evidence into it first: kuznia load programmes/build-with-ukraine${db}`,
  );
}

/** Opens the store of a ledger that is there. Raises WrongCall where it is not. */
export async function openExisting(file: string): Promise<Store> {
  requireLedger(file);
  return openSqliteStore(file, { create: false });
}

/** Opens a ledger to ask it, and closes it when `use` is done. */
export async function withLedger<T>(file: string, use: (ledger: OpenLedger) => T | Promise<T>): Promise<T> {
  const store = await openExisting(file);
  try {
    return await use(await OpenLedger.open(store));
  } finally {
    await store.close();
  }
}
