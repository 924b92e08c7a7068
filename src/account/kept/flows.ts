import { ByteColumn, FloatColumn, IntColumn } from '../../ledger/index.ts';
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
  readonly claimed = this.column(new ByteColumn(), RUNG_COUNT);
  /** By `rungPlace`: euro cents (not a number without a rate), year (0 for several or none), DIFFERS and DENIED. */
  readonly gross = this.column(new FloatColumn(), RUNG_COUNT);
  readonly year = this.column(new IntColumn(), RUNG_COUNT);
  readonly trouble = this.column(new ByteColumn(), RUNG_COUNT);
  /** Subjects that the flow names, -1 where none or several: funder, vehicle, and the flow that it is part of. */
  readonly from = this.column(new IntColumn());
  readonly via = this.column(new IntColumn());
  readonly whole = this.column(new IntColumn());
  /** Numbers of the values that tell who gets it and what it funds, -1 for none. */
  readonly to = this.column(new IntColumn());
  readonly funds = this.column(new IntColumn());

  /** Place of one rung (by its place in COUNTED_RUNGS) of a flow. */
  rungPlace(place: number, rung: number): number {
    return place * RUNG_COUNT + rung;
  }

  protected read({ walk }: FlowReading, flow: number, sight: number): boolean {
    walk.read(flow, sight);
    return true;
  }

  protected write(from: FlowReading, _flow: number, _sight: number, place: number): void {
    const { reader, walk } = from;
    this.from.values[place] = reader.targetOf(walk.row(AT.from));
    this.via.values[place] = reader.targetOf(walk.row(AT.via));
    this.whole.values[place] = reader.targetOf(walk.row(AT.part_of));
    this.to.values[place] = valueIn(reader, walk.row(AT.to));
    this.funds.values[place] = valueIn(reader, walk.row(AT.funds));
    for (let rung = 0; rung < RUNG_COUNT; rung++) this.#writeRung(from, rung, this.rungPlace(place, rung));
  }

  #writeRung({ reader, conversion, walk }: FlowReading, rung: number, at: number): void {
    const covered = walk.row(AT.covers_years);
    const claimed = amountPlace(reader, conversion, {
      rows: walk.rows,
      covered,
      first: rung + 1,
      last: RUNGS.length - 1,
    });
    this.claimed.values[at] = Math.max(0, claimed);
    if (claimed < 0) return;
    const row = walk.row(claimed);
    this.gross.values[at] = grossCents(reader, conversion, covered, row);
    this.year.values[at] = yearIn(reader, covered, row);
    this.trouble.values[at] = walk.troubles[claimed] as number;
  }
}

function valueIn(reader: Reader, row: number): number {
  return row < 0 ? -1 : reader.valueNumber(row);
}
