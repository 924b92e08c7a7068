import type { Reader } from '../reader.ts';
import { Walk } from '../walk.ts';
import { Records } from './records.ts';

const FACETS = ['series', 'value'];
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
  /** Number of the value that names the series, -1 for none. */
  readonly series: Int32Array;
  /** Row of the value, -1 for none, and the day by which points are put in order. */
  readonly row: Int32Array;
  readonly day: Int32Array;

  constructor(count: number) {
    super(count);
    this.series = new Int32Array(count + 1);
    this.row = new Int32Array(count + 1);
    this.day = new Int32Array(count + 1);
  }

  protected conclude({ reader, walk }: PointReading, indicator: number, place: number): boolean {
    walk.read(indicator);
    const series = walk.row(AT.series);
    const row = walk.row(AT.value);
    this.series[place] = series < 0 ? -1 : reader.valueNumber(series);
    this.row[place] = row;
    this.day[place] = row < 0 ? 0 : pointDay(reader, row);
    return true;
  }
}

function pointDay(reader: Reader, row: number): number {
  const start = reader.when(row)?.start;
  return start
    ? Math.min(start.latest, reader.log.rows.effective.values[row] as number)
    : (reader.log.rows.published.values[row] as number);
}
