import { IntColumn } from './column.ts';
import type { Rows } from './rows.ts';

const NONE = -1;

/**
 * The index of the rows: a slot is one facet of one subject, such as the amount at the commitment rung of one flow.
 * Most rows lie sorted by slot, so that an account reads memory from front to back; rows that came later hang in a short
 * chain behind their slot until `settle` sorts them in. That is what lets a log of a million rows take a hundred more
 * without being rebuilt.
 */
export class Slots {
  readonly subject = new IntColumn();
  readonly facet = new IntColumn();
  /** Next slot of the same subject, -1 at the end. */
  readonly next = new IntColumn();
  /** First slot of each subject, -1 where it has none. */
  readonly first = new IntColumn();
  /** Newest unsorted row of each slot, -1 where there is none; `chain` leads to the one before it. */
  readonly tail = new IntColumn();
  readonly chain = new IntColumn();
  /** Sorted rows of slot s are start[s] … start[s + 1]. */
  start = new Int32Array(1);
  /** Slots in which a row came or was taken back since the last sorting; some more than once. */
  readonly touched = new IntColumn();
  /** How often the rows were sorted: what was worked out from one sorting does not hold for the next. */
  sortings = 0;
  sortedRows = 0;
  sortedSlots = 0;

  get length(): number {
    return this.subject.length;
  }

  /** The slot of a facet of a subject; made if there is none yet. */
  slot(subject: number, facet: number): number {
    this.first.extend(subject + 1, NONE);
    let last = NONE;
    for (let slot = this.first.values[subject] as number; slot !== NONE; slot = this.next.values[slot] as number) {
      if (this.facet.values[slot] === facet) return slot;
      last = slot;
    }
    const slot = this.subject.push(subject);
    this.facet.push(facet);
    this.next.push(NONE);
    this.tail.push(NONE);
    if (last === NONE) this.first.values[subject] = slot;
    else this.next.values[last] = slot;
    return slot;
  }

  /** The slot of a facet of a subject, or -1. */
  find(subject: number, facet: number): number {
    if (subject < 0 || subject >= this.first.length) return NONE;
    for (let slot = this.first.values[subject] as number; slot !== NONE; slot = this.next.values[slot] as number) {
      if (this.facet.values[slot] === facet) return slot;
    }
    return NONE;
  }

  /** Hangs the row that was just pushed behind its slot. */
  attach(row: number, slot: number): void {
    this.chain.extend(row + 1, NONE);
    const before = this.tail.values[slot] as number;
    if (before === NONE) this.touched.push(slot);
    this.chain.values[row] = before;
    this.tail.values[slot] = row;
  }

  /** Tells that a row of a slot was taken back. */
  spoil(slot: number): void {
    this.touched.push(slot);
  }

  /** Calls `visit` with each row of a slot, sorted ones first; with none where the slot is -1. */
  visit(slot: number, visit: (row: number) => void): void {
    if (slot === NONE) return;
    if (slot < this.sortedSlots) {
      const end = this.start[slot + 1] as number;
      for (let row = this.start[slot] as number; row < end; row++) visit(row);
    }
    for (let row = this.tail.values[slot] as number; row !== NONE; row = this.chain.values[row] as number) visit(row);
  }

  /** Whether so many rows hang unsorted that sorting them in pays. */
  wantsSettling(rows: number): boolean {
    return rows - this.sortedRows > 1024 + this.sortedRows / 8;
  }

  /** Sorts all rows by subject and facet and renumbers the slots in that order. Costs time in proportion to the rows. */
  settle(rows: Rows): void {
    const renumbered = this.#renumber();
    const count = rows.length;
    const slots = this.length;
    const start = new Int32Array(slots + 1);
    const slotOfRow = rows.slot.values;
    for (let row = 0; row < count; row++) {
      const slot = renumbered[slotOfRow[row] as number] as number;
      slotOfRow[row] = slot;
      start[slot + 1] = (start[slot + 1] as number) + 1;
    }
    for (let slot = 0; slot < slots; slot++) start[slot + 1] = (start[slot + 1] as number) + (start[slot] as number);
    sortRows(rows, start);
    this.start = start;
    this.sortedRows = count;
    this.sortedSlots = slots;
    this.tail.values.fill(NONE, 0, slots);
    this.touched.length = 0;
    this.sortings++;
    this.chain.length = 0;
    this.chain.extend(count, NONE);
  }

  /** Gives slots new numbers, those of one subject side by side; returns old number → new number. */
  #renumber(): Int32Array {
    const slots = this.length;
    const renumbered = new Int32Array(slots);
    const subjects = new Int32Array(slots);
    const facets = new Int32Array(slots);
    let at = 0;
    for (let subject = 0; subject < this.first.length; subject++) {
      let slot = this.first.values[subject] as number;
      if (slot !== NONE) this.first.values[subject] = at;
      for (; slot !== NONE; slot = this.next.values[slot] as number) {
        renumbered[slot] = at;
        subjects[at] = subject;
        facets[at] = this.facet.values[slot] as number;
        at++;
      }
    }
    this.subject.values.set(subjects);
    this.facet.values.set(facets);
    for (let slot = 0; slot < slots; slot++) {
      this.next.values[slot] = slot + 1 < slots && subjects[slot + 1] === subjects[slot] ? slot + 1 : NONE;
    }
    return renumbered;
  }
}

/** Counting sort of every column by slot; rows of one slot keep their order. */
function sortRows(rows: Rows, start: Int32Array): void {
  const count = rows.length;
  const place = start.slice();
  const target = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const slot = rows.slot.values[row] as number;
    target[row] = place[slot] as number;
    place[slot] = (place[slot] as number) + 1;
  }
  for (const column of rows.columns()) {
    const values = column.values;
    const sorted = values.slice(0, count);
    for (let row = 0; row < count; row++) sorted[target[row] as number] = values[row] as number;
    values.set(sorted as never);
  }
}
