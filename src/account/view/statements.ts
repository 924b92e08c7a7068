import { FOREVER, markingLevel } from '../../ledger/index.ts';
import type { Account } from '../account.ts';
import { citation } from '../evaluate/citations.ts';
import type { Citation } from '../figure.ts';

/** One property of a claim that can be seen, and the subject that it counts for after merges (R22). */
export interface Statement {
  readonly subject: string;
  /** What it competes about, such as `amount:commitment`. */
  readonly facet: string;
  readonly citation: Citation;
}

/** A claim that could once be seen and stands no more: its name, and nothing of what it said. */
export interface Withdrawal {
  readonly claim: string;
  readonly about: string;
  readonly source: string;
  /** Ledger entry that first brought it, and the one after which it stood no more. */
  readonly entered: number;
  readonly left: number;
  readonly why: 'retracted' | 'rejected';
}

/** Every statement that can be seen at the question, claim by claim in the order in which the ledger took them in. */
export function statements(account: Account): Statement[] {
  const { log, resolution, reader } = account.core;
  const { claim, slot } = log.rows;
  const seen: number[] = [];
  for (let row = 0; row < log.rows.length; row++) if (resolution.visible(row)) seen.push(row);
  return seen
    .sort((a, b) => (claim.values[a] as number) - (claim.values[b] as number) || a - b)
    .map((row) => {
      const place = slot.values[row] as number;
      return {
        subject: reader.name(resolution.canonical(log.slots.subject.values[place] as number)),
        facet: log.facets.text(log.slots.facet.values[place] as number),
        citation: citation(account.core, row),
      };
    });
}

/** What becomes of a claim's rows, all of them together. */
interface Fate {
  entered: number;
  left: number;
  stands: boolean;
  marked: boolean;
  published: number;
}

/**
 * Claims that were withdrawn by the state of the ledger that is asked for, in the order in which they came. One that was ever
 * marked above what the question may see, or whose source is now, is not among them (R20).
 */
export function withdrawals(account: Account): Withdrawal[] {
  const { log, resolution, question } = account.core;
  const found: Withdrawal[] = [];
  for (const [number, fate] of [...fates(account)].sort(([a], [b]) => a - b)) {
    if (fate.stands || fate.marked || fate.published > question.known.day) continue;
    const { id, about, source } = log.claim(number).body;
    if (markingLevel(log.sources.at(source, resolution.sequence)?.marking) > question.marking) continue;
    const rejected = log.reviews.at(id, resolution.sequence)?.verdict === 'rejected';
    const { entered, left } = fate;
    found.push({ claim: id, about, source, entered, left, why: rejected ? 'rejected' : 'retracted' });
  }
  return found;
}

function fates(account: Account): Map<number, Fate> {
  const { log, resolution, question } = account.core;
  const { claim, entered, left, marking, published } = log.rows;
  const found = new Map<number, Fate>();
  for (let row = 0; row < log.rows.length; row++) {
    const came = entered.values[row] as number;
    if (came > resolution.sequence) continue;
    const number = claim.values[row] as number;
    const fate = found.get(number) ?? { entered: came, left: 0, stands: false, marked: false, published: 0 };
    const went = left.values[row] as number;
    fate.entered = Math.min(fate.entered, came);
    fate.stands ||= went === FOREVER || went > resolution.sequence;
    if (went <= resolution.sequence) fate.left = Math.max(fate.left, went);
    fate.marked ||= (marking.values[row] as number) > question.marking;
    fate.published = Math.max(fate.published, published.values[row] as number);
    found.set(number, fate);
  }
  return found;
}
