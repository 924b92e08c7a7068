import { type Comparator, withComparator } from './comparator.ts';
import { parseNumber } from './number.ts';
import { type Result, ok, problem } from './result.ts';
import type { Language } from './text.ts';

/** A share of a whole, in millionths: 0.25 % is 2 500. Safe integers, so that equal shares are equal. */
export interface Share {
  readonly comparator: Comparator;
  readonly millionths: number;
  /** Upper end of a range, else equal to `millionths`. */
  readonly millionthsHigh: number;
  readonly digits: number;
}

/** Reads "0.25 %", "over 40 %", "33..34 %". More than 1 000 % is refused. */
export function parseShare(text: string): Result<Share> {
  const number = parseNumber(text);
  if (!number.ok) return number;
  const { unit, low, high, comparator, digits } = number.value;
  if (unit !== '%') return problem(`expected a percentage, came "${text}"`, 'Write it as in "over 40 %".');
  if (high > 1000) return problem(`expected a share of at most 1 000 %, came "${text}"`, 'Check the figure; growth is a quantity in "times".');
  return ok({ comparator, millionths: Math.round(low * 10_000), millionthsHigh: Math.round(high * 10_000), digits });
}

/** The form that evidence files use; `parseShare` reads it back. */
export function shareText(share: Share): string {
  const low = percent(share.millionths);
  if (share.comparator === 'between') return `${low}..${percent(share.millionthsHigh)} %`;
  return `${share.comparator === 'exactly' ? '' : `${share.comparator} `}${low} %`;
}

function percent(millionths: number): string {
  return String(millionths / 10_000);
}

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 3 }),
  uk: new Intl.NumberFormat('uk-UA', { style: 'percent', maximumFractionDigits: 3 }),
};

/** A share as people read it. */
export function formatShare(share: Share, language: Language): string {
  const format = formats[language];
  if (share.comparator === 'between') return format.formatRange(share.millionths / 1e6, share.millionthsHigh / 1e6);
  return withComparator(share.comparator, format.format(share.millionths / 1e6), language);
}
