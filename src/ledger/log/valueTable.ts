import {
  type DateSpan,
  type Measure,
  parseDate,
  parseMeasure,
  type Result,
  reach,
  toMajor,
  unitOf,
  yearOf,
} from '../../values/index.ts';
import type { PropertyValue } from '../../vocabulary/index.ts';
import { ByteColumn, FloatColumn, IntColumn } from './column.ts';
import { Interner } from './interner.ts';

/** What sort of thing a property's value is, for comparing it with another. */
export type ValueSort = 'text' | 'code' | 'reference' | 'references' | 'measure' | 'date' | 'sharing';

/** The form of an interned value. */
export const FORM = { plain: 0, measure: 1, date: 2, withheld: 3, none: 4 } as const;

/**
 * Every distinct value once: the text as the source gives it, and beside it, in columns, what comparing and adding need.
 * Two rows with one value number say the same in the same words.
 */
export class ValueTable {
  readonly #keys = new Interner();
  readonly #originals: PropertyValue[] = [];
  readonly #measures: (Measure | undefined)[] = [];
  readonly #dates: (DateSpan | undefined)[] = [];
  readonly #members: (Int32Array | undefined)[] = [];
  readonly form = new ByteColumn();
  /** Span that a measure may reach once rounding and "about" are allowed for, in its own unit. */
  readonly low = new FloatColumn();
  readonly high = new FloatColumn();
  /** Whole units of a measure, lower end of a range: what is added up. */
  readonly figure = new FloatColumn();
  /** The one calendar year that a date lies in; 0 where it is no date or spans several. */
  readonly year = new IntColumn();
  /** Number of the unit or currency of a measure; of the subject, for a reference; -1 else. */
  readonly unit = new IntColumn();
  readonly units = new Interner();
  readonly #subjects: Interner;

  constructor(subjects: Interner) {
    this.#subjects = subjects;
  }

  get size(): number {
    return this.#originals.length;
  }

  number(value: PropertyValue, sort: ValueSort, unitHint: string | undefined): number {
    const key = `${sort}\u0000${unitHint ?? ''}\u0000${typeof value === 'string' ? value : JSON.stringify(value)}`;
    const known = this.#keys.find(key);
    if (known >= 0) return known;
    const number = this.#keys.number(key);
    this.#originals.push(value);
    this.#add(number, value, sort, unitHint);
    return number;
  }

  original(number: number): PropertyValue {
    const value = this.#originals[number];
    if (value === undefined) throw new RangeError(`No value has number ${number}; ${this.size} are known.`);
    return value;
  }

  measure(number: number): Measure | undefined {
    return this.#measures[number];
  }

  date(number: number): DateSpan | undefined {
    return this.#dates[number];
  }

  /** Subject numbers that the value names: one for a reference, several for a list or for shares. */
  members(number: number): Int32Array {
    return this.#members[number] ?? NO_MEMBERS;
  }

  #add(number: number, value: PropertyValue, sort: ValueSort, unitHint: string | undefined): void {
    let form: number = FORM.plain;
    let span = { low: Number.NaN, high: Number.NaN };
    let unit = -1;
    let figure = Number.NaN;
    let year = 0;
    if (value === 'withheld') form = FORM.withheld;
    else if (value === 'none') form = FORM.none;
    else if (sort === 'measure') {
      const measure = must(parseMeasure(String(value), unitHint), String(value));
      form = FORM.measure;
      span = reach(measure);
      unit = this.units.number(unitOf(measure));
      this.#measures[number] = measure;
      figure = figureOf(measure);
    } else if (sort === 'date') {
      form = FORM.date;
      const date = must(parseDate(String(value)), String(value));
      this.#dates[number] = date;
      year = singleYear(date) ?? 0;
    } else if (sort === 'reference' || sort === 'references' || sort === 'sharing') {
      // Where a subject may be told in plain words, the words name no subject.
      const subjects = names(value).filter((name) => name.includes('/'));
      const members = Int32Array.from(subjects, (name) => this.#subjects.number(name));
      this.#members[number] = members;
      unit = members.length === 1 ? (members[0] as number) : -1;
    }
    this.form.push(form);
    this.low.push(span.low);
    this.high.push(span.high);
    this.unit.push(unit);
    this.figure.push(figure);
    this.year.push(year);
  }
}

/** Whole units of a measure's lower end: euro, percent or things. */
function figureOf(measure: Measure): number {
  if (measure.type === 'money') return toMajor(measure.money);
  return measure.type === 'share' ? measure.share.millionths / 10_000 : measure.quantity.low;
}

/** The calendar year that a date lies in as a whole; undefined where it is open or spans several. */
export function singleYear(span: DateSpan | undefined): number | undefined {
  if (!span?.start || !span.end) return undefined;
  const year = yearOf(span.start.earliest);
  return yearOf(span.end.latest) === year ? year : undefined;
}

const NO_MEMBERS = new Int32Array(0);

function names(value: PropertyValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : Object.keys(value);
}

/** Claims are checked before they reach the ledger, so a value that does not parse means a ledger written by other rules. */
function must<T>(result: Result<T>, text: string): T {
  if (result.ok) return result.value;
  throw new Error(
    `The ledger holds a value that this version cannot read: "${text}" (${result.problem.message}). ` +
      `Load the evidence again with this version, or open the ledger with the version that wrote it.`,
  );
}
