import { IntColumn } from '../../ledger/index.ts';
import type { Reader } from '../reader.ts';
import { Walk } from '../walk.ts';
import { Records } from './records.ts';

const FACETS = ['series', 'value'];
/** Numbers that are kept of each indicator. */
const WIDTH = 4;
const AT = { series: 0, value: 1 } as const;

/** What an account reads indicators by. */
export class PointReading {
  readonly reader: Reader;
  readonly walk: Walk;

  constructor(reader: Reader) {
    this.reader = reader;
    this.walk = new Walk(reader.resolution, FACETS);
  }
}

/** What the rows of each indicator tell: a point of a series (R18). */
export class PointRecords extends Records<PointReading> {
  /** Series, row, day and modality of each indicator, side by side. */
  readonly #told = this.column(new IntColumn(), WIDTH);

  /** Number of the value that names the series, -1 for none. */
  series(place: number): number {
    return this.#told.values[place * WIDTH] as number;
  }

  /** Row of the value, -1 for none. */
  row(place: number): number {
    return this.#told.values[place * WIDTH + 1] as number;
  }

  /** Day by which points are put in order. */
  day(place: number): number {
    return this.#told.values[place * WIDTH + 2] as number;
  }

  /** Whether the value is a fact or an estimate, not a plan or a possibility. */
  happened(place: number): boolean {
    return this.#told.values[place * WIDTH + 3] === 1;
  }

  protected read({ walk }: PointReading, indicator: number, sight: number): boolean {
    walk.read(indicator, sight);
    return true;
  }

  protected write({ reader, walk }: PointReading, _indicator: number, _sight: number, place: number): void {
    const series = walk.row(AT.series);
    const row = walk.row(AT.value);
    this.#told.values[place * WIDTH] = series < 0 ? -1 : reader.valueNumber(series);
    this.#told.values[place * WIDTH + 1] = row;
    this.#told.values[place * WIDTH + 2] = row < 0 ? 0 : pointDay(reader, row);
    this.#told.values[place * WIDTH + 3] = row >= 0 && reader.happened(row) ? 1 : 0;
  }
}

function pointDay(reader: Reader, row: number): number {
  const start = reader.when(row)?.start;
  return start
    ? Math.min(start.latest, reader.log.rows.effective.values[row] as number)
    : (reader.log.rows.published.values[row] as number);
}
