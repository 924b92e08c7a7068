import type { Head } from '../ledger/index.ts';
import { OpenLedger } from '../session/index.ts';
import { openSqliteStore, type Store } from '../store/index.ts';

/**
 * Opens a ledger as it stood when it ended with `head`, whatever is appended meanwhile: everything in a release rests on
 * one state. The clock stands still too.
 */
export async function openPinned(database: string, head: Head, now: string): Promise<OpenLedger> {
  const store = await openSqliteStore(database, { create: false });
  const pinned: Store = {
    head: async () => head,
    read: (from, to) => store.read(from, Math.min(to ?? head.sequence, head.sequence)),
    append: (expected, entries) => store.append(expected, entries),
    verify: () => store.verify(),
    close: () => store.close(),
  };
  // The feed asks for two accounts a day, in each language.
  return OpenLedger.open(pinned, { now: () => now, accounts: 32 });
}
