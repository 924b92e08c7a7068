import { type Comparator, withComparator } from './comparator.ts';
import { isCurrency } from './currency.ts';
import { found } from './finding.ts';
import { decimalText, parseNumber, type WrittenNumber } from './number.ts';
import { ok, problem, type Result } from './result.ts';
import { type Language, locales } from './text.ts';
import { unitName, unitWord } from './unitWords.ts';

export const periods = ['day', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

export function isPeriod(text: string): text is Period {
  return periods.some((period) => period === text);
}

/** A number of things, or of things per period: "1 000 unit/month". */
export interface Quantity {
  /** Singular name of what is counted; empty where the source gives a bare number. */
  readonly unit: string;
  readonly per: Period | null;
  readonly comparator: Comparator;
  readonly low: number;
  /** Upper end of a range, else equal to `low`. */
  readonly high: number;
  /** Significant digits as written, which tell how far the figure was rounded. */
  readonly digits: number;
}

/** Reads "200 000 unit/year", "over 25", "600..800 unit/day". A unit of the property's own may be given for bare numbers. */
export function parseQuantity(text: string, unitHint = ''): Result<Quantity> {
  const number = parseNumber(text);
  if (!number.ok) return number;
  return quantityFrom(number.value, number.value.unit === '' ? unitHint : number.value.unit);
}

/** Most decimals of a quantity: more would be written with an exponent. */
const DECIMALS = 6;
const LARGEST = 1e15;

/** A quantity from a figure and the unit that goes with it. */
export function quantityFrom(number: WrittenNumber, unit: string): Result<Quantity> {
  const { comparator, low, high, digits, text } = number;
  const { name, per } = splitUnit(unit);
  if (per !== null && !isPeriod(per)) {
    return problem(
      `expected a quantity per day, month or year, came "${unit}" in "${text}"`,
      'Write it as in "1 000 unit/month".',
      found('period-unknown', text, { unit }),
    );
  }
  if (high > LARGEST) {
    return problem(
      `expected a quantity of at most 10^15, came "${text}"`,
      'Check the number of zeros.',
      found('quantity-too-large', text),
    );
  }
  if (name.includes('%') || isMoney(name)) {
    return problem(
      `expected a quantity of things, came "${unit}" in "${text}"`,
      'Write a share as "40 %" and money as "500 000 EUR", with the code in capitals; count things as "500 unit".',
      found('no-quantity', text, { unit }),
    );
  }
  if ([number.lowText, number.highText].some((end) => (end.split('.')[1] ?? '').length > DECIMALS)) {
    return problem(
      `expected at most ${DECIMALS} decimals, came "${text}"`,
      'Round the figure.',
      found('too-many-decimals', text, { most: String(DECIMALS) }),
    );
  }
  return ok({ unit: unitName(name), per, comparator, low, high, digits });
}

/** Whether a unit was meant as money: "eur", "m EUR". */
function isMoney(name: string): boolean {
  return isCurrency(name.toUpperCase()) || isCurrency(name.split(' ').at(-1) ?? '');
}

/** What is counted, and the period after "/" or "per". */
export function splitUnit(unit: string): { readonly name: string; readonly per: string | null } {
  const [, name = unit, slashed, spelt] = /^(.*?)(?: ?\/ ?([^/]+)| per (day|month|year))$/.exec(unit.trim()) ?? [];
  return { name: name.trim(), per: slashed ?? spelt ?? null };
}

/** The form that evidence files use; `parseQuantity` reads it back. */
export function quantityText(quantity: Quantity): string {
  const { comparator, unit, per, low, high, digits } = quantity;
  const ends = comparator === 'between' ? `..${decimalText(String(high), 0)}` : '';
  const word = comparator === 'exactly' || comparator === 'between' ? '' : `${comparator} `;
  const rate = per === null ? unit : `${unit}/${per}`;
  return `${word}${decimalText(String(low), digits)}${ends}${rate === '' ? '' : ` ${rate}`}`;
}

const PER: Readonly<Record<Period, Readonly<Record<Language, string>>>> = {
  day: { en: 'a day', uk: 'на день' },
  month: { en: 'a month', uk: 'на місяць' },
  year: { en: 'a year', uk: 'на рік' },
};

/** A figure with its period in words: "EUR 5 million a year". */
export function withPeriod(figure: string, per: Period | null, language: Language): string {
  return per === null ? figure : `${figure} ${PER[per][language]}`;
}

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: DECIMALS }),
  uk: new Intl.NumberFormat(locales.uk, { maximumFractionDigits: DECIMALS }),
};

/** A quantity as people read it; a unit that has no translation stays as the source names it. */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const { low, high, comparator, unit, per } = quantity;
  const format = numbers[language];
  const figure = comparator === 'between' && low !== high ? format.formatRange(low, high) : format.format(low);
  const word = unitWord(unit, high, comparator, language);
  const counted = word === '' ? figure : `${figure}\u00a0${word}`;
  return withComparator(comparator, withPeriod(counted, per, language), language);
}
