import type { PointReading, PointRecords } from './kept/points.ts';
import type { Reader } from './reader.ts';

const NONE = -1;
/** Numbers that are noted of each point. */
const NUMBERS = 3;

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
  /** Subject, row and day of each point, one after the other: most accounts ask for the latest alone. */
  readonly #told: number[] = [];
  readonly #foretold: number[] = [];
  #latest = NONE;
  #points: readonly IndicatorPoint[] | undefined;
  #planned: readonly IndicatorPoint[] | undefined;

  constructor(series: string, reader: Reader) {
    this.series = series;
    this.#reader = reader;
  }

  /** In the order of their days. */
  get points(): readonly IndicatorPoint[] {
    this.#points ??= this.#sorted(this.#told);
    return this.#points;
  }

  /** Points that only a plan gives, in the order of their days. */
  get planned(): readonly IndicatorPoint[] {
    this.#planned ??= this.#sorted(this.#foretold);
    return this.#planned;
  }

  /** The last of `points`. */
  get latest(): IndicatorPoint | undefined {
    return this.#latest < 0 ? undefined : pointAt(this.#told, this.#latest);
  }

  /** Takes a point in. `happened`: it is a fact or an estimate. */
  add(subject: number, row: number, day: number, happened: boolean): void {
    const list = happened ? this.#told : this.#foretold;
    const place = list.length;
    list.push(subject, row, day);
    if (happened && (this.#latest < 0 || this.#order(this.#latest, place) < 0)) this.#latest = place;
  }

  /** By day, then by name: two points of one day keep one order whatever was loaded first. */
  #order(a: number, b: number): number {
    const days = (this.#told[a + 2] as number) - (this.#told[b + 2] as number);
    return days || this.#byName(this.#told[a] as number, this.#told[b] as number);
  }

  #byName(a: number, b: number): number {
    return this.#reader.name(a) < this.#reader.name(b) ? -1 : 1;
  }

  #sorted(list: readonly number[]): IndicatorPoint[] {
    const points = Array.from({ length: list.length / NUMBERS }, (_none, index) => pointAt(list, index * NUMBERS));
    return points.sort((a, b) => a.day - b.day || this.#byName(a.subject, b.subject));
  }
}

function pointAt(list: readonly number[], place: number): IndicatorPoint {
  const [subject, row, day] = list.slice(place, place + NUMBERS) as [number, number, number];
  return { subject, row, day };
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
    series.add(subject, row, records.day(place), records.happened(place));
  }
  return [...byName.values()].sort((a, b) => (a.series < b.series ? -1 : 1));
}
