import { FOREVER, type Log } from '../ledger/index.ts';
import { type Choice, chooseAmong } from './choice.ts';
import type { FacetPolicy } from './comparison.ts';
import { Cuts, EARLIEST } from './cuts.ts';
import { perSorting } from './perSorting.ts';

const NONE = -1;

/** The instants of a question, by which rows are in view or not (R1). */
export interface View {
  /** Last day known and day asked for. */
  readonly known: number;
  readonly at: number;
  /** Last entry that counts. */
  readonly sequence: number;
  /** Highest marking that may be seen. */
  readonly marking: number;
}

/** A view, with what need not be asked of each row. */
export interface SettledView extends View {
  /** No sorted row was entered or taken back later. */
  readonly isLatest: boolean;
  /** Every sorted row was entered by then and may be seen: only its days are asked. */
  readonly onlyDays: boolean;
}

/** The latest of each instant among the rows of many subjects: it tells whether all rows of one are in view. */
export class Latest {
  /** Day of publication and day from which it holds, side by side: whoever asks for one asks for the other. */
  readonly #days: Int32Array;
  readonly entered: Int32Array;
  readonly marking: Uint8Array;

  constructor(count: number) {
    this.#days = new Int32Array(2 * count).fill(EARLIEST);
    this.entered = new Int32Array(count);
    this.marking = new Uint8Array(count);
  }

  inView(place: number, view: SettledView): boolean {
    return (
      (this.#days[2 * place] as number) <= view.known &&
      (this.#days[2 * place + 1] as number) <= view.at &&
      (view.onlyDays ||
        ((this.entered[place] as number) <= view.sequence && (this.marking[place] as number) <= view.marking))
    );
  }

  /** Latest publication; FOREVER where a row was taken back: then not all are ever in view. EARLIEST where there are no rows. */
  published(place: number): number {
    return this.#days[2 * place] as number;
  }

  /** Takes a row in. */
  take(place: number, published: number, effective: number, entered: number, marking: number): void {
    const days = this.#days;
    days[2 * place] = Math.max(days[2 * place] as number, published);
    days[2 * place + 1] = Math.max(days[2 * place + 1] as number, effective);
    this.entered[place] = Math.max(this.entered[place] as number, entered);
    this.marking[place] = Math.max(this.marking[place] as number, marking);
  }
}

/**
 * What stands in each sorted slot when all its rows are in view, and `cuts`: what stands for subjects of which a question sees a
 * part. What is concluded from the same rows is concluded once, not once per question.
 */
export class Settled {
  readonly winner: Int32Array;
  readonly trouble: Uint8Array;
  readonly subjects: Latest;
  readonly cuts: Cuts;
  /** Day on which a source last spoke of each subject, all rows in view; -1 where none does. */
  readonly lastPublished: Int32Array;
  #highestMarking = 0;
  /** Last entry that brought a sorted row or took one back, when they were sorted. */
  #lastChange = 0;

  constructor(log: Log, choice: Choice, policies: readonly FacetPolicy[]) {
    const { slots } = log;
    const count = slots.sortedSlots;
    this.winner = new Int32Array(count);
    this.trouble = new Uint8Array(count);
    this.subjects = new Latest(log.subjects.size);
    this.cuts = new Cuts(log);
    this.lastPublished = new Int32Array(log.subjects.size).fill(NONE);
    let scratch = new Int32Array(64);
    for (let slot = 0; slot < count; slot++) {
      const begin = slots.start[slot] as number;
      const rows = (slots.start[slot + 1] as number) - begin;
      if (rows > scratch.length) scratch = new Int32Array(2 * rows);
      for (let index = 0; index < rows; index++) scratch[index] = begin + index;
      this.#measure(log, slot, begin, begin + rows);
      chooseAmong(choice, scratch, rows, policies[slots.facet.values[slot] as number] as FacetPolicy);
      this.winner[slot] = choice.winner;
      this.trouble[slot] = choice.trouble;
    }
  }

  /** A view of the log as it was sorted. */
  viewed(view: View): SettledView {
    const isLatest = view.sequence >= this.#lastChange;
    return { ...view, isLatest, onlyDays: isLatest && view.marking >= this.#highestMarking };
  }

  #measure({ rows, slots }: Log, slot: number, begin: number, end: number): void {
    const subject = slots.subject.values[slot] as number;
    for (let row = begin; row < end; row++) {
      const published = rows.published.values[row] as number;
      const entered = rows.entered.values[row] as number;
      const marking = rows.marking.values[row] as number;
      const left = rows.left.values[row] as number;
      const until = left === FOREVER ? published : FOREVER;
      this.subjects.take(subject, until, rows.effective.values[row] as number, entered, marking);
      this.lastPublished[subject] = Math.max(this.lastPublished[subject] as number, published);
      this.#highestMarking = Math.max(this.#highestMarking, marking);
      this.#lastChange = Math.max(this.#lastChange, entered, left === FOREVER ? 0 : left);
    }
  }
}

/** What stands in the sorted slots of a log. */
export const settledOf = perSorting(
  (log: Log, choice: Choice, policies: readonly FacetPolicy[]) => new Settled(log, choice, policies),
);
