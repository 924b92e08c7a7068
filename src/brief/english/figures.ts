import type { FigureValue } from '../../account/index.ts';
import { type Comparator, type Currency, minorUnit } from '../../values/index.ts';
import { type EdtfPart, edtfParts } from '../edtfParts.ts';
import { percentOf, scaled } from '../scale.ts';
import type { DateForm } from '../voice.ts';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const SIGNS: Partial<Record<Currency, string>> = { EUR: '€', USD: '$', GBP: '£' };
const CURRENCIES: Partial<Record<Currency, string>> = {
  DKK: 'Danish kroner',
  NOK: 'Norwegian kroner',
  SEK: 'Swedish kronor',
  ISK: 'Icelandic krónur',
  UAH: 'hryvnias',
  PLN: 'zlotys',
  CZK: 'Czech crowns',
  CAD: 'Canadian dollars',
};
const BEFORE: Readonly<Record<Exclude<Comparator, 'exactly' | 'between'>, string>> = {
  about: 'about ',
  over: 'over ',
  'at least': 'at least ',
  'up to': 'up to ',
  under: 'under ',
};

/** A number in words up to twelve. */
export function englishCount(count: number): string {
  return NUMBERS[count] ?? digits.format(count);
}

/** A value as a sentence says it. */
export function englishValue(value: FigureValue): string {
  switch (value.type) {
    case 'count':
      return englishCount(value.count);
    case 'money':
      return money(value);
    case 'share': {
      const { comparator, millionths, millionthsHigh } = value;
      const percent = percentOf(millionths);
      const one = (millionths: number): string => `${digits.format(percentOf(millionths).number)}%`;
      return millionthsHigh === undefined
        ? `${before(comparator, percent.rounded)}${one(millionths)}`
        : `${digits.format(millionths / 10_000)} to ${one(millionthsHigh)}`;
    }
    case 'quantity': {
      const { low, high, comparator, per } = value;
      const amount = high === undefined ? numberText(low) : `${numberText(low)} to ${numberText(high)}`;
      return `${before(comparator, scaled(low).rounded)}${amount}${per === undefined ? '' : ` a ${per}`}`;
    }
    case 'date':
      return englishDate(value.edtf, 'for', true);
    default:
      throw new TypeError(`A sentence cannot say a value of type "${value.type}" as a figure.`);
  }
}

function before(comparator: Comparator, rounded: boolean): string {
  if (comparator === 'between') return '';
  return comparator === 'exactly' ? (rounded ? 'about ' : '') : BEFORE[comparator];
}

function numberText(value: number): string {
  const { number, scale } = scaled(value);
  return scale === 'one' ? digits.format(number) : `${digits.format(number)} ${scale}`;
}

function money({ currency, minor, minorHigh, comparator, per }: Extract<FigureValue, { type: 'money' }>): string {
  const whole = 10 ** minorUnit(currency);
  const low = minor / whole;
  const amount =
    minorHigh === undefined
      ? inCurrency(numberText(low), currency)
      : inCurrency(rangeText(low, minorHigh / whole), currency);
  return `${before(comparator, scaled(low).rounded)}${amount}${per === undefined ? '' : ` a ${per}`}`;
}

function rangeText(low: number, high: number): string {
  const [first, second] = [scaled(low), scaled(high)];
  if (first.scale === second.scale && first.scale !== 'one')
    return `${digits.format(first.number)} to ${numberText(high)}`;
  return `${numberText(low)} to ${numberText(high)}`;
}

function inCurrency(amount: string, currency: Currency): string {
  const sign = SIGNS[currency];
  return sign === undefined ? `${amount} ${CURRENCIES[currency] ?? currency}` : `${sign}${amount}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** "on 24 June", "in the summer of 2025", "between September and October"; without the preposition after "planned for". */
export function englishDate(edtf: string, form: DateForm, year: boolean): string {
  const parts = edtfParts(edtf);
  if (parts === undefined) return edtf;
  const { start, end, about, interval } = parts;
  const circa = about ? 'around ' : '';
  if (start === null) return end === null ? edtf : `${form === 'on' ? 'by ' : ''}${circa}${bare(end, year)}`;
  if (end === null) return `${form === 'on' ? 'from ' : ''}${circa}${bare(start, year)}`;
  if (!interval)
    return about ? `${circa}${bare(start, year)}` : `${form === 'on' ? preposition(start) : ''}${bare(start, year)}`;
  const first = start.year === end.year ? bare(start, false) : bare(start, year);
  if (start.month === undefined && start.season === undefined && start.year === end.year)
    return `${form === 'on' ? 'in ' : ''}${start.year}`;
  return form === 'on' ? `between ${first} and ${bare(end, year)}` : `${first} to ${bare(end, year)}`;
}

function preposition({ day, season, quarter }: EdtfPart): string {
  if (day !== undefined) return 'on ';
  return season === undefined && quarter === undefined ? 'in ' : 'in the ';
}

function bare(part: EdtfPart, year: boolean): string {
  const { month, day, season, quarter } = part;
  if (quarter !== undefined) return `${QUARTERS[quarter - 1]} quarter${year ? ` of ${part.year}` : ''}`;
  if (season !== undefined) return `${SEASONS[season - 1]}${year ? ` of ${part.year}` : ''}`;
  if (month === undefined) return String(part.year);
  const text = day === undefined ? (MONTHS[month - 1] as string) : `${day} ${MONTHS[month - 1]}`;
  return year ? `${text} ${part.year}` : text;
}

const DAYS_IN_MONTH = 30.4;

/** "12 days", and from two months on "about five months". */
export function englishDays(days: number): string {
  if (days < 60) return days === 1 ? 'one day' : `${englishCount(days)} days`;
  const months = Math.round(days / DAYS_IN_MONTH);
  return `about ${englishCount(months)} months`;
}
