import { withComparator } from './comparator.ts';
import { type Currency, minorUnit } from './currency.ts';
import type { Money } from './money.ts';
import { type Language, locales } from './text.ts';

export interface MoneyFormat {
  /** "EUR 1.3 billion" instead of all digits: three significant digits, for headlines and tables. */
  readonly compact?: boolean | 'where exact';
}

/** A sum as people read it. The comparator stays; a range has both ends, even where a compact form would make them equal. */
export function formatMoney(money: Money, language: Language, { compact = false }: MoneyFormat = {}): string {
  const scale = 10 ** minorUnit(money.currency);
  const [low, high] = [money.minor / scale, money.minorHigh / scale];
  const short = compact === 'where exact' ? losesNothing(low) && losesNothing(high) : compact;
  const write = writer(money.currency, language, short);
  if (money.comparator !== 'between' || low === high) {
    return withComparator(money.comparator, write.one(low), language);
  }
  if (short && write.one(low) === write.one(high)) return writer(money.currency, language, false).range(low, high);
  return write.range(low, high);
}

/** Whether millions or more with three digits say all of a sum: "EUR 1.35 billion" does, "EUR 1.604 billion" would not. */
function losesNothing(major: number): boolean {
  return Math.abs(major) >= 1e6 && Number(major.toPrecision(3)) === major;
}

interface Writer {
  readonly one: (major: number) => string;
  readonly range: (low: number, high: number) => string;
}

const writers = new Map<string, Writer>();

function writer(currency: Currency, language: Language, compact: boolean): Writer {
  const key = `${currency} ${language} ${compact}`;
  const made = writers.get(key) ?? (compact ? compactWriter(currency, language) : fullWriter(currency, language));
  writers.set(key, made);
  return made;
}

function fullWriter(currency: Currency, language: Language): Writer {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
    maximumFractionDigits: minorUnit(currency),
  });
  return { one: (major) => format.format(major), range: (low, high) => format.formatRange(low, high) };
}

/**
 * English takes words ("EUR 1.3 billion"), which its currency style lacks; Ukrainian takes the abbreviations ("1,3 млрд EUR"),
 * which need no case after "близько" and "до".
 */
function compactWriter(currency: Currency, language: Language): Writer {
  const format = new Intl.NumberFormat(locales[language], {
    notation: 'compact',
    compactDisplay: language === 'en' ? 'long' : 'short',
    maximumSignificantDigits: 3,
  });
  // A figure is read with its word and its currency: none of the three stands on another line.
  const place = (figure: string) =>
    (language === 'en' ? `${currency} ${figure}` : `${figure} ${currency}`).replaceAll(' ', '\u00a0');
  return {
    one: (major) => place(format.format(major)),
    range: (low, high) => place(format.formatRange(low, high)),
  };
}
