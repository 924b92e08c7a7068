import { ByteColumn, type FloatColumn, type IntColumn } from '../../ledger/index.ts';
import { WHOLE } from '../cuts.ts';
import type { Reader } from '../reader.ts';

/** What of a place in the records: nothing yet, what is kept there, or that it rests on other subjects too. */
const UNKNOWN = 0;
const KEPT = 1;
const ON_OTHERS = 2;

/**
 * What was concluded of each subject of one kind from its rows alone, in columns. The conclusion is the same for every question
 * that sees the same rows of it (`Resolution.sight`), and is drawn once per sorting of the log. What rests on more is drawn
 * anew each time, at a spare place that the next one overwrites: read it at once.
 */
export abstract class Records<From extends { readonly reader: Reader }> {
  /** Place of conclusions that are not kept. Those on whole subjects lie before it, those on cuts after it. */
  protected readonly spare: number;
  readonly #keeping: boolean;
  readonly #known = new ByteColumn();
  readonly #columns: (readonly [ByteColumn | IntColumn | FloatColumn, number])[] = [[this.#known, 1]];

  /** `count`: how many subjects the kind has. */
  constructor(count: number, { keeping = true }: { readonly keeping?: boolean } = {}) {
    this.spare = count;
    this.#keeping = keeping;
  }

  /** Where the conclusions on a subject lie. `ordinal` is its place among the subjects of its kind. */
  place(from: From, subject: number, ordinal: number): number {
    const { resolution } = from.reader;
    const sight = resolution.sight(subject);
    const place = sight === WHOLE ? ordinal : sight < 0 ? this.spare : this.#placeOf(resolution.cuts.ordinal(sight));
    if (this.#known.values[place] === KEPT) return place;
    if (sight >= 0 && this.#keeping && this.#known.values[place] !== ON_OTHERS)
      this.#concludeOthers(from, subject, ordinal, sight);
    return this.#conclude(from, subject, sight, place);
  }

  /** Makes room in a column, with so many places to each conclusion, as conclusions come. */
  protected column<Column extends ByteColumn | IntColumn | FloatColumn>(column: Column, width = 1): Column {
    this.#columns.push([column, width]);
    return column;
  }

  /** Reads what is seen of a subject. False where what it tells rests on other subjects too and so must not be kept. */
  protected abstract read(from: From, subject: number, sight: number): boolean;

  /** Writes to a place what is concluded from what was read last. */
  protected abstract write(from: From, subject: number, sight: number, place: number): void;

  #placeOf(cut: number): number {
    return this.spare + 1 + cut;
  }

  /** Concludes from all else that may be seen of a subject, as long as its rows are in the processor's cache. */
  #concludeOthers(from: From, subject: number, ordinal: number, asked: number): void {
    const { resolution } = from.reader;
    for (let cut = resolution.firstCut(subject); cut >= 0; cut = resolution.cuts.next(cut)) {
      if (cut !== asked) this.#concludeAhead(from, subject, cut, this.#placeOf(resolution.cuts.ordinal(cut)));
    }
    if (resolution.canBeWhole(subject)) this.#concludeAhead(from, subject, WHOLE, ordinal);
  }

  #concludeAhead(from: From, subject: number, sight: number, place: number): void {
    if (!this.#known.values[place]) this.#conclude(from, subject, sight, place);
  }

  #conclude(from: From, subject: number, sight: number, place: number): number {
    const alone = this.read(from, subject, sight);
    const kept = alone && this.#keeping && place !== this.spare;
    const at = kept ? place : this.spare;
    if (Math.max(place, this.spare) >= this.#known.length) this.#makeRoom(Math.max(place, this.spare));
    this.write(from, subject, sight, at);
    if (kept) this.#known.values[place] = KEPT;
    else if (this.#keeping && place !== this.spare) this.#known.values[place] = ON_OTHERS;
    return at;
  }

  /** Makes room for a place and an eighth more: place by place would take longer than the conclusions. */
  #makeRoom(place: number): void {
    const places = place + 1 + (place >> 3);
    for (const [column, width] of this.#columns) column.extend(places * width, UNKNOWN);
  }
}
