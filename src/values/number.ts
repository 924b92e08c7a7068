import { type Comparator, isComparatorWord } from './comparator.ts';
import { found } from './finding.ts';
import { refuse } from './refusal.ts';
import { ok, problem, type Result } from './result.ts';

/** A figure as a source writes it, before its unit is looked at. */
export interface WrittenNumber {
  readonly comparator: Comparator;
  readonly low: number;
  /** Upper end of a range, else equal to `low`. */
  readonly high: number;
  /** Decimal text of both ends, without spaces, for exact conversion to minor units. */
  readonly lowText: string;
  readonly highText: string;
  /** Significant digits as written: trailing zeros before the point do not count, those after it do. */
  readonly digits: number;
  /** What follows the number: a unit, a currency or nothing. */
  readonly unit: string;
  /** The whole, with single spaces, for messages. */
  readonly text: string;
}

const FIGURE = String.raw`(?:\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?`;
// A unit begins with a letter; where it touches the number ("40kg") no digit may follow, so that "5e3" is not read as five.
const UNIT = String.raw`(?: ?(%)| (\p{L}.*)|(\p{L}[^\d ]*(?: .*)?))`;
const FORM = new RegExp(
  String.raw`^(?:(about|over|at least|up to|under|exactly) )?(${FIGURE})(?: ?\.\. ?(${FIGURE}))?${UNIT}?$`,
  'iu',
);

/** More digits than this do not survive in a floating-point number. */
const MOST_DIGITS = 15;

/** Reads "over 47 000 000 USD", "600..800 unit/day", "0.25 %". None of these can be negative. */
export function parseNumber(text: string): Result<WrittenNumber> {
  const plain = text.trim().replace(/\s+/g, ' ');
  const match = /[\u200b-\u200d\u2060\ufeff\u00ad]/.test(text) ? null : FORM.exec(plain);
  if (match === null) return refuse(text);
  const [, word, lowRaw = '', highRaw, percent, spaced, touching] = match;
  const unit = percent ?? spaced ?? touching ?? '';
  if (SCALES.has(firstWord(unit)) || JOINTS.has(firstWord(unit))) return refuse(text);
  const comparator = (word?.toLowerCase() ?? 'exactly') as Comparator;
  if (highRaw === undefined) return numberOf(comparator, lowRaw, lowRaw, unit, plain);
  if (isComparatorWord(comparator)) {
    return problem(
      `expected a comparator or a range, came both in "${text}"`,
      `Take "${comparator}" away, or give one figure.`,
      found('comparator-and-range', text, { comparator }),
    );
  }
  return numberOf('between', lowRaw, highRaw, unit, plain);
}

function numberOf(
  comparator: Comparator,
  lowRaw: string,
  highRaw: string,
  unit: string,
  text: string,
): Result<WrittenNumber> {
  const [lowText, highText] = [lowRaw.replaceAll(' ', ''), highRaw.replaceAll(' ', '')];
  const [low, high] = [Number(lowText), Number(highText)];
  if (Math.max(significantDigits(lowText), significantDigits(highText)) > MOST_DIGITS) {
    return problem(
      `expected at most ${MOST_DIGITS} significant digits, came "${text}"`,
      'Check the number of digits, or round.',
      found('too-many-digits', text, { most: String(MOST_DIGITS) }),
    );
  }
  if (comparator === 'between' && high <= low) {
    return problem(
      `expected a range from the lower to the higher figure, came "${text}"`,
      high === low ? 'Give the one figure.' : 'Swap the two ends.',
      found(high === low ? 'range-of-one' : 'range-backwards', text),
    );
  }
  return ok({ comparator, low, high, lowText, highText, digits: significantDigits(lowText), unit, text });
}

/** Words that multiply: "5 million EUR" is not five of anything. */
const SCALES = new Set([
  'thousand',
  'million',
  'billion',
  'trillion',
  'bn',
  'mn',
  'mln',
  'k',
  'тис',
  'млн',
  'млрд',
  'трлн',
]);
/** Words that join two figures: "5 or 6 companies" is not five of anything. */
const JOINTS = new Set(['or', 'to', 'and', 'of', 'plus', 'або', 'чи', 'до', 'і', 'й', 'та', 'з', 'із']);

function firstWord(unit: string): string {
  return unit.split(/[ ./]/, 1).join('').toLowerCase();
}

/** Significant digits of a decimal as written; 1 for zero. */
export function significantDigits(text: string): number {
  const bare = text.replace('.', '').replace(/^0+/, '');
  return Math.max(1, text.includes('.') ? bare.length : bare.replace(/0+$/, '').length);
}

/**
 * A decimal as evidence files write it, in groups of three: "1 500 000.5". Zeros after the point come back where the source wrote
 * them, which its significant digits tell: 1.5 of three digits is "1.50".
 */
export function decimalText(decimal: string, digits: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const grouped = groupDigits(whole);
  const shown = Number(decimal) === 0 ? fraction : fraction.padEnd(decimalsFor(whole, fraction, digits), '0');
  return shown === '' ? grouped : `${grouped}.${shown}`;
}

/** Digits in groups of three: "1 500 000". */
export function groupDigits(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ' ');
}

function decimalsFor(whole: string, fraction: string, digits: number): number {
  if (whole !== '0') return Math.max(0, digits - whole.length);
  return fraction.length - fraction.replace(/^0+/, '').length + digits;
}
