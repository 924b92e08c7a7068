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

/** What the rows of each flow tell: its sum at each counted rung (R9, R12, R13), and the subjects that it names, before merges. */
export class FlowRecords extends Records<FlowReading> {
  /** By `rungPlace`: place in RUNGS of the rung that the sum was claimed for, 0 where there is no sum. */
  readonly claimed: Uint8Array;
  /** By `rungPlace`: row of the amount, euro cents (not a number without a rate), year (0 for several or none), DIFFERS and DENIED. */
  readonly row: Int32Array;
  readonly gross: Float64Array;
  readonly year: Int32Array;
  readonly trouble: Uint8Array;
  /** Subjects that the flow names, -1 where none or several: funder, vehicle, and the flow that it is part of. */
  readonly from: Int32Array;
  readonly via: Int32Array;
  readonly whole: Int32Array;
  /** Numbers of the values that tell who gets it and what it funds, -1 for none. */
  readonly to: Int32Array;
  readonly funds: Int32Array;

  constructor(count: number) {
    super(count);
    const places = count + 1;
    this.claimed = new Uint8Array(places * RUNG_COUNT);
    this.row = new Int32Array(places * RUNG_COUNT);
    this.gross = new Float64Array(places * RUNG_COUNT);
    this.year = new Int32Array(places * RUNG_COUNT);
    this.trouble = new Uint8Array(places * RUNG_COUNT);
    this.from = new Int32Array(places);
    this.via = new Int32Array(places);
    this.whole = new Int32Array(places);
    this.to = new Int32Array(places);
    this.funds = new Int32Array(places);
  }

  /** Place of one rung (by its place in COUNTED_RUNGS) of a flow. */
  rungPlace(place: number, rung: number): number {
    return place * RUNG_COUNT + rung;
  }

  protected conclude({ reader, conversion, walk }: FlowReading, flow: number, place: number): boolean {
    walk.read(flow);
    this.from[place] = reader.targetOf(walk.row(AT.from));
    this.via[place] = reader.targetOf(walk.row(AT.via));
    this.whole[place] = reader.targetOf(walk.row(AT.part_of));
    this.to[place] = valueIn(reader, walk.row(AT.to));
    this.funds[place] = valueIn(reader, walk.row(AT.funds));
    for (let rung = 0; rung < RUNG_COUNT; rung++) {
      const at = this.rungPlace(place, rung);
      const claimed = amountPlace(reader, conversion, flow, walk.rows, rung + 1, RUNGS.length - 1);
      this.claimed[at] = Math.max(0, claimed);
      if (claimed < 0) continue;
      const row = walk.row(claimed);
      this.row[at] = row;
      this.gross[at] = grossCents(reader, conversion, flow, row);
      this.year[at] = yearIn(reader, walk.row(AT.covers_years), row);
      this.trouble[at] = walk.troubles[claimed] as number;
    }
    return true;
  }
}

function valueIn(reader: Reader, row: number): number {
  return row < 0 ? -1 : reader.valueNumber(row);
}
