import { referenceTableNames } from '../reference/index.ts';
import type { Pair } from './pair.ts';
import type { EditionChange, MergeChange } from './types.ts';

/** Merges that were made or taken back between two states of the ledger. */
export function mergeChanges({ before, after }: Pair): MergeChange[] {
  const { merges } = after.core.log;
  const was = merges.allAt(before.core.resolution.sequence);
  const is = merges.allAt(after.core.resolution.sequence);
  const made = [...is].filter(([id]) => !was.has(id)).map(([, merge]) => ({ merge, undone: false }));
  const undone = [...was].filter(([id]) => !is.has(id)).map(([, merge]) => ({ merge, undone: true }));
  return [...made, ...undone].map(({ merge: { from, into, reason }, undone }) => ({ from, into, reason, undone }));
}

/** Reference tables of which another edition counts than before. */
export function editionChanges({ before, after }: Pair): EditionChange[] {
  const { editions } = after.core.log;
  return referenceTableNames.flatMap((table) => {
    const was = editions.at(table, before.core.resolution.sequence);
    const is = editions.at(table, after.core.resolution.sequence);
    if (is === undefined || was?.id === is.id) return [];
    return [{ table, before: was?.edition ?? null, after: is.edition, rows: rowsThatDiffer(was?.rows ?? [], is.rows) }];
  });
}

function rowsThatDiffer(was: readonly object[], is: readonly object[]): number {
  const texts = (rows: readonly object[]): Set<string> =>
    new Set(rows.map((row) => JSON.stringify(Object.entries(row).sort())));
  const [old, now] = [texts(was), texts(is)];
  const fresh = [...now].filter((row) => !old.has(row)).length;
  const gone = [...old].filter((row) => !now.has(row)).length;
  return Math.max(fresh, gone);
}
