import { type Comparator, comparators } from './comparator.ts';
import { type Result, ok, problem } from './result.ts';

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
}

const SPACES = /[\s\u00a0\u2009\u202f]/g;
const NUMBER = String.raw`\d+(?:[\s\u00a0\u2009\u202f]\d{3})*(?:\.\d+)?`;
const FORM = new RegExp(
  String.raw`^(?:(about|over|at least|up to|under|exactly)\s+)?(-)?(${NUMBER})(?:\s*\.\.\s*(${NUMBER}))?\s*(.*)$`,
  'u',
);

/** Reads "over 47 000 000 USD", "600..800 unit/day", "0.25 %". A minus sign is refused: none of these can be negative. */
export function parseNumber(text: string): Result<WrittenNumber> {
  const match = FORM.exec(text.trim());
  if (match === null) {
    return problem(
      `expected a figure such as "500 000 000 DKK" or "over 40 %", came "${text}"`,
      `Write digits with spaces between thousands and a point before decimals; put one of ${comparators.slice(1, 6).join(', ')} before it where the source does.`,
    );
  }
  const [, comparator, minus, lowRaw, highRaw, unit] = match;
  if (minus !== undefined) return problem(`expected a figure of zero or more, came "${text}"`, 'Take the minus sign away; claim the opposite flow if money came back.');
  const lowText = (lowRaw as string).replace(SPACES, '');
  const highText = highRaw === undefined ? lowText : highRaw.replace(SPACES, '');
  const low = Number(lowText);
  const high = Number(highText);
  if (high < low) return problem(`expected a range from the lower to the higher figure, came "${text}"`, 'Swap the two ends.');
  return ok({
    comparator: highRaw === undefined ? ((comparator as Comparator | undefined) ?? 'exactly') : 'between',
    low,
    high,
    lowText,
    highText,
    digits: significantDigits(lowText),
    unit: (unit as string).trim(),
  });
}

/** Significant digits of a decimal as written; 1 for zero. */
export function significantDigits(text: string): number {
  const bare = text.replace('.', '').replace(/^0+/, '');
  return Math.max(1, text.includes('.') ? bare.length : bare.replace(/0+$/, '').length);
}

/** A decimal with thin groups, as evidence files write it: "1 500 000.5". */
export function groupDigits(text: string): string {
  const [whole, fraction] = text.split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
