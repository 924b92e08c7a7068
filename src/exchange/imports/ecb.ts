import type { ReferenceRow, ReferenceSource } from '../../reference/index.ts';
import { isCurrency } from '../../values/index.ts';
import { a1, gridIn, type Head, headOf, requireHead, textOf } from './grid.ts';
import { digitsOf, isAbsent, shifted, sixDecimals } from './number.ts';
import { copyFrom } from './provenance.ts';
import {
  type Grid,
  type ImportInput,
  type ImportOptions,
  type ImportReading,
  NotImportable,
  type UnreadCell,
} from './types.ts';

/** One rate as a file has it: of a day, a month or a year. */
interface Observation {
  readonly currency: string;
  readonly period: string;
  readonly written: string;
  readonly place: Pick<UnreadCell, 'file' | 'sheet' | 'cell'>;
}

interface Read {
  readonly observations: readonly Observation[];
  /** What was left out, one sentence each. */
  readonly notes: readonly string[];
}

const SDMX = ['freq', 'currency', 'currency_denom', 'time_period', 'obs_value'] as const;

/** The columns before the series in the table that a page of the data portal gives. */
const PORTAL = ['date', 'time period'] as const;

/** A series in the name of a column there: `US dollar/Euro (EXR.D.USD.EUR.SP00.A)`, whose names are compared in small letters. */
const PORTAL_SERIES = /\((exr\.([a-z])\.([a-z]{3})\.([a-z]{3})\.([a-z0-9]+)\.([a-z]))\)$/;

/**
 * Whether a table is SDMX-CSV of the data portal, the table that a page of the portal gives, or the wide table of daily rates
 * (`eurofxref-hist.csv`).
 */
export function isEcb(grid: Grid): boolean {
  return (
    headOf(grid, ...SDMX) !== undefined ||
    headOf(grid, 'date', 'usd', 'jpy') !== undefined ||
    portalHead(grid) !== undefined
  );
}

function portalHead(grid: Grid): Head | undefined {
  const head = headOf(grid, ...PORTAL);
  return head !== undefined && [...head.columns.keys()].some((name) => PORTAL_SERIES.test(name)) ? head : undefined;
}

/**
 * Exchange rates of the European Central Bank. Monthly and yearly means are taken as they are; of daily rates the mean of each
 * whole month and year is computed, and the basis says of how many. A month that a cell of could not be read has no mean.
 */
export function readEcb(inputs: readonly ImportInput[], options: ImportOptions): ImportReading {
  const read = inputs.map(observationsOf);
  const unread: UnreadCell[] = [];
  const spoilt = new Set<string>();
  const kept = new Map<string, { currency: string; period: string; digits: string }>();
  for (const { currency, period, written, place } of read.flatMap(({ observations }) => observations)) {
    if (isAbsent(written) || (options.since !== undefined && Number(period.slice(0, 4)) < options.since)) continue;
    const digits = digitsOf(written);
    if (digits === undefined || Number(digits) <= 0) {
      unread.push({ ...place, ...EXPECTED_RATE, came: written });
      for (const whole of [period, period.slice(0, 7), period.slice(0, 4)]) spoilt.add(`${currency} ${whole}`);
    } else kept.set(`${currency} ${period}`, { currency, period, digits });
  }
  const last = [...kept.values()].reduce((latest, { period }) => (period > latest ? period : latest), '');
  if (last === '' && unread.length === 0) {
    throw new NotImportable(
      'Expected euro reference rates (CURRENCY_DENOM EUR, EXR_TYPE SP00, EXR_SUFFIX A); the files have none.',
      'Download them from the data portal: the series EXR, all currencies against the euro, monthly or daily.',
    );
  }
  const source = sourceOf(options.edition ?? last, inputs);
  return {
    proposals: [
      { kind: 'table', table: 'exchange-rates', source, rows: rowsOf([...kept.values()], spoilt, last, source.id) },
    ],
    unread,
    notes: [...new Set(read.flatMap(({ notes }) => notes))],
  };
}

const EXPECTED_RATE = {
  expected: 'a rate above 0 such as 7.4604, or an empty cell',
  remedy: 'Correct the cell, or empty it where there was no rate.',
} as const;

function sourceOf(edition: string, inputs: readonly ImportInput[]): ReferenceSource {
  return {
    id: `ecb-reference-rates-${edition}`,
    publisher: 'European Central Bank',
    title: 'Euro foreign exchange reference rates',
    edition: `rates to ${edition}`,
    kind: 'copy',
    url: 'https://data.ecb.europa.eu/data/datasets/EXR',
    retrieved_from: copyFrom(inputs),
    terms: 'Terms of the European Central Bank for its statistics: free with the source named.',
  };
}

function observationsOf(input: ImportInput): Read {
  const grid = gridIn(input);
  const head = headOf(grid, ...SDMX);
  if (head !== undefined) return fromSdmx(input.file, grid, head);
  const portal = portalHead(grid);
  return portal === undefined ? fromWide(input.file, grid) : fromPortal(input.file, grid, portal);
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** How a period is written, by its frequency. */
const PERIODS: ReadonlyMap<string, RegExp> = new Map([
  ['D', DAY],
  ['M', /^\d{4}-\d\d$/],
  ['A', /^\d{4}$/],
]);

function fromSdmx(file: string, grid: Grid, head: Head): Read {
  const notes = new Set<string>();
  const at = (cells: Grid['rows'][number], name: string): string => textOf(cells[head.columns.get(name) ?? -1]) ?? '';
  const observations = grid.rows.flatMap((cells, row): Observation[] => {
    const [currency, period] = [at(cells, 'currency'), at(cells, 'time_period')];
    if (row <= head.row || currency === '') return [];
    const series = `EXR.${at(cells, 'freq')}.${currency}.${at(cells, 'currency_denom')}.${at(cells, 'exr_type') || 'SP00'}.${at(cells, 'exr_suffix') || 'A'}`;
    const reason = leftOut(at, cells);
    if (reason !== undefined) {
      notes.add(`${series} is left out: ${reason}.`);
      return [];
    }
    const written = shiftedBy(at(cells, 'obs_value'), at(cells, 'unit_mult'));
    return [{ currency, period, written, place: { file, cell: a1(row, head.columns.get('obs_value') as number) } }];
  });
  return { observations, notes: [...notes] };
}

function leftOut(
  at: (cells: Grid['rows'][number], name: string) => string,
  cells: Grid['rows'][number],
): string | undefined {
  const [freq, period] = [at(cells, 'freq'), at(cells, 'time_period')];
  if (at(cells, 'currency_denom') !== 'EUR') return 'it is not against the euro';
  if (!['', 'SP00'].includes(at(cells, 'exr_type'))) return 'it is no spot rate (SP00)';
  if (!['', 'A'].includes(at(cells, 'exr_suffix'))) return 'it is no average (suffix A)';
  if (!isCurrency(at(cells, 'currency'))) return 'its currency has no code of ISO 4217';
  if (PERIODS.get(freq)?.test(period) !== true) return 'it is not daily, monthly or yearly';
  return undefined;
}

function shiftedBy(written: string, power: string): string {
  const digits = digitsOf(written);
  return digits === undefined || !/^-?[1-9]\d?$/.test(power) ? written : shifted(digits, Number(power));
}

/** How much of a day is its period, by frequency: the page gives the last day of a month or year. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['D', 10],
  ['M', 7],
  ['A', 4],
]);

/** One line a day, month or year, one column a series. */
function fromPortal(file: string, grid: Grid, head: Head): Read {
  const notes: string[] = [];
  const series = [...head.columns].flatMap(([name, column]) => {
    const [, code, frequency = '', currency = '', against, type, suffix] =
      PORTAL_SERIES.exec(name)?.map((part) => part.toUpperCase()) ?? [];
    if (code === undefined) return [];
    const length = LENGTHS.get(frequency);
    const taken =
      against === 'EUR' && type === 'SP00' && suffix === 'A' && length !== undefined && isCurrency(currency);
    if (!taken)
      notes.push(`${code} is left out: it is no daily, monthly or yearly mean of a currency against the euro.`);
    return taken ? [{ currency, column, length }] : [];
  });
  const date = head.columns.get('date') as number;
  const observations = grid.rows.slice(head.row + 1).flatMap((cells, offset): Observation[] => {
    const day = textOf(cells[date]) ?? '';
    if (!DAY.test(day)) return [];
    return series.map(({ currency, column, length }) => ({
      currency,
      period: day.slice(0, length),
      written: textOf(cells[column]) ?? '',
      place: { file, cell: a1(head.row + 1 + offset, column) },
    }));
  });
  return { observations, notes };
}

/** One line a day, one column a currency. */
function fromWide(file: string, grid: Grid): Read {
  const head = requireHead(file, grid, 'date', 'usd', 'jpy');
  const currencies = [...head.columns].filter(([name]) => isCurrency(name.toUpperCase()));
  const date = head.columns.get('date') as number;
  const observations = grid.rows.slice(head.row + 1).flatMap((cells, offset): Observation[] => {
    const period = textOf(cells[date]) ?? '';
    if (!DAY.test(period)) return [];
    return currencies.map(([name, column]) => ({
      currency: name.toUpperCase(),
      period,
      written: textOf(cells[column]) ?? '',
      place: { file, cell: a1(head.row + 1 + offset, column) },
    }));
  });
  return { observations, notes: [] };
}

type Kept = { readonly currency: string; readonly period: string; readonly digits: string };

function rowsOf(
  kept: readonly Kept[],
  spoilt: ReadonlySet<string>,
  last: string,
  source: string,
): ReferenceRow<'exchange-rates'>[] {
  const days = kept.filter(({ period }) => period.length === 10);
  const given = kept
    .filter(({ period }) => period.length < 10)
    .map(({ currency, period, digits }) =>
      rowOf(currency, period, digits, `mean of the ${period.length === 4 ? 'year' : 'month'} by the bank`, source),
    );
  const have = new Set(given.map(({ currency, period }) => `${currency} ${period}`));
  const computed = means(days, last).filter(({ currency, period }) => {
    const key = `${currency} ${period}`;
    return !have.has(key) && !spoilt.has(key);
  });
  const rows = [
    ...given,
    ...computed.map(({ currency, period, mean, count }) =>
      rowOf(currency, period, mean, `mean of ${count} daily rates`, source),
    ),
  ];
  return rows.sort((a, b) => (`${a.currency} ${a.period}` < `${b.currency} ${b.period}` ? -1 : 1));
}

function rowOf(
  currency: string,
  period: string,
  per_eur: string,
  basis: string,
  source: string,
): ReferenceRow<'exchange-rates'> {
  return { currency, period, per_eur, derived: 'no', basis, source };
}

/** A month has about 21 days with a rate; one with fewer than these is not whole. */
const LEAST_DAYS = 15;

/** Rates of one currency in one month or year. */
interface Group {
  readonly currency: string;
  readonly period: string;
  readonly rates: number[];
  readonly months: Map<string, number>;
}

/** Plain means of whole months and years. `last` is the last day of the file. */
function means(
  days: readonly Kept[],
  last: string,
): { currency: string; period: string; mean: string; count: number }[] {
  const groups = new Map<string, Group>();
  for (const { currency, period: day, digits } of days) {
    const month = day.slice(0, 7);
    for (const period of [month, day.slice(0, 4)]) {
      const key = `${currency} ${period}`;
      const group: Group = groups.get(key) ?? { currency, period, rates: [], months: new Map() };
      group.rates.push(Number(digits));
      group.months.set(month, (group.months.get(month) ?? 0) + 1);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter((group) => isWhole(group) && isOver(group.period, last))
    .map(({ currency, period, rates }) => ({
      currency,
      period,
      mean: sixDecimals(rates.reduce((sum, rate) => sum + rate, 0) / rates.length),
      count: rates.length,
    }));
}

/** Whether every month of the period has its rates: the mean of half a month is not that of the month. */
function isWhole({ period, months }: Group): boolean {
  return months.size === (period.length === 4 ? 12 : 1) && [...months.values()].every((days) => days >= LEAST_DAYS);
}

/** Whether a month or year is over by the last day of a file, but for days without a rate at its end. */
function isOver(period: string, last: string): boolean {
  if (last.slice(0, period.length) !== period) return last > period;
  const [year = 0, month = 12] = period.split('-').map(Number);
  const end = new Date(Date.UTC(year, month, 0)).getTime();
  return end - Date.parse(last) < 4 * 86_400_000;
}
