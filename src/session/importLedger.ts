import type { Head, SealedEntry } from '../ledger/index.ts';
import type { Store } from '../store/index.ts';
import { WrongCall } from './errors.ts';

/** What one import did. */
export interface ImportResult {
  /** Entries of the file. */
  readonly entries: number;
  /** Those of them that the ledger did not hold yet. */
  readonly appended: number;
}

export interface Imported {
  readonly result: ImportResult;
  /** Where the ledger ended afterwards. */
  readonly head: Head;
}

/**
 * Appends the entries of an exported ledger to a store that holds none, or the first of them: sealed as they are, so that the
 * ledger ends with the same hash. Raises WrongCall where the store holds another ledger.
 */
export async function importEntries(store: Store, entries: readonly SealedEntry[]): Promise<Imported> {
  const head = await store.head();
  const common = Math.min(head.sequence, entries.length);
  for await (const entry of common === 0 ? [] : store.read(1, common)) {
    if (entry.hash !== entries[entry.sequence - 1]?.entry.hash) throw anotherLedger(entry.sequence);
  }
  const missing = entries.slice(common);
  const after = missing.length === 0 ? head : await store.append(head, missing);
  return { result: { entries: entries.length, appended: missing.length }, head: after };
}

function anotherLedger(sequence: number): WrongCall {
  return new WrongCall(
    `Expected a ledger that the file goes on from, came one whose entry ${sequence} is another than in the file.`,
    'Import into a new file: --db another.db.',
  );
}
