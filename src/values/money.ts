import { type Comparator, isUpperBound, joinComparators } from './comparator.ts';
import { type Currency, isCurrency, minorUnit } from './currency.ts';
import { found } from './finding.ts';
import { decimalText, parseNumber, significantDigits, type WrittenNumber } from './number.ts';
import { ok, problem, type Result } from './result.ts';

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

/** Reads "500 000 000 DKK", "over 47 000 000 USD", "1 500 000 000..2 000 000 000 USD". */
export function parseMoney(text: string): Result<Money> {
  const number = parseNumber(text);
  return number.ok ? moneyFrom(number.value, number.value.unit) : number;
}

/** Money from a figure and the currency that goes with it. */
export function moneyFrom(number: WrittenNumber, code: string): Result<Money> {
  const { text, high, lowText, highText, comparator, digits } = number;
  if (!isCurrency(code)) return noCurrency(code, text);
  if (high > largestMajor(code)) {
    return problem(
      `expected a sum that a budget can hold, at most ${decimalText(String(largestMajor(code)), 0)} ${code}, came "${text}"`,
      'Check the number of zeros.',
      found('sum-too-large', text, { most: `${decimalText(String(largestMajor(code)), 0)} ${code}` }),
    );
  }
  const [minor, minorHigh] = [toMinor(lowText, code), toMinor(highText, code)];
  if (minor === undefined || minorHigh === undefined) {
    return problem(
      `expected at most ${minorUnit(code)} decimals for ${code}, came "${text}"`,
      'Round the figure; where the point stands between thousands, put a space there.',
      found('too-many-decimals', text, { most: String(minorUnit(code)) }),
    );
  }
  return ok({ currency: code, comparator, minor, minorHigh, digits });
}

function noCurrency(code: string, text: string): Result<Money> {
  return code === ''
    ? problem(
        `expected money with its currency, came "${text}"`,
        'Add the ISO 4217 code, as in "500 000 000 DKK".',
        found('currency-missing', text),
      )
    : problem(
        `expected a currency by its ISO 4217 code, came "${code}" in "${text}"`,
        'Use three capital letters such as EUR, DKK, USD or UAH.',
        found('currency-unknown', text, { currency: code }),
      );
}

/**
 * Above this many whole units a sum is taken for a slip of the pen: it exceeds what any budget holds. A currency without
 * decimals has a unit worth a hundredth of the others' (yen, won), so that it may go further.
 */
function largestMajor(currency: Currency): number {
  const decimals = minorUnit(currency);
  if (decimals === 0) return 1e15;
  return decimals === 2 ? 1e13 : 1e12;
}

/** Exact conversion of a decimal text to minor units; undefined where it has more decimals than the currency. */
function toMinor(text: string, currency: Currency): number | undefined {
  const [whole = '', fraction = ''] = text.split('.');
  const decimals = minorUnit(currency);
  return fraction.length > decimals ? undefined : Number(whole + fraction.padEnd(decimals, '0'));
}

/** An exact sum, given in minor units. Raises where that is no safe integer. */
export function moneyOf<C extends Currency>(currency: C, minor: number): Money<C> {
  if (!Number.isSafeInteger(minor)) {
    throw new RangeError(`Expected whole minor units of ${currency} within ±2^53, came ${minor}.`);
  }
  // Minus zero would be written "-0" and differ from zero for a test of equality.
  const whole = minor === 0 ? 0 : minor;
  const digits = significantDigits(String(Math.abs(whole)));
  return { currency, comparator: 'exactly', minor: whole, minorHigh: whole, digits };
}

/** Whole units of the lower end: 1.5 for 150 euro cents. For arithmetic with rates and GDP. */
export function toMajor(money: Money): number {
  return money.minor / 10 ** minorUnit(money.currency);
}

/** Raised where two currencies meet without a conversion. */
export class CurrencyMismatch extends Error {
  override readonly name = 'CurrencyMismatch';
  constructor(first: Currency, second: Currency) {
    super(
      `Expected two sums of one currency, came ${first} and ${second}. Convert one of them at a stated rate first.`,
    );
  }
}

/**
 * Adds two sums of one currency. The sum is as loose as the looser of the two: about, a range, a bound; beside a bound a range
 * counts with the end that the bound points from. It is rounded as far as the coarser one was.
 * Raises CurrencyMismatch, and BoundMismatch where one has a lower and the other an upper bound.
 */
export function addMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  if (a.currency !== b.currency) throw new CurrencyMismatch(a.currency, b.currency);
  const comparator = joinComparators(a.comparator, b.comparator);
  const low = moneyOf(a.currency, a.minor + b.minor);
  const high = moneyOf(a.currency, a.minorHigh + b.minorHigh);
  const sum = isUpperBound(comparator) ? high : low;
  const digits = Math.max(1, length(sum.minor) - Math.max(roundedPlaces(a), roundedPlaces(b)));
  return { ...sum, comparator, minorHigh: comparator === 'between' ? high.minor : sum.minor, digits };
}

/** Trailing places of the minor units that rounding has emptied: 10 for 500 million euro in cents. */
function roundedPlaces(money: Money): number {
  return length(money.minor) - money.digits;
}

function length(minor: number): number {
  return String(Math.abs(minor)).length;
}

/** Negative, zero or positive as the first sum is smaller, equal or larger, by lower end, then upper. Raises CurrencyMismatch. */
export function compareMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): number {
  if (a.currency !== b.currency) throw new CurrencyMismatch(a.currency, b.currency);
  return a.minor - b.minor || a.minorHigh - b.minorHigh;
}

/** The form that evidence files use; `parseMoney` reads it back, unless the sum is negative. */
export function moneyText(money: Money): string {
  const { comparator, currency, digits } = money;
  const low = decimalText(majorText(money.minor, currency), digits);
  if (comparator === 'between') {
    return `${low}..${decimalText(majorText(money.minorHigh, currency), 0)} ${currency}`;
  }
  return `${comparator === 'exactly' ? '' : `${comparator} `}${low} ${currency}`;
}

/** Whole units as a decimal without needless zeros, exact for any safe integer. */
function majorText(minor: number, currency: Currency): string {
  const decimals = minorUnit(currency);
  const places = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const split = places.length - decimals;
  const fraction = places.slice(split).replace(/0+$/, '');
  return `${minor < 0 ? '-' : ''}${places.slice(0, split)}${fraction === '' ? '' : `.${fraction}`}`;
}
