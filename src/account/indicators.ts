import type { PointReading, PointRecords } from './kept/points.ts';
import type { Reader } from './reader.ts';

/** One point of a series (R18). */
export interface IndicatorPoint {
  readonly subject: number;
  readonly row: number;
  /** Day by which points are put in order: the day the value holds. */
  readonly day: number;
}

/** The points of one series, facts and estimates apart from what was only planned. */
export class IndicatorSeries {
  readonly series: string;
  readonly #reader: Reader;
  readonly #points: IndicatorPoint[] = [];
  readonly #planned: IndicatorPoint[] = [];
  #sorted = false;
  #latest: IndicatorPoint | undefined;

  constructor(series: string, reader: Reader) {
    this.series = series;
    this.#reader = reader;
  }

  /** In the order of their days. */
  get points(): readonly IndicatorPoint[] {
    this.#sort();
    return this.#points;
  }

  /** Points that only a plan gives, in the order of their days. */
  get planned(): readonly IndicatorPoint[] {
    this.#sort();
    return this.#planned;
  }

  /** The last of `points`. */
  get latest(): IndicatorPoint | undefined {
    return this.#latest;
  }

  add(point: IndicatorPoint): void {
    this.#sorted = false;
    if (!this.#reader.happened(point.row)) {
      this.#planned.push(point);
      return;
    }
    this.#points.push(point);
    if (this.#latest === undefined || this.#order(this.#latest, point) < 0) this.#latest = point;
  }

  #sort(): void {
    if (this.#sorted) return;
    for (const points of [this.#points, this.#planned]) points.sort((a, b) => this.#order(a, b));
    this.#sorted = true;
  }

  /** By day, then by name: two points of one day keep one order whatever was loaded first. */
  #order(a: IndicatorPoint, b: IndicatorPoint): number {
    return a.day - b.day || (this.#reader.name(a.subject) < this.#reader.name(b.subject) ? -1 : 1);
  }
}

/** All series, in the order of their names. */
export function indicatorSeries(reading: PointReading, records: PointRecords): IndicatorSeries[] {
  const { reader } = reading;
  const byValue = new Map<number, IndicatorSeries>();
  const byName = new Map<string, IndicatorSeries>();
  const indicators = reader.log.subjectsByKind.of('indicator');
  for (let ordinal = 0; ordinal < indicators.length; ordinal++) {
    const subject = indicators[ordinal] as number;
    if (!reader.stands(subject)) continue;
    const kept = records.places.find(reader.resolution, subject, ordinal);
    const place = kept < 0 ? records.conclude(reading, subject, ordinal) : kept;
    const value = records.series(place);
    const row = records.row(place);
    if (value < 0 || row < 0) continue;
    let series = byValue.get(value);
    if (series === undefined) {
      const name = reader.textOf(value);
      series = byName.get(name) ?? new IndicatorSeries(name, reader);
      byName.set(name, series);
      byValue.set(value, series);
    }
    series.add({ subject, row, day: records.day(place) });
  }
  return [...byName.values()].sort((a, b) => (a.series < b.series ? -1 : 1));
}
