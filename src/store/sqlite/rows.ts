import type { Entry, StoredEntry } from '../../ledger/index.ts';
import { LedgerDamaged } from '../errors.ts';

const columns = ['sequence', 'recorded', 'kind', 'body', 'previous', 'hash'] as const;

/**
 * A row (sequence, recorded, kind, body, previous, hash) as an entry whose content is not yet checked; a text that says
 * which column is not what it should be where SQLite gives something else, as it does for a damaged file.
 */
export function storedEntryOf(row: readonly unknown[]): StoredEntry | string {
  const wrong = columns.findIndex(
    (column, index) => typeof row[index] !== (column === 'sequence' ? 'number' : 'string'),
  );
  if (wrong >= 0) return `column "${columns[wrong]}" holds ${row[wrong] === null ? 'nothing' : typeof row[wrong]}`;
  const [sequence, recorded, kind, bodyText, previous, hash] = row as [number, string, string, string, string, string];
  return { sequence, recorded, kind, bodyText, previous, hash };
}

/** A row as the entry that is due. `previous` is the hash of the entry before, where it is known. Raises LedgerDamaged. */
export function entryOf(row: unknown, sequence: number, previous: string | undefined, path: string): Entry {
  if (row === undefined) throw new LedgerDamaged(path, `entry ${sequence} is not there`);
  const stored = storedEntryOf(row as readonly unknown[]);
  if (typeof stored === 'string') throw new LedgerDamaged(path, `in entry ${sequence}, ${stored}`);
  if (stored.sequence !== sequence) throw new LedgerDamaged(path, `entry ${sequence} is not there`);
  if (previous !== undefined && stored.previous !== previous) {
    throw new LedgerDamaged(path, `entry ${sequence} does not follow entry ${sequence - 1}`);
  }
  const { bodyText, ...rest } = stored;
  return { ...rest, body: parse(bodyText, sequence, path) } as Entry;
}

function parse(bodyText: string, sequence: number, path: string): unknown {
  try {
    return JSON.parse(bodyText);
  } catch (error) {
    throw new LedgerDamaged(path, `the body of entry ${sequence} is no JSON`, error);
  }
}
