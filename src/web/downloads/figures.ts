import type { Figure } from '../../account/index.ts';
import { minorUnit } from '../../values/index.ts';
import type { Ask } from '../ask.ts';
import type { Shown } from '../show/figure.ts';
import { type Cell, type Column, column } from './table.ts';

/** The exact value of a figure: a number with its unit, or codes, dates and subjects as the interface writes them. */
export interface ExactValue {
  readonly value: Cell;
  /** Upper end of a range; null where there is none. */
  readonly high: number | null;
  /** `EUR`, `percent`, `unit/month`; `count` of things; null where the value is no number. */
  readonly unit: string | null;
}

const NOTHING: ExactValue = { value: null, high: null, unit: null };

/** Sums are in whole units of their currency, shares in percent. */
export function exactValue({ value }: Figure): ExactValue {
  switch (value?.type) {
    case undefined:
      return NOTHING;
    case 'count':
      return { value: value.count, high: null, unit: 'count' };
    case 'money': {
      const scale = 10 ** minorUnit(value.currency);
      return ranged(value.minor, value.minorHigh, scale, withPeriod(value.currency, value.per));
    }
    case 'share':
      return ranged(value.millionths, value.millionthsHigh, 10_000, 'percent');
    case 'quantity':
      return ranged(value.low, value.high, 1, withPeriod(value.unit, value.per));
    case 'code':
      return { ...NOTHING, value: value.codes.join(', ') };
    case 'date':
      return { ...NOTHING, value: value.edtf };
    case 'subjects':
      return { ...NOTHING, value: value.subjects.map((subject) => withShare(subject, value.shares)).join(', ') };
    case 'text':
      return { ...NOTHING, value: value.text };
  }
}

function ranged(low: number, high: number | undefined, scale: number, unit: string): ExactValue {
  return { value: low / scale, high: high === undefined || high === low ? null : high / scale, unit };
}

function withPeriod(unit: string, per: string | undefined): string {
  return per === undefined ? unit : `${unit}/${per}`;
}

function withShare(subject: string, shares: Readonly<Record<string, string>> | undefined): string {
  const share = shares?.[subject];
  return share === undefined ? subject : `${subject} ${share}`;
}

/**
 * What must be known before a figure is quoted, in words that stay the same: "over", "up to 9000000", "unknown", "plan",
 * "inferred", "sources differ", "denied by a source". Null where there is nothing to know.
 */
export function noteOn(figure: Figure): string | null {
  const { value, state, modality, inferred, conflict, denied } = figure;
  const comparator = value !== undefined && 'comparator' in value ? value.comparator : 'exactly';
  const { high } = exactValue(figure);
  const words = [
    state === 'known' ? undefined : state,
    comparator === 'exactly' || comparator === 'between' ? undefined : comparator,
    high === null ? undefined : `up to ${high}`,
    modality === 'fact' ? undefined : modality,
    inferred ? 'inferred' : undefined,
    conflict ? 'sources differ' : undefined,
    denied ? 'denied by a source' : undefined,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? null : words.join('; ');
}

/** Units that a column of figures can have throughout, and how they end its name. */
const UNITS = { EUR: '_eur', percent: '_percent_of_gdp', count: '_count' } as const;

type Of<Row> = (row: Row) => Shown | null;

/** Gives the figure behind what a page shows: the page's cell and the file's come from one address. */
export function figureBehind(ask: Pick<Ask, 'account'>): (shown: Shown | null) => Figure | null {
  return (shown) => {
    if (shown === null) return null;
    const figure = figures.get(shown) ?? ask.account.figure(shown.address);
    figures.set(shown, figure);
    return figure;
  };
}

/** Figures behind what is shown, as long as that is there: a row asks for each of them once for every column. */
const figures = new WeakMap<Shown, Figure>();

/**
 * A figure in one unit: its value, what is to be known of it, and its address. The last two are named after `about`, the
 * name itself unless given. Raises where a cell has another unit.
 */
export function measured<Row>(
  ask: Ask,
  name: string,
  unit: keyof typeof UNITS,
  of: Of<Row>,
  about: string = name,
): Column<Row>[] {
  const behind = figureBehind(ask);
  const value = (row: Row): Cell => {
    const figure = behind(of(row));
    const exact = figure === null ? NOTHING : exactValue(figure);
    if (exact.unit !== null && exact.unit !== unit) {
      throw new Error(`Expected ${name} in ${unit}, came ${exact.unit} at "${figure?.address}".`);
    }
    return exact.value;
  };
  return [column(`${name}${UNITS[unit]}`, value), ...aboutFigure(ask, about, of)];
}

/** A sum in the currency of its source. */
export function sum<Row>(ask: Ask, name: string, of: Of<Row>): Column<Row>[] {
  const exact = (row: Row): ExactValue => exactOf(ask, of(row));
  return [
    column(name, (row) => exact(row).value),
    column(`${name}_currency`, (row) => exact(row).unit),
    ...aboutFigure(ask, name, of),
  ];
}

/** A figure that is a code or a date, with the day from which it holds. */
export function coded<Row>(ask: Ask, name: string, of: Of<Row>, { since = false } = {}): Column<Row>[] {
  const behind = figureBehind(ask);
  return [
    column(name, (row) => exactOf(ask, of(row)).value),
    ...(since ? [column<Row>(`${name}_since`, (row) => behind(of(row))?.when ?? null)] : []),
    ...aboutFigure(ask, name, of),
  ];
}

export function exactOf(ask: Ask, shown: Shown | null): ExactValue {
  const figure = figureBehind(ask)(shown);
  return figure === null ? NOTHING : exactValue(figure);
}

export function aboutFigure<Row>(ask: Ask, name: string, of: Of<Row>): Column<Row>[] {
  const behind = figureBehind(ask);
  return [
    column(`${name}_note`, (row) => {
      const figure = behind(of(row));
      return figure === null ? null : noteOn(figure);
    }),
    column(`${name}_address`, (row) => of(row)?.address ?? null),
  ];
}
