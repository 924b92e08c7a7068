import { type Comparator, withComparator } from './comparator.ts';
import { found } from './finding.ts';
import { decimalText, parseNumber, type WrittenNumber } from './number.ts';
import { ok, problem, type Result } from './result.ts';
import { type Language, locales } from './text.ts';

/** A share of a whole, in millionths: 0.25 % is 2 500. Safe integers, so that equal shares are equal. */
export interface Share {
  readonly comparator: Comparator;
  readonly millionths: number;
  /** Upper end of a range, else equal to `millionths`. */
  readonly millionthsHigh: number;
  /** Significant digits as written, which tell how far the figure was rounded. */
  readonly digits: number;
}

/** Decimals of a percentage that millionths can hold. */
const DECIMALS = 4;
const PER_PERCENT = 10 ** DECIMALS;
const LARGEST_PERCENT = 1000;

/** Reads "0.25 %", "over 40 %", "33..34 %". More than 1 000 % is refused. */
export function parseShare(text: string): Result<Share> {
  const number = parseNumber(text);
  if (!number.ok) return number;
  if (number.value.unit !== '%')
    return problem(
      `expected a percentage, came "${text}"`,
      'Write it as in "over 40 %".',
      found('no-percentage', text),
    );
  return shareFrom(number.value);
}

/** A share from a percentage. */
export function shareFrom(number: WrittenNumber): Result<Share> {
  const { low, high, lowText, highText, comparator, digits, text } = number;
  if (high > LARGEST_PERCENT) {
    return problem(
      `expected a share of at most 1 000 %, came "${text}"`,
      'Check the figure; growth is a quantity in "times".',
      found('share-too-large', text),
    );
  }
  if ([lowText, highText].some((end) => (end.split('.')[1] ?? '').length > DECIMALS)) {
    return problem(
      `expected at most ${DECIMALS} decimals of a percentage, came "${text}"`,
      'Round the figure.',
      found('too-many-decimals', text, { most: String(DECIMALS) }),
    );
  }
  const [millionths, millionthsHigh] = [Math.round(low * PER_PERCENT), Math.round(high * PER_PERCENT)];
  return ok({ comparator, millionths, millionthsHigh, digits });
}

/** The form that evidence files use; `parseShare` reads it back. */
export function shareText(share: Share): string {
  const { comparator, digits } = share;
  const low = decimalText(percent(share.millionths), digits);
  if (comparator === 'between') return `${low}..${decimalText(percent(share.millionthsHigh), 0)} %`;
  return `${comparator === 'exactly' ? '' : `${comparator} `}${low} %`;
}

function percent(millionths: number): string {
  return String(millionths / PER_PERCENT);
}

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(locales.en, { style: 'percent', maximumFractionDigits: DECIMALS }),
  uk: new Intl.NumberFormat(locales.uk, { style: 'percent', maximumFractionDigits: DECIMALS }),
};

/** A share as people read it. */
export function formatShare(share: Share, language: Language): string {
  const format = formats[language];
  const [low, high] = [share.millionths / 1e6, share.millionthsHigh / 1e6];
  const between = share.comparator === 'between' && low !== high;
  const text = between ? format.formatRange(low, high) : format.format(low);
  // Ukrainian sets the sign apart from the number (DSTU 3651.0, after ISO 31-0); Intl does not.
  const spaced = language === 'uk' ? text.replace(/\s*%$/, '\u00a0%') : text;
  return between ? spaced : withComparator(share.comparator, spaced, language);
}
