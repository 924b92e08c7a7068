import type { Entry, Head, SealedEntry, Verdict } from '../ledger/index.ts';

/**
 * Where a ledger lies. Several processes may hold one ledger open at once: each sees what is appended by any, in one order.
 * Every store passes the suite in `conformance.ts`. Any call may raise a StoreError.
 */
export interface Store {
  /** Where the ledger ends now. */
  head(): Promise<Head>;

  /**
   * Appends entries that follow `expected`, all or none, and returns the new head. What is returned is on the disk: it
   * outlives the process and the machine's power. Raises HeadMoved where the ledger ends elsewhere by now, StoreBusy where
   * another process did not finish in time, and DoesNotFollow where the entries do not follow `expected` and each other.
   */
  append(expected: Head, entries: readonly SealedEntry[]): Promise<Head>;

  /**
   * Entries by sequence number, both ends included; to where the ledger ends as the reading starts, where `to` is not given
   * or lies beyond. Raises LedgerDamaged at an entry that cannot be read or does not follow the one before; only `verify`
   * checks every hash.
   */
  read(from: number, to?: number): AsyncIterable<Entry>;

  /** Walks the whole chain and recomputes it from what is stored. */
  verify(): Promise<Verdict>;

  close(): Promise<void>;
}
