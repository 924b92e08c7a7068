import type { Resolution } from '../resolution.ts';

/**
 * What was concluded of each subject of one kind from its rows alone, in columns. Where all that was ever said of a subject is in
 * view (`Resolution.isWhole`), the conclusion is the same for every question, and is drawn once per sorting of the log. Others
 * are drawn anew each time, at a spare place that the next one overwrites: read it at once.
 */
export abstract class Records<From> {
  readonly #resolved: Uint8Array;
  /** Place of conclusions that are not kept; the last one. */
  protected readonly spare: number;

  /** `count`: how many subjects of the kind there are; what comes later is not kept. */
  constructor(count: number) {
    this.#resolved = new Uint8Array(count);
    this.spare = count;
  }

  /** Where the conclusions on a subject lie. `ordinal` is its place among the subjects of its kind. */
  place(from: From, resolution: Resolution, subject: number, ordinal: number): number {
    if (ordinal >= this.spare || !resolution.isWhole(subject)) {
      this.conclude(from, subject, this.spare);
      return this.spare;
    }
    if (this.#resolved[ordinal] === 1) return ordinal;
    if (!this.conclude(from, subject, ordinal)) return ordinal;
    this.#resolved[ordinal] = 1;
    return ordinal;
  }

  /** Writes what is concluded of a subject to a place. False where it rests on other subjects too and so must not be kept. */
  protected abstract conclude(from: From, subject: number, place: number): boolean;
}
