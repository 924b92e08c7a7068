import { ByteColumn, type FloatColumn, type IntColumn } from '../../ledger/index.ts';
import { WHOLE } from '../cuts.ts';
import type { Reader } from '../reader.ts';
import type { Resolution } from '../resolution.ts';

const NONE = -1;
/** What of a place in the records: nothing yet, what is kept there, or that it rests on other subjects too. */
const UNKNOWN = 0;
const KEPT = 1;
const ON_OTHERS = 2;

/**
 * Where the conclusions on subjects of a kind lie: those on whole subjects first, then a spare place, then those on cuts. A class
 * of its own, not a part of the records of each kind: code that is run for five kinds of records is slow for each.
 */
export class Places {
  /** Place of conclusions that are not kept. */
  readonly spare: number;
  readonly known = new ByteColumn();

  constructor(count: number) {
    this.spare = count;
  }

  /** Where the conclusion on a subject is kept, -1 where it is not. `ordinal` is its place among the subjects of its kind. */
  find(resolution: Resolution, subject: number, ordinal: number): number {
    const place = this.of(resolution, resolution.sight(subject), ordinal);
    return this.known.values[place] === KEPT ? place : NONE;
  }

  /** Where the conclusion from what is seen of a subject belongs. */
  of(resolution: Resolution, sight: number, ordinal: number): number {
    if (sight === WHOLE) return ordinal;
    return sight < 0 ? this.spare : this.spare + 1 + resolution.cuts.ordinal(sight);
  }
}

/**
 * What was concluded of each subject of one kind from its rows alone, in columns. The conclusion is the same for every question
 * that sees the same rows of it (`Resolution.sight`), and is drawn once per sorting of the log. What rests on more is drawn
 * anew each time, at a spare place that the next one overwrites: read it at once.
 */
export abstract class Records<From extends { readonly reader: Reader }> {
  readonly places: Places;
  readonly #keeping: boolean;
  readonly #columns: (readonly [ByteColumn | IntColumn | FloatColumn, number])[];

  /** `count`: how many subjects the kind has. */
  constructor(count: number, { keeping = true }: { readonly keeping?: boolean } = {}) {
    this.places = new Places(count);
    this.#keeping = keeping;
    this.#columns = [[this.places.known, 1]];
  }

  /** Concludes on a subject of which `places` finds nothing that is kept. Gives the place of the conclusion. */
  conclude(from: From, subject: number, ordinal: number): number {
    const { resolution } = from.reader;
    const sight = resolution.sight(subject);
    const place = this.places.of(resolution, sight, ordinal);
    if (sight >= 0 && this.#keeping && !this.places.known.values[place])
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

  /** Concludes from all else that may be seen of a subject, as long as its rows are in the processor's cache. */
  #concludeOthers(from: From, subject: number, ordinal: number, asked: number): void {
    const { resolution } = from.reader;
    for (let cut = resolution.firstCut(subject); cut >= 0; cut = resolution.cuts.next(cut)) {
      if (cut !== asked) this.#concludeAhead(from, subject, cut, ordinal);
    }
    if (resolution.canBeWhole(subject)) this.#concludeAhead(from, subject, WHOLE, ordinal);
  }

  #concludeAhead(from: From, subject: number, sight: number, ordinal: number): void {
    const place = this.places.of(from.reader.resolution, sight, ordinal);
    if (!this.places.known.values[place]) this.#conclude(from, subject, sight, place);
  }

  #conclude(from: From, subject: number, sight: number, place: number): number {
    const { known, spare } = this.places;
    const alone = this.read(from, subject, sight);
    const kept = alone && this.#keeping && place !== spare;
    const at = kept ? place : spare;
    if (Math.max(place, spare) >= known.length) this.#makeRoom(Math.max(place, spare));
    this.write(from, subject, sight, at);
    if (this.#keeping && place !== spare) known.values[place] = kept ? KEPT : ON_OTHERS;
    return at;
  }

  /** Makes room for a place and an eighth more: place by place would take longer than the conclusions. */
  #makeRoom(place: number): void {
    const places = place + 1 + (place >> 3);
    for (const [column, width] of this.#columns) column.extend(places * width, UNKNOWN);
  }
}
