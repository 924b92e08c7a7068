import type { Head, SealedEntry } from '../ledger/index.ts';
import { DoesNotFollow } from './errors.ts';

/** Where the ledger ends once entries are appended after `head`. Raises DoesNotFollow. */
export function headAfter(head: Head, entries: readonly SealedEntry[]): Head {
  let { sequence, hash } = head;
  for (const { entry } of entries) {
    if (entry.sequence !== sequence + 1 || entry.previous !== hash) throw new DoesNotFollow(entry.sequence, sequence);
    ({ sequence, hash } = entry);
  }
  return { sequence, hash };
}

export function isSameHead(a: Head, b: Head): boolean {
  return a.sequence === b.sequence && a.hash === b.hash;
}
