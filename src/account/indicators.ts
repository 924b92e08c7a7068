import type { DateSpan } from '../values/index.ts';
import type { Reader } from './reader.ts';

/** One point of a series (R18). */
export interface IndicatorPoint {
  readonly subject: number;
  readonly row: number;
  readonly when: DateSpan | undefined;
  /** Day by which points are put in order: the day the value holds. */
  readonly day: number;
}

/** Points of every series, each series in the order of its days; points that only a plan gives are left to `planned`. */
export interface IndicatorSeries {
  readonly series: string;
  readonly points: readonly IndicatorPoint[];
  readonly planned: readonly IndicatorPoint[];
}

export function indicatorSeries(reader: Reader): IndicatorSeries[] {
  const found = new Map<string, { points: IndicatorPoint[]; planned: IndicatorPoint[] }>();
  for (const subject of reader.subjects('indicator')) {
    const series = reader.text(subject, reader.facets.series);
    const row = reader.row(subject, reader.facets.value);
    if (series === undefined || row < 0) continue;
    const list = found.get(series) ?? { points: [], planned: [] };
    found.set(series, list);
    const when = reader.claimOf(row).when;
    const point = { subject, row, when, day: pointDay(reader, row, when) };
    (reader.happened(row) ? list.points : list.planned).push(point);
  }
  return [...found]
    .map(([series, { points, planned }]) => ({
      series,
      points: points.sort(byDay(reader)),
      planned: planned.sort(byDay(reader)),
    }))
    .sort((a, b) => (a.series < b.series ? -1 : 1));
}

function pointDay(reader: Reader, row: number, when: DateSpan | undefined): number {
  const start = when?.start;
  return start
    ? Math.min(start.latest, reader.log.rows.effective.values[row] as number)
    : (reader.log.rows.published.values[row] as number);
}

/** By day, then by name: two points of one day keep one order whatever was loaded first. */
function byDay(reader: Reader): (a: IndicatorPoint, b: IndicatorPoint) => number {
  return (a, b) => a.day - b.day || (reader.name(a.subject) < reader.name(b.subject) ? -1 : 1);
}
