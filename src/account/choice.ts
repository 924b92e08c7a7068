import { type Log, isDenial } from '../ledger/index.ts';
import type { FacetPolicy } from './comparison.ts';
import type { Disagreement } from './disagreement.ts';

const NONE = -1;
const DIFFERS = 1;
const DENIED = 2;
const PLAN = 2;

/** Days after which a newer statement replaces an older one where R6 applies. */
export const SUPERSEDED_AFTER_DAYS = 45;

let stamps = new Int32Array(1024);
let stamp = 0;

/**
 * The row that stands among `count` visible rows of one facet (R3, R4, R6), and whether others differ from it or deny it.
 * `rows` is scratch space: its first `count` places are read and reordered.
 */
export function chooseAmong(
  log: Log,
  rows: Int32Array,
  count: number,
  policy: FacetPolicy,
  disagreement: Disagreement,
): { winner: number; trouble: number } {
  const strength = log.rows.strength.values;
  if (count === 1) {
    const row = rows[0] as number;
    return isDenial(strength[row] as number) ? { winner: NONE, trouble: DENIED } : { winner: row, trouble: 0 };
  }
  let best = 0;
  for (let i = 0; i < count; i++) best = Math.max(best, rank(strength[rows[i] as number] as number));
  if (best === 0) return { winner: NONE, trouble: DENIED };
  const candidates = candidatesOf(log, rows, count, best, policy);
  let winner = rows[0] as number;
  let support = candidates === 1 ? 1 : corroboration(log, rows, candidates, 0, policy, disagreement);
  for (let i = 1; i < candidates; i++) {
    const row = rows[i] as number;
    const also = corroboration(log, rows, candidates, i, policy, disagreement);
    if (also > support || (also === support && precedes(log, row, winner))) {
      winner = row;
      support = also;
    }
  }
  return { winner, trouble: troubleOf(log, rows, count, winner, policy, disagreement) };
}

/** Denials rank below everything, however well reviewed. */
function rank(strength: number): number {
  return isDenial(strength) ? 0 : strength;
}

/** Moves the rows that compete to the front: those of the best strength, and of them the recent ones where R6 applies. */
function candidatesOf(log: Log, rows: Int32Array, count: number, best: number, policy: FacetPolicy): number {
  const strength = log.rows.strength.values;
  const published = log.rows.published.values;
  const replaced = policy.changes || (best & 7) <= PLAN;
  let newest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    if (strength[row] === best) newest = Math.max(newest, published[row] as number);
  }
  const since = replaced ? newest - SUPERSEDED_AFTER_DAYS : Number.NEGATIVE_INFINITY;
  let candidates = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    if (strength[row] !== best || (published[row] as number) < since) continue;
    rows[i] = rows[candidates] as number;
    rows[candidates++] = row;
  }
  return candidates;
}

/** Number of independent origins among the candidates that agree with candidate `index`, itself counted (R4). */
function corroboration(
  log: Log,
  rows: Int32Array,
  candidates: number,
  index: number,
  policy: FacetPolicy,
  disagreement: Disagreement,
): number {
  const origin = log.rows.origin.values;
  if (stamps.length < log.origins.size) stamps = new Int32Array(2 * log.origins.size);
  stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
  if (stamp === 1) stamps.fill(0);
  const row = rows[index] as number;
  let count = 0;
  for (let i = 0; i < candidates; i++) {
    const other = rows[i] as number;
    const who = origin[other] as number;
    if (stamps[who] === stamp || (i !== index && disagreement.differs(policy, row, other))) continue;
    stamps[who] = stamp;
    count++;
  }
  return count;
}

/** Order among equally corroborated rows: grade, later publication, then the claim's identifier. */
function precedes(log: Log, row: number, other: number): boolean {
  const grade = (log.rows.grade.values[row] as number) - (log.rows.grade.values[other] as number);
  if (grade !== 0) return grade > 0;
  const later = (log.rows.published.values[row] as number) - (log.rows.published.values[other] as number);
  if (later !== 0) return later > 0;
  return claimId(log, row) < claimId(log, other);
}

function claimId(log: Log, row: number): string {
  return log.claim(log.rows.claim.values[row] as number).body.id;
}

/** Facts and estimates are one class, what is planned or possible another: a plan does not contradict a fact. */
function happened(strength: number): boolean {
  return (strength & 7) > PLAN;
}

function troubleOf(
  log: Log,
  rows: Int32Array,
  count: number,
  winner: number,
  policy: FacetPolicy,
  disagreement: Disagreement,
): number {
  const strength = log.rows.strength.values;
  const published = log.rows.published.values;
  const fact = happened(strength[winner] as number);
  const since =
    policy.changes || !fact ? (published[winner] as number) - SUPERSEDED_AFTER_DAYS : Number.NEGATIVE_INFINITY;
  let trouble = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    if (isDenial(strength[row] as number)) trouble |= DENIED;
    else if (row !== winner && happened(strength[row] as number) === fact && (published[row] as number) >= since) {
      if (disagreement.differs(policy, winner, row)) trouble |= DIFFERS;
    }
  }
  return trouble;
}
