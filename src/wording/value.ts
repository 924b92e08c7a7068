import type { Figure, FigureValue } from '../account/index.ts';
import {
  formatDate,
  formatMoney,
  formatQuantity,
  formatShare,
  type Language,
  type Money,
  parseDate,
  parseShare,
} from '../values/index.ts';
import { slugText } from './names.ts';
import { ownWords } from './ownWords.ts';
import { codeText, stateWord } from './words.ts';

export interface ValueOptions {
  /** "EUR 1.3 billion" and "0.392%" instead of all digits; sums alone, and only those that lose nothing by it, where it says so. */
  readonly compact?: boolean | 'where exact';
  /** Names of subjects; without it their slugs in words. */
  readonly name?: (subject: string) => string;
}

/** A figure as people read it: its value, else the word for its state. */
export function figureText(figure: Figure, language: Language, options: ValueOptions = {}): string {
  return figure.value === undefined ? stateWord(figure.state, language) : valueText(figure.value, language, options);
}

/** A value as people read it, with its unit and the source's comparator. */
export function valueText(value: FigureValue, language: Language, options: ValueOptions = {}): string {
  switch (value.type) {
    case 'count':
      return formatQuantity(
        { unit: '', per: null, comparator: 'exactly', low: value.count, high: value.count, digits: 1 },
        language,
      );
    case 'money':
      return moneyText(value, language, options.compact ?? false);
    case 'share': {
      const {
        comparator,
        millionths,
        millionthsHigh = millionths,
      } = options.compact === true ? shortened(value) : value;
      return formatShare({ comparator, millionths, millionthsHigh, digits: 1 }, language);
    }
    case 'quantity': {
      const { unit, comparator, low, high = low, per = null } = value;
      return formatQuantity({ unit: ownWords(unit, language), per, comparator, low, high, digits: 1 }, language);
    }
    case 'code':
      return value.codes.map((code) => codeText(value.list, code, language)).join(', ');
    case 'date':
      return dateText(value.edtf, language);
    case 'subjects':
      return subjectsText(value, options.name ?? slugText, language);
    case 'text':
      return ownWords(value.text, language);
  }
}

/** A share without digits that nobody reads beside a target of 0.25 %: three decimals of a percentage. */
function shortened(value: Extract<FigureValue, { type: 'share' }>): typeof value {
  const step = 10;
  const { millionths, millionthsHigh } = value;
  // What would round to nothing keeps its digits: it is not zero.
  if (millionthsHigh !== undefined || millionths < step) return value;
  return { ...value, millionths: Math.round(millionths / step) * step };
}

const PER = {
  day: { en: 'a day', uk: 'на день' },
  month: { en: 'a month', uk: 'на місяць' },
  year: { en: 'a year', uk: 'на рік' },
} as const;

function moneyText(
  value: Extract<FigureValue, { type: 'money' }>,
  language: Language,
  compact: boolean | 'where exact',
): string {
  const { currency, comparator, minor, minorHigh = minor, per } = value;
  const money: Money = { currency, comparator, minor, minorHigh, digits: 1 };
  const sum = formatMoney(money, language, { compact });
  return per === undefined ? sum : `${sum} ${PER[per][language]}`;
}

/** An EDTF date as people read it; as it is written where it cannot be read. */
export function dateText(edtf: string, language: Language): string {
  const key = `${language} ${edtf}`;
  const known = dateTexts.get(key);
  if (known !== undefined) return known;
  const span = parseDate(edtf);
  const text = span.ok ? formatDate(span.value, language) : edtf;
  // Readers may ask for any date; what a ledger names comes back at once.
  if (dateTexts.size >= MOST_DATES) dateTexts.clear();
  dateTexts.set(key, text);
  return text;
}

/** Dates that were read before: a page names the same few hundred over and over, and reading one costs more than most of the page. */
const dateTexts = new Map<string, string>();
const MOST_DATES = 5000;

function subjectsText(
  value: Extract<FigureValue, { type: 'subjects' }>,
  name: (subject: string) => string,
  language: Language,
): string {
  const { shares } = value;
  if (shares === undefined) return value.subjects.map(name).join(', ');
  return Object.entries(shares)
    .map(([subject, share]) => `${name(subject)} ${partText(share, language)}`)
    .join(', ');
}

/** A part that a recipient gets: "100%"; as it is written where it is no percentage. */
export function partText(part: string, language: Language): string {
  const share = parseShare(part);
  return share.ok ? formatShare(share.value, language) : part;
}
