import type { MergeEntry } from '../reference/index.ts';
import type { Item, Merge } from './entries.ts';
import { identifyMerge, type Sha256 } from './identity.ts';
import type { LedgerState } from './state.ts';

/** Raised where merges of several lists cannot stand together: nothing of the load is appended. */
export class MergesDisagree extends Error {
  override readonly name = 'MergesDisagree';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(`${message} ${remedy}`);
    this.remedy = remedy;
  }
}

/** What a list of merges adds to the ledger, and takes back. Merges of other lists are left alone. Raises MergesDisagree. */
export function planMerges(
  state: LedgerState,
  origin: string,
  entries: readonly MergeEntry[],
  sha256: Sha256,
): readonly Item[] {
  const wanted = new Map<string, Merge>();
  for (const { from, into, reason } of entries) {
    const merge = identifyMerge({ from, into, reason, origin }, sha256);
    wanted.set(merge.id, merge);
  }
  const standing = [...state.merges.values()];
  check([...standing.filter((merge) => merge.origin !== origin), ...wanted.values()]);
  const gone = standing.filter((merge) => merge.origin === origin && !wanted.has(merge.id));
  return [
    ...gone.map(
      ({ id }): Item => ({ kind: 'retraction', body: { reason: 'The list of merges no longer has it.', target: id } }),
    ),
    ...[...wanted.values()]
      .filter((merge) => state.merges.get(merge.id)?.reason !== merge.reason)
      .map((body): Item => ({ kind: 'merge', body })),
  ];
}

/** Every subject is merged into one other at most, and no way leads back: else both would vanish. */
function check(merges: readonly Merge[]): void {
  const next = new Map<string, Merge>();
  for (const merge of merges) {
    const other = next.get(merge.from);
    if (other && other.into !== merge.into) {
      throw new MergesDisagree(
        `${merge.from} is merged into ${other.into} by ${other.origin} and into ${merge.into} by ${merge.origin}.`,
        'Keep one of the two.',
      );
    }
    next.set(merge.from, merge);
  }
  for (const start of next.keys()) {
    if (leadsBack(start, next)) {
      throw new MergesDisagree(`The merges lead from ${start} back to itself.`, 'Let them end at one subject.');
    }
  }
}

function leadsBack(start: string, next: ReadonlyMap<string, Merge>): boolean {
  let subject = next.get(start)?.into;
  for (let steps = 0; subject !== undefined && steps < next.size; steps++) {
    if (subject === start) return true;
    subject = next.get(subject)?.into;
  }
  return false;
}
