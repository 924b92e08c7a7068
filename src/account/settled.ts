import { FOREVER, type Log } from '../ledger/index.ts';
import { type Choice, chooseAmong } from './choice.ts';
import type { FacetPolicy } from './comparison.ts';

/**
 * What stands in each sorted slot when all its rows are in view, and the latest of each instant among them, by which a question
 * tells whether they are. Most slots have all their rows in view for most questions, so their choice is made once, not once
 * per question. A slot in which a row was taken back is never in view as a whole.
 */
export class Settled {
  readonly winner: Int32Array;
  readonly trouble: Uint8Array;
  /** Latest publication, effective day, entry and highest marking among the rows of each slot. */
  readonly published: Int32Array;
  readonly effective: Int32Array;
  readonly entered: Int32Array;
  readonly marking: Uint8Array;

  constructor(log: Log, choice: Choice, policies: readonly FacetPolicy[]) {
    const { slots } = log;
    const count = slots.sortedSlots;
    this.winner = new Int32Array(count);
    this.trouble = new Uint8Array(count);
    this.published = new Int32Array(count);
    this.effective = new Int32Array(count);
    this.entered = new Int32Array(count);
    this.marking = new Uint8Array(count);
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

  #measure({ rows }: Log, slot: number, begin: number, end: number): void {
    let published = rows.published.values[begin] as number;
    let effective = rows.effective.values[begin] as number;
    let entered = rows.entered.values[begin] as number;
    let marking = rows.marking.values[begin] as number;
    for (let row = begin; row < end; row++) {
      published = Math.max(published, rows.published.values[row] as number);
      effective = Math.max(effective, rows.effective.values[row] as number);
      entered = Math.max(entered, rows.entered.values[row] as number);
      marking = Math.max(marking, rows.marking.values[row] as number);
      if (rows.left.values[row] !== FOREVER) published = FOREVER;
    }
    this.published[slot] = published;
    this.effective[slot] = effective;
    this.entered[slot] = entered;
    this.marking[slot] = marking;
  }
}

const settledOfLog = new WeakMap<Log, { sorting: number; rates: object; settled: Settled }>();

/** What stands in the sorted slots of a log, worked out again when the rows were sorted anew or the reference rates changed. */
export function settledOf(log: Log, rates: object, choice: Choice, policies: readonly FacetPolicy[]): Settled {
  const cached = settledOfLog.get(log);
  if (cached?.sorting === log.slots.sortings && cached.rates === rates) return cached.settled;
  const settled = new Settled(log, choice, policies);
  settledOfLog.set(log, { sorting: log.slots.sortings, rates, settled });
  return settled;
}
