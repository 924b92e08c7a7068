import { gradeOf, happened, independentGroups, isDenial, type Log } from '../ledger/index.ts';
import type { FacetPolicy } from './comparison.ts';
import type { Disagreement } from './disagreement.ts';

const NONE = -1;
/** What is wrong with a facet besides its chosen row, as bits. */
export const DIFFERS = 1;
export const DENIED = 2;

/** Days after which a newer statement replaces an older one where R6 applies. */
export const SUPERSEDED_AFTER_DAYS = 45;

/** Room for choosing, kept from one facet to the next: a large ledger has hundreds of thousands of them. */
export class Choice {
  readonly log: Log;
  readonly disagreement: Disagreement;
  /** The row chosen last, -1 for none, and the DIFFERS and DENIED bits. */
  winner = NONE;
  trouble = 0;
  /** Day of publication before which a statement was replaced by a newer one (R6). */
  since = Number.NEGATIVE_INFINITY;
  /** Origins counted in this round, and the several-part ones, which are counted at its end. */
  #marks: Int32Array;
  #mark = 0;
  #single = 0;
  #several: number[] = [];

  constructor(log: Log, disagreement: Disagreement) {
    this.log = log;
    this.disagreement = disagreement;
    this.#marks = new Int32Array(log.origins.size);
  }

  settle(winner: number, trouble: number): void {
    this.winner = winner;
    this.trouble = trouble;
  }

  startCounting(): void {
    this.#mark++;
    this.#single = 0;
    if (this.#several.length > 0) this.#several = [];
  }

  count(origin: number): void {
    if (this.#marks[origin] === this.#mark) return;
    this.#marks[origin] = this.#mark;
    if (this.log.origins.isSingle(origin)) this.#single++;
    this.#several.push(origin);
  }

  /** Number of independent origins counted since the start (R4). */
  get independent(): number {
    return this.#single === this.#several.length ? this.#single : independentGroups(this.log.origins, this.#several);
  }
}

/**
 * Chooses the row that stands among `count` visible rows of one facet (R3, R4, R6), and tells whether others differ from it
 * or deny it. `rows` is scratch space: its first `count` places are read and reordered.
 */
export function chooseAmong(choice: Choice, rows: Int32Array, count: number, policy: FacetPolicy): void {
  const strength = choice.log.rows.strength.values;
  if (count === 1) {
    const row = rows[0] as number;
    if (isDenial(strength[row] as number)) choice.settle(NONE, DENIED);
    else choice.settle(row, 0);
    return;
  }
  let best = 0;
  for (let i = 0; i < count; i++) {
    const own = rank(strength[rows[i] as number] as number);
    if (own > best) best = own;
  }
  if (best === 0) {
    choice.settle(NONE, DENIED);
    return;
  }
  const candidates = moveCandidatesUp(choice, rows, count, best, policy);
  const winner =
    happened(best) && policy.lasts
      ? earliest(choice.log, rows, candidates)
      : foremost(choice, rows, candidates, policy);
  choice.settle(winner, troubleOf(choice, rows, count, winner, policy));
}

/** The best corroborated candidate; among equals, the one that goes first by grade, day and identifier (R3). */
function foremost(choice: Choice, rows: Int32Array, candidates: number, policy: FacetPolicy): number {
  let winner = rows[0] as number;
  if (candidates === 1) return winner;
  // Where nothing can differ, all candidates corroborate each other alike; so do two that agree, and two that do not.
  const alike = candidates === 2 || policy.comparison === 'never' || sameWords(choice, rows, candidates, policy);
  let support = alike ? 0 : corroboration(choice, rows, candidates, 0, policy);
  for (let i = 1; i < candidates; i++) {
    const row = rows[i] as number;
    const also = alike ? 0 : corroboration(choice, rows, candidates, i, policy);
    if (also > support || (also === support && precedes(choice.log, row, winner))) {
      winner = row;
      support = also;
    }
  }
  return winner;
}

/** Whether all candidates say the same in the same words, so that none has to be compared. */
function sameWords({ log }: Choice, rows: Int32Array, candidates: number, policy: FacetPolicy): boolean {
  // Where days are compared, the words are not what the claims say.
  if (policy.comparison === 'day') return false;
  const value = log.rows.value.values;
  const first = value[rows[0] as number];
  for (let i = 1; i < candidates; i++) if (value[rows[i] as number] !== first) return false;
  return true;
}

/** Lowest grade of a source that is fairly reliable (C) or better, whatever the credibility of the information. */
export const FAIRLY_RELIABLE = gradeOf('C', undefined);

/** Of a state that lasts, the earliest day by which a source had it so; sources below "fairly reliable" only if there is no other (R7). */
function earliest(log: Log, rows: Int32Array, candidates: number): number {
  const { effective, grade } = log.rows;
  const good = (row: number): boolean => (grade.values[row] as number) >= FAIRLY_RELIABLE;
  let winner = rows[0] as number;
  for (let i = 1; i < candidates; i++) {
    const row = rows[i] as number;
    const earlier = (effective.values[winner] as number) - (effective.values[row] as number);
    const better = Number(good(row)) - Number(good(winner));
    if (better > 0 || (better === 0 && (earlier > 0 || (earlier === 0 && precedes(log, row, winner))))) winner = row;
  }
  return winner;
}

/** Denials rank below everything, however well reviewed. */
function rank(strength: number): number {
  return isDenial(strength) ? 0 : strength;
}

/** Moves the rows that compete to the front: those of the best strength, and of them the recent ones where R6 applies. */
function moveCandidatesUp(choice: Choice, rows: Int32Array, count: number, best: number, policy: FacetPolicy): number {
  const { strength, published } = choice.log.rows;
  let newest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    if (strength.values[row] === best && (published.values[row] as number) > newest)
      newest = published.values[row] as number;
  }
  choice.since = isReplaced(best, policy) ? newest - SUPERSEDED_AFTER_DAYS : Number.NEGATIVE_INFINITY;
  let candidates = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    if (strength.values[row] !== best || (published.values[row] as number) < choice.since) continue;
    rows[i] = rows[candidates] as number;
    rows[candidates++] = row;
  }
  return candidates;
}

/** Whether a newer statement of this strength replaces older ones (R6). */
export function isReplaced(strength: number, policy: FacetPolicy): boolean {
  return policy.changes || !happened(strength);
}

/** Number of independent origins among the candidates that agree with candidate `index`, itself counted (R4). */
function corroboration(
  choice: Choice,
  rows: Int32Array,
  candidates: number,
  index: number,
  policy: FacetPolicy,
): number {
  const origin = choice.log.rows.origin.values;
  const row = rows[index] as number;
  choice.startCounting();
  for (let i = 0; i < candidates; i++) {
    const other = rows[i] as number;
    if (i !== index && choice.disagreement.differs(policy, row, other)) continue;
    choice.count(origin[other] as number);
  }
  return choice.independent;
}

/** Order among equally corroborated rows: grade, later publication, then the claim's identifier. */
function precedes(log: Log, row: number, other: number): boolean {
  const grade = (log.rows.grade.values[row] as number) - (log.rows.grade.values[other] as number);
  if (grade !== 0) return grade > 0;
  const later = (log.rows.published.values[row] as number) - (log.rows.published.values[other] as number);
  if (later !== 0) return later > 0;
  const { claim } = log.rows;
  return log.claims.ids.precedes(claim.values[row] as number, claim.values[other] as number);
}

/** Facts and estimates are one class, what is planned or possible another: a plan does not contradict a fact. */
function troubleOf(choice: Choice, rows: Int32Array, count: number, winner: number, policy: FacetPolicy): number {
  const { strength, published } = choice.log.rows;
  const fact = happened(strength.values[winner] as number);
  let trouble = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    const own = strength.values[row] as number;
    if (isDenial(own)) trouble |= DENIED;
    else if (row !== winner && happened(own) === fact && (published.values[row] as number) >= choice.since) {
      if (choice.disagreement.differs(policy, winner, row)) trouble |= DIFFERS;
    }
  }
  return trouble;
}
