import type { Log } from '../ledger/index.ts';
import { FOREVER } from '../ledger/index.ts';
import { Choice, chooseAmong } from './choice.ts';
import type { FacetPolicy } from './comparison.ts';
import type { Conversion } from './conversion.ts';
import { Disagreement } from './disagreement.ts';
import { type Settled, type SettledView, settledOf, type View } from './settled.ts';

const NONE = -1;
/** Not chosen yet. */
const UNKNOWN = -2;

/**
 * The row that stands in each slot at one view (R3). What stands in a slot of which all rows are in view was worked out once, for
 * every question (`Settled`); the others are chosen when they are first asked for, since an account asks for few of them.
 */
export class SlotChoices {
  readonly settled: Settled;
  readonly disagreement: Disagreement;
  /** Slots in which rows came or were taken back since the last sorting: what was settled does not hold there. */
  readonly touched: ReadonlySet<number>;
  readonly #log: Log;
  readonly #view: SettledView;
  readonly #winner: Int32Array;
  readonly #trouble: Uint8Array;
  readonly #policies: readonly FacetPolicy[];
  readonly #choice: Choice;
  #scratch = new Int32Array(64);

  constructor(log: Log, view: View, conversion: Conversion, policies: readonly FacetPolicy[]) {
    this.#log = log;
    this.#policies = policies;
    this.disagreement = new Disagreement(log, conversion);
    this.#choice = new Choice(log, this.disagreement);
    this.settled = settledOf(log, conversion.tables, this.#choice, policies);
    this.#view = this.settled.viewed(view, log.sequence);
    this.#winner = new Int32Array(log.slots.length).fill(UNKNOWN);
    this.#trouble = new Uint8Array(log.slots.length);
    this.touched = new Set(log.slots.touched.values.subarray(0, log.slots.touched.length));
    for (const slot of this.touched) this.#chooseTouched(slot);
  }

  /** Whether all sorted rows of a subject are in view. */
  seesAll(subject: number): boolean {
    return this.settled.subjects.inView(subject, this.#view);
  }

  visible(row: number): boolean {
    const { rows } = this.#log;
    const { known, at, sequence, marking } = this.#view;
    return (
      (rows.published.values[row] as number) <= known &&
      (rows.effective.values[row] as number) <= at &&
      (rows.entered.values[row] as number) <= sequence &&
      (rows.left.values[row] as number) > sequence &&
      (rows.marking.values[row] as number) <= marking
    );
  }

  /** Whether any row of a slot is in view. */
  seesAny(slot: number): boolean {
    const { slots } = this.#log;
    if (slot < slots.sortedSlots) {
      const onlyDays = this.#onlyDays(slot);
      const end = slots.start[slot + 1] as number;
      for (let row = slots.start[slot] as number; row < end; row++) if (this.#sees(row, onlyDays)) return true;
    }
    for (let row = slots.tail.values[slot] as number; row !== NONE; row = slots.chain.values[row] as number) {
      if (this.visible(row)) return true;
    }
    return false;
  }

  /** Whether nothing but their days can keep the sorted rows of a slot out of view. */
  #onlyDays(slot: number): boolean {
    return this.#view.onlyDays && this.settled.slots.published[slot] !== FOREVER && !this.touched.has(slot);
  }

  #sees(row: number, onlyDays: boolean): boolean {
    const { published, effective } = this.#log.rows;
    if ((published.values[row] as number) > this.#view.known || (effective.values[row] as number) > this.#view.at) {
      return false;
    }
    return onlyDays || this.visible(row);
  }

  /** Day on which a source last spoke of a slot, -1 where none does. */
  heard(slot: number): number {
    const { slots, rows } = this.#log;
    const published = rows.published.values;
    const touched = this.touched.has(slot);
    if (!touched && this.settled.slots.inView(slot, this.#view)) return this.settled.slots.published[slot] as number;
    let last = NONE;
    const onlyDays = this.#onlyDays(slot);
    const end = slot < slots.sortedSlots ? (slots.start[slot + 1] as number) : 0;
    for (let row = slot < slots.sortedSlots ? (slots.start[slot] as number) : end; row < end; row++) {
      if ((published[row] as number) > last && this.#sees(row, onlyDays)) last = published[row] as number;
    }
    if (!touched) return last;
    for (let row = slots.tail.values[slot] as number; row !== NONE; row = slots.chain.values[row] as number) {
      if ((published[row] as number) > last && this.visible(row)) last = published[row] as number;
    }
    return last;
  }

  /** The chosen row of a slot, -1 for none. */
  winner(slot: number): number {
    if (this.#winner[slot] === UNKNOWN) this.#chooseSorted(slot);
    return this.#winner[slot] as number;
  }

  /** DIFFERS and DENIED bits of a slot. */
  trouble(slot: number): number {
    if (this.#winner[slot] === UNKNOWN) this.#chooseSorted(slot);
    return this.#trouble[slot] as number;
  }

  #chooseTouched(slot: number): void {
    const found: number[] = [];
    this.#log.slots.visit(slot, (row) => {
      if (this.visible(row)) found.push(row);
    });
    const facet = this.#log.slots.facet.values[slot] as number;
    const { winner, trouble } = this.among(found, facet);
    this.#settle(slot, winner, trouble);
  }

  /** What stands among rows of one facet, all of them in view. */
  among(rows: readonly number[], facet: number): { readonly winner: number; readonly trouble: number } {
    if (rows.length === 0) return { winner: NONE, trouble: 0 };
    this.#makeRoom(rows.length);
    this.#scratch.set(rows);
    chooseAmong(this.#choice, this.#scratch, rows.length, this.#policies[facet] as FacetPolicy);
    const { winner, trouble } = this.#choice;
    return { winner, trouble };
  }

  #chooseSorted(slot: number): void {
    const { slots } = this.#log;
    const view = this.#view;
    const latest = this.settled.slots;
    const begin = slots.start[slot] as number;
    const end = slots.start[slot + 1] as number;
    if (latest.inView(slot, view)) {
      this.#settle(slot, this.settled.winner[slot] as number, this.settled.trouble[slot] as number);
    } else if (end - begin === 1) {
      // Of a single row that is not in view nothing is left to choose.
      this.#settle(slot, NONE, 0);
    } else {
      const count = this.#collect(begin, end, this.#onlyDays(slot));
      const policy = this.#policies[slots.facet.values[slot] as number] as FacetPolicy;
      if (count > 0) chooseAmong(this.#choice, this.#scratch, count, policy);
      this.#settle(slot, count > 0 ? this.#choice.winner : NONE, count > 0 ? this.#choice.trouble : 0);
    }
  }

  /** Puts the visible ones of some sorted rows into the scratch space. */
  #collect(begin: number, end: number, onlyDays: boolean): number {
    this.#makeRoom(end - begin);
    let count = 0;
    for (let row = begin; row < end; row++) if (this.#sees(row, onlyDays)) this.#scratch[count++] = row;
    return count;
  }

  #makeRoom(rows: number): void {
    if (rows > this.#scratch.length) this.#scratch = new Int32Array(2 * rows);
  }

  #settle(slot: number, winner: number, trouble: number): void {
    this.#winner[slot] = winner;
    this.#trouble[slot] = trouble;
  }
}
