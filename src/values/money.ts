import { type Comparator, withComparator } from './comparator.ts';
import { type Currency, isCurrency, minorUnit } from './currency.ts';
import { groupDigits, parseNumber, significantDigits } from './number.ts';
import { type Result, ok, problem } from './result.ts';
import type { Language } from './text.ts';

/**
 * A sum of money: safe integers of the currency's minor unit, with the source's comparator. The currency is part of the type,
 * so that sums of two currencies do not add up by accident.
 */
export interface Money<C extends Currency = Currency> {
  readonly currency: C;
  readonly comparator: Comparator;
  readonly minor: number;
  /** Upper end of a range; equal to `minor` for anything else. */
  readonly minorHigh: number;
  /** Significant digits as written, which tell how far the figure was rounded. */
  readonly digits: number;
}

/** Above this many whole units a sum is taken for a slip of the pen: it exceeds what any budget holds. */
const LARGEST_MAJOR = 1e13;

/** Reads "500 000 000 DKK", "over 47 000 000 USD", "1 500 000 000..2 000 000 000 USD". */
export function parseMoney(text: string): Result<Money> {
  const number = parseNumber(text);
  if (!number.ok) return number;
  const { unit, high, lowText, highText, comparator, digits } = number.value;
  if (unit === '') return problem(`expected money with its currency, came "${text}"`, 'Add the currency by its ISO 4217 code, as in "500 000 000 DKK".');
  if (!isCurrency(unit)) return problem(`expected a currency by its ISO 4217 code, came "${unit}" in "${text}"`, 'Use three capital letters such as EUR, DKK, USD or UAH.');
  if (high > LARGEST_MAJOR) return problem(`expected a sum that a budget can hold, came "${text}", which is over 10 million million`, 'Check the number of zeros.');
  const minor = toMinor(lowText, unit);
  const minorHigh = toMinor(highText, unit);
  if (minor === undefined || minorHigh === undefined) {
    return problem(`expected at most ${minorUnit(unit)} decimals for ${unit}, came "${text}"`, `Round to ${minorUnit(unit)} decimals.`);
  }
  return ok({ currency: unit, comparator, minor, minorHigh, digits });
}

/** Exact conversion of a decimal text to minor units; undefined where it has more decimals than the currency. */
function toMinor(text: string, currency: Currency): number | undefined {
  const [whole, fraction = ''] = text.split('.') as [string, string?];
  const decimals = minorUnit(currency);
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  if (/[1-9]/.test(fraction.slice(decimals))) return undefined;
  const minor = Number(whole + kept);
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/** An exact sum, given in minor units. Raises where that is no safe integer. */
export function moneyOf<C extends Currency>(currency: C, minor: number): Money<C> {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Expected whole minor units of ${currency} within ±2^53, came ${minor}.`);
  return { currency, comparator: 'exactly', minor, minorHigh: minor, digits: significantDigits(String(Math.abs(minor))) };
}

/** Whole units of the lower end: 1.5 for 150 euro cents. For arithmetic with rates and GDP. */
export function toMajor(money: Money): number {
  return money.minor / 10 ** minorUnit(money.currency);
}

/** Raised where two currencies meet without a conversion. */
export class CurrencyMismatch extends Error {
  override readonly name = 'CurrencyMismatch';
  constructor(first: Currency, second: Currency) {
    super(`Expected two sums of one currency, came ${first} and ${second}. Convert one of them at a stated rate first.`);
  }
}

/** Adds two sums of one currency; the result is a range or a bound where one of them is. Raises CurrencyMismatch. */
export function addMoney<C extends Currency>(a: Money<C>, b: Money<C>): Money<C> {
  if (a.currency !== b.currency) throw new CurrencyMismatch(a.currency, b.currency);
  const sum = moneyOf(a.currency, a.minor + b.minor);
  return { ...sum, comparator: joined(a.comparator, b.comparator), minorHigh: a.minorHigh + b.minorHigh };
}

/** The comparator of a sum of two figures: what is exact yields to what is not; different ones leave only "about". */
function joined(a: Comparator, b: Comparator): Comparator {
  if (a === b || b === 'exactly') return a;
  if (a === 'exactly') return b;
  return a === 'between' || b === 'between' ? 'between' : 'about';
}

/** Negative, zero or positive as the first sum is smaller, equal or larger, by lower end, then upper. Raises CurrencyMismatch. */
export function compareMoney<C extends Currency>(a: Money<C>, b: Money<C>): number {
  if (a.currency !== b.currency) throw new CurrencyMismatch(a.currency, b.currency);
  return a.minor - b.minor || a.minorHigh - b.minorHigh;
}

/** The form that evidence files use; `parseMoney` reads it back. */
export function moneyText(money: Money): string {
  const low = majorText(money.minor, money.currency);
  if (money.comparator === 'between') return `${low}..${majorText(money.minorHigh, money.currency)} ${money.currency}`;
  return `${money.comparator === 'exactly' ? '' : `${money.comparator} `}${low} ${money.currency}`;
}

function majorText(minor: number, currency: Currency): string {
  const decimals = minorUnit(currency);
  const digits = String(minor).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return groupDigits(fraction === '' ? whole : `${whole}.${fraction}`);
}

export interface MoneyFormat {
  /** "€1.3 billion" instead of all digits. */
  readonly compact?: boolean;
}

/** A sum as people read it. The comparator stays; a range has both ends. */
export function formatMoney(money: Money, language: Language, { compact = false }: MoneyFormat = {}): string {
  const format = moneyFormat(money.currency, language, compact);
  const scale = 10 ** minorUnit(money.currency);
  if (money.comparator === 'between') return format.formatRange(money.minor / scale, money.minorHigh / scale);
  return withComparator(money.comparator, format.format(money.minor / scale), language);
}

const formats = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: Currency, language: Language, compact: boolean): Intl.NumberFormat {
  const key = `${currency}${language}${compact}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'uk-UA', {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
    ...(compact ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } : { maximumFractionDigits: minorUnit(currency) }),
  });
  formats.set(key, format);
  return format;
}
