import { ByteColumn, IntColumn, type Log } from '../ledger/index.ts';

const NONE = -1;
/** Before any day that a source can name. */
export const EARLIEST = -0x80000000;

/** What a question sees of a subject, where it is not a cut (a number from 0 on): all of its rows. */
export const WHOLE = -1;
/** Rows that no other question can be told to see too: what is concluded from them holds for this question alone. */
export const OWN = -2;
/** None of its rows. */
export const NOTHING = -3;

/** Kinds of which conclusions are kept: each counts its own cuts, so that no column holds places of other kinds. */
const KINDS = ['flow', 'agreement', 'line', 'indicator'];
/** Days that bound a cut, side by side: whoever asks for one asks for all. */
const BOUNDS = 4;

/** The days between which the same rows of a subject are in view: from `…From` on and before `…Before`. */
export interface Stretch {
  readonly knownFrom: number;
  readonly knownBefore: number;
  readonly atFrom: number;
  readonly atBefore: number;
}

/**
 * Cuts of subjects: those of its sorted rows that some question sees, where that is not all of them, with what stands in each slot.
 * Which rows are seen stays the same from one day on which a row comes into view to the next, so a cut holds for a stretch of
 * questions. Nothing is ever overwritten: accounts hold numbers of cuts for as long as they live.
 */
export class Cuts {
  /** First cut of each subject, -1 for none, by the highest marking that may be seen. */
  readonly #heads = new Map<number, Int32Array>();
  readonly #next = new IntColumn();
  readonly #days = new IntColumn();
  /** Where the winners of a cut begin: one per slot of the subject, in the order of the slots. */
  readonly #begin = new IntColumn();
  readonly #ordinal = new IntColumn();
  readonly #winner = new IntColumn();
  readonly #trouble = new ByteColumn();
  readonly #lastPublished = new IntColumn();
  /** Place of the kind of each subject in KINDS, counted from 1; 0 for other kinds. */
  readonly #kinds: Uint8Array;
  readonly #counted = new Int32Array(KINDS.length + 1);

  constructor(log: Log) {
    this.#kinds = new Uint8Array(log.subjects.size);
    KINDS.forEach((kind, index) => {
      for (const subject of log.subjectsByKind.of(kind)) this.#kinds[subject] = index + 1;
    });
  }

  /** First cuts of all subjects for those who may see rows up to a marking: what the other functions are told as `heads`. */
  heads(marking: number): Int32Array {
    const known = this.#heads.get(marking);
    if (known !== undefined) return known;
    const heads = new Int32Array(this.#kinds.length).fill(NONE);
    this.#heads.set(marking, heads);
    return heads;
  }

  /** The cut of a subject that a question of these two days sees, -1 where it is not known yet. */
  find(heads: Int32Array, subject: number, known: number, at: number): number {
    const days = this.#days.values;
    const next = this.#next.values;
    for (let cut = heads[subject] as number; cut !== NONE; cut = next[cut] as number) {
      const bound = BOUNDS * cut;
      if (
        known >= (days[bound] as number) &&
        known < (days[bound + 1] as number) &&
        at >= (days[bound + 2] as number) &&
        at < (days[bound + 3] as number)
      )
        return cut;
    }
    return NONE;
  }

  count(heads: Int32Array, subject: number): number {
    let found = 0;
    for (let cut = heads[subject] as number; cut !== NONE; cut = this.next(cut)) found++;
    return found;
  }

  /** The next cut of the same subject, -1 for none. */
  next(cut: number): number {
    return this.#next.values[cut] as number;
  }

  /** A new cut of a subject; what stands in each of its slots is told by `settle` next. Gives its number. */
  add(heads: Int32Array, subject: number, stretch: Stretch, lastPublished: number): number {
    const cut = this.#next.push(heads[subject] as number);
    heads[subject] = cut;
    for (const day of [stretch.knownFrom, stretch.knownBefore, stretch.atFrom, stretch.atBefore]) this.#days.push(day);
    this.#begin.push(this.#winner.length);
    const kind = this.#kinds[subject] as number;
    this.#ordinal.push(this.#counted[kind] as number);
    this.#counted[kind] = (this.#counted[kind] as number) + 1;
    this.#lastPublished.push(lastPublished);
    return cut;
  }

  /** Tells what stands in the next slot of the cut that was added last: a row, -1 for none, and DIFFERS and DENIED bits. */
  settle(winner: number, trouble: number): void {
    this.#winner.push(winner);
    this.#trouble.push(trouble);
  }

  /** What stands in the slots of all cuts. */
  get standing(): { readonly winner: Int32Array; readonly trouble: Uint8Array } {
    return { winner: this.#winner.values, trouble: this.#trouble.values };
  }

  /** Its place among the cuts of subjects of its kind. */
  ordinal(cut: number): number {
    return this.#ordinal.values[cut] as number;
  }

  /** Whether nothing is seen of the subject: then no row has to be in view for the cut to hold. */
  isEmpty(cut: number): boolean {
    return this.#days.values[BOUNDS * cut] === EARLIEST;
  }

  /** Day on which a source last spoke of the subject, as far as is seen; -1 where nothing is. */
  lastPublished(cut: number): number {
    return this.#lastPublished.values[cut] as number;
  }

  /** Where the winners of a cut begin. */
  begin(cut: number): number {
    return this.#begin.values[cut] as number;
  }

  /** The first days of a question that sees the cut. */
  firstDays(cut: number): { readonly known: number; readonly at: number } {
    const days = this.#days.values;
    return { known: days[BOUNDS * cut] as number, at: days[BOUNDS * cut + 2] as number };
  }
}
