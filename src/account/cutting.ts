import { FOREVER, type Log } from '../ledger/index.ts';
import { type Choice, chooseAmong } from './choice.ts';
import type { FacetPolicy } from './comparison.ts';
import { type Cuts, EARLIEST, OWN } from './cuts.ts';
import type { Settled, SettledView } from './settled.ts';

const NONE = -1;
/**
 * Cuts that are kept of one subject. Most subjects have fewer days on which something came to be known of them; of one with more
 * rows than that, questions that see another part choose for themselves.
 */
const MOST_CUTS = 24;

/** What the cuts of one log are made with, for one question. */
export interface CuttingTools {
  readonly log: Log;
  readonly choice: Choice;
  readonly policies: readonly FacetPolicy[];
}

/**
 * Makes the cuts of a subject when a question first sees a part of it: not the one asked for alone, but all that a reader
 * sees who moves through time from there, be it on one of the two days or on both. Its rows are in the processor's cache then,
 * and the next date finds them done.
 */
export class Cutting {
  readonly #tools: CuttingTools;
  readonly #settled: Settled;
  readonly #cuts: Cuts;
  readonly #heads: Int32Array;
  readonly #view: SettledView;
  /** Days on which a row of the subject comes into view, in order. */
  readonly #stops = new Int32Array(MOST_CUTS);
  #scratch = new Int32Array(64);

  constructor(tools: CuttingTools, settled: Settled, view: SettledView) {
    this.#tools = tools;
    this.#settled = settled;
    this.#cuts = settled.cuts;
    this.#heads = settled.cuts.heads(view.marking);
    this.#view = view;
  }

  /** The cut of a subject that the question sees; OWN where none is kept. Only for subjects of which it does not see all rows. */
  cut(subject: number): number {
    const { known, at } = this.#view;
    const found = this.#cuts.find(this.#heads, subject, known, at);
    return found === NONE ? this.#make(subject) : found;
  }

  #make(subject: number): number {
    const { known, at } = this.#view;
    const room = MOST_CUTS - this.#cuts.count(this.#heads, subject);
    if (room === 0) return OWN;
    const { begin, end } = this.#rowsOf(subject);
    const stops = this.#stopsOf(begin, end);
    // One more than there are stops: before the first of them.
    if (stops < room)
      for (let stop = -1; stop < stops; stop++)
        this.#stopAt(subject, stop < 0 ? EARLIEST : (this.#stops[stop] as number));
    const found = this.#cuts.find(this.#heads, subject, known, at);
    return found === NONE ? this.#add(subject, known, at) : found;
  }

  /** Sorted rows of a subject lie side by side. */
  #rowsOf(subject: number): { readonly begin: number; readonly end: number } {
    const { slots } = this.#tools.log;
    const first = slots.first.values[subject] as number;
    let last = first;
    while (last < slots.sortedSlots && slots.subject.values[last] === subject) last++;
    return { begin: slots.start[first] as number, end: slots.start[last] as number };
  }

  /** Writes the days on which rows come into view to `#stops`, in order and each once. Gives their number; more than fit are MOST_CUTS. */
  #stopsOf(begin: number, end: number): number {
    const { published, effective } = this.#tools.log.rows;
    const { known, at } = this.#view;
    let count = 0;
    for (let row = begin; row < end; row++) {
      if (!this.#counts(row)) continue;
      const told = published.values[row] as number;
      const holds = effective.values[row] as number;
      // Both days move together where they are the same; else only the earlier one moves.
      if ((known < at && holds > at) || (at < known && told > known)) continue;
      count = this.#insert(known === at ? Math.max(told, holds) : known < at ? told : holds, count);
      if (count === MOST_CUTS) return count;
    }
    return count;
  }

  #insert(day: number, count: number): number {
    const stops = this.#stops;
    let place = count;
    while (place > 0 && (stops[place - 1] as number) >= day) place--;
    if (place < count && stops[place] === day) return count;
    stops.copyWithin(place + 1, place, count);
    stops[place] = day;
    return count + 1;
  }

  /** Makes the cut of another day, unless it is known already or all rows are in view then. */
  #stopAt(subject: number, day: number): void {
    const view = this.#view;
    const known = view.known <= view.at ? day : view.known;
    const at = view.at <= view.known ? day : view.at;
    if (this.#settled.subjects.inView(subject, { ...view, known, at })) return;
    if (this.#cuts.find(this.#heads, subject, known, at) === NONE) this.#add(subject, known, at);
  }

  /** Whether nothing but its days keeps a sorted row out of view. */
  #counts(row: number): boolean {
    const { left, entered, marking } = this.#tools.log.rows;
    const { sequence } = this.#view;
    return (
      (left.values[row] as number) > sequence &&
      (this.#view.onlyDays ||
        ((entered.values[row] as number) <= sequence && (marking.values[row] as number) <= this.#view.marking))
    );
  }

  /** Keeps what stands in each slot of a subject for a question of these two days. */
  #add(subject: number, known: number, at: number): number {
    const { slots } = this.#tools.log;
    const { begin, end } = this.#rowsOf(subject);
    const cut = this.#addStretch(subject, { known, at, begin, end });
    const first = slots.first.values[subject] as number;
    for (let slot = first; (slots.start[slot] as number) < end; slot++) this.#choose(slot, known, at);
    return cut;
  }

  /** Between which days the same rows are in view as on these two: the latest among those, and the earliest among the others. */
  #addStretch(
    subject: number,
    {
      known,
      at,
      begin,
      end,
    }: { readonly known: number; readonly at: number; readonly begin: number; readonly end: number },
  ): number {
    const { published, effective } = this.#tools.log.rows;
    let [knownFrom, knownBefore, atFrom, atBefore, last] = [EARLIEST, FOREVER, EARLIEST, FOREVER, NONE];
    for (let row = begin; row < end; row++) {
      if (!this.#counts(row)) continue;
      const told = published.values[row] as number;
      const holds = effective.values[row] as number;
      if (told <= known && holds <= at) {
        knownFrom = Math.max(knownFrom, told);
        atFrom = Math.max(atFrom, holds);
        last = Math.max(last, told);
      } else if (this.#waitsForNews(told - known, holds - at)) knownBefore = Math.min(knownBefore, told);
      else atBefore = Math.min(atBefore, holds);
    }
    return this.#cuts.add(this.#heads, subject, { knownFrom, knownBefore, atFrom, atBefore }, last);
  }

  /**
   * Whether a row stays out of view until its publication, rather than until it holds. Where both days are too late either
   * keeps it out: the one that the reader, moving on, comes to last.
   */
  #waitsForNews(told: number, holds: number): boolean {
    const { known, at } = this.#view;
    if (known === at) return told > holds;
    return known < at ? holds <= 0 : told > 0;
  }

  #choose(slot: number, known: number, at: number): void {
    const { log, choice, policies } = this.#tools;
    const { published, effective } = log.rows;
    const begin = log.slots.start[slot] as number;
    const end = log.slots.start[slot + 1] as number;
    if (end - begin > this.#scratch.length) this.#scratch = new Int32Array(2 * (end - begin));
    let seen = 0;
    for (let row = begin; row < end; row++) {
      if ((published.values[row] as number) > known || (effective.values[row] as number) > at) continue;
      if (this.#counts(row)) this.#scratch[seen++] = row;
    }
    if (seen === 0) this.#cuts.settle(NONE, 0);
    else if (seen === end - begin)
      this.#cuts.settle(this.#settled.winner[slot] as number, this.#settled.trouble[slot] as number);
    else {
      chooseAmong(choice, this.#scratch, seen, policies[log.slots.facet.values[slot] as number] as FacetPolicy);
      this.#cuts.settle(choice.winner, choice.trouble);
    }
  }
}
