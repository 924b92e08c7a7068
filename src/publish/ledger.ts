import type { Entry, Head } from '../ledger/index.ts';
import { WrongCall } from '../session/index.ts';
import { openSqliteStore } from '../store/index.ts';

/** A ledger as it stood at an instant: everything in a release rests on one state, whatever is appended meanwhile. */
export interface StandingLedger {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** The last entry. */
  readonly head: Head;
  readonly entries: readonly Entry[];
}

/** Reads a ledger once, as it stands now. Raises WrongCall where it holds nothing, and LedgerDamaged. */
export async function readLedger(database: string, now: string): Promise<StandingLedger> {
  const store = await openSqliteStore(database, { create: false });
  try {
    const head = { ...(await store.head()) };
    if (head.sequence === 0) {
      throw new WrongCall(
        'Expected a ledger with a programme, came an empty one.',
        'Load one first: kuznia load programmes/build-with-ukraine',
      );
    }
    const entries: Entry[] = [];
    for await (const entry of store.read(1, head.sequence)) entries.push(entry);
    return { now, head, entries };
  } finally {
    await store.close();
  }
}
