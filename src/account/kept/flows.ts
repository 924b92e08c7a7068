import { FloatColumn, IntColumn } from '../../ledger/index.ts';
import type { Conversion } from '../conversion.ts';
import { amountPlace, grossCents, yearIn } from '../flowAmounts.ts';
import { COUNTED_RUNGS, RUNGS } from '../ladder.ts';
import type { Reader } from '../reader.ts';
import { Walk } from '../walk.ts';
import { Records } from './records.ts';

/** How many places each flow has: one per rung that is added up. */
const RUNG_COUNT = COUNTED_RUNGS.length;

/** Places of the facets that are read of a flow; the amounts come first, in the order of the rungs. */
const AT = { from: 4, via: 5, to: 6, funds: 7, part_of: 8, covers_years: 9 } as const;
const FACETS = [...RUNGS.map((rung) => `amount:${rung}`), 'from', 'via', 'to', 'funds', 'part_of', 'covers_years'];

/** What an account reads flows by. */
export class FlowReading {
  readonly reader: Reader;
  readonly conversion: Conversion;
  readonly walk: Walk;

  constructor(reader: Reader, conversion: Conversion) {
    this.reader = reader;
    this.conversion = conversion;
    this.walk = new Walk(reader.resolution, FACETS);
  }
}

/** Whole numbers that are kept of each flow side by side, so that they are read from memory at once; years of the rungs come last. */
const TOLD = { from: 0, via: 1, whole: 2, to: 3, funds: 4, sums: 5, years: 6 } as const;
const WIDTH = TOLD.years + RUNG_COUNT;
/** Bits of `sums` for each rung: place in RUNGS of the rung that the sum was claimed for (0 where there is no sum), then DIFFERS and DENIED. */
const CLAIMED_BITS = 3;
const SUM_BITS = CLAIMED_BITS + 2;

/** What the rows of each flow tell: its sum at each counted rung (R9, R12, R13), and the subjects that it names, before merges. */
export class FlowRecords extends Records<FlowReading> {
  readonly #told = this.column(new IntColumn(), WIDTH);
  readonly #cents = this.column(new FloatColumn(), RUNG_COUNT);

  /** Subjects that the flow names, -1 where none or several: funder, vehicle, and the flow that it is part of. */
  from(place: number): number {
    return this.#at(place, TOLD.from);
  }

  via(place: number): number {
    return this.#at(place, TOLD.via);
  }

  whole(place: number): number {
    return this.#at(place, TOLD.whole);
  }

  /** Numbers of the values that tell who gets it and what it funds, -1 for none. */
  to(place: number): number {
    return this.#at(place, TOLD.to);
  }

  funds(place: number): number {
    return this.#at(place, TOLD.funds);
  }

  /** Whether the flow has a sum at any rung that is added up, or at one of them, given by its place in COUNTED_RUNGS. */
  hasSums(place: number): boolean {
    return this.#at(place, TOLD.sums) !== 0;
  }

  hasSum(place: number, rung: number): boolean {
    return ((this.#at(place, TOLD.sums) >> (rung * SUM_BITS)) & (2 ** CLAIMED_BITS - 1)) !== 0;
  }

  /** DIFFERS and DENIED bits of the sum at a rung. */
  trouble(place: number, rung: number): number {
    return (this.#at(place, TOLD.sums) >> (rung * SUM_BITS + CLAIMED_BITS)) & 3;
  }

  /** Year of the sum at a rung, 0 for several or none. */
  year(place: number, rung: number): number {
    return this.#at(place, TOLD.years + rung);
  }

  /** Euro cents of the sum at a rung; not a number without a rate. */
  gross(place: number, rung: number): number {
    return this.#cents.values[place * RUNG_COUNT + rung] as number;
  }

  #at(place: number, what: number): number {
    return this.#told.values[place * WIDTH + what] as number;
  }

  protected read({ walk }: FlowReading, flow: number, sight: number): boolean {
    walk.read(flow, sight);
    return true;
  }

  protected write(from: FlowReading, _flow: number, _sight: number, place: number): void {
    const { reader, walk } = from;
    const told = this.#told.values;
    const at = place * WIDTH;
    told[at + TOLD.from] = reader.targetOf(walk.row(AT.from));
    told[at + TOLD.via] = reader.targetOf(walk.row(AT.via));
    told[at + TOLD.whole] = reader.targetOf(walk.row(AT.part_of));
    told[at + TOLD.to] = valueIn(reader, walk.row(AT.to));
    told[at + TOLD.funds] = valueIn(reader, walk.row(AT.funds));
    told[at + TOLD.sums] = 0;
    for (let rung = 0; rung < RUNG_COUNT; rung++) this.#writeSum(from, rung, place);
  }

  #writeSum({ reader, conversion, walk }: FlowReading, rung: number, place: number): void {
    const covered = walk.row(AT.covers_years);
    const between = { first: rung + 1, last: RUNGS.length - 1 };
    const claimed = amountPlace(reader, conversion, { rows: walk.rows, covered, ...between });
    if (claimed < 0) return;
    const row = walk.row(claimed);
    const told = this.#told.values;
    const at = place * WIDTH;
    const sum = claimed | ((walk.troubles[claimed] as number) << CLAIMED_BITS);
    told[at + TOLD.sums] = (told[at + TOLD.sums] as number) | (sum << (rung * SUM_BITS));
    told[at + TOLD.years + rung] = yearIn(reader, covered, row);
    this.#cents.values[place * RUNG_COUNT + rung] = grossCents(reader, conversion, covered, row);
  }
}

function valueIn(reader: Reader, row: number): number {
  return row < 0 ? -1 : reader.valueNumber(row);
}
