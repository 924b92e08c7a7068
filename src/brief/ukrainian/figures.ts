import type { FigureValue } from '../../account/index.ts';
import { type Comparator, type Currency, minorUnit } from '../../values/index.ts';
import { type EdtfPart, edtfParts } from '../edtfParts.ts';
import { percentOf, scaled } from '../scale.ts';
import type { DateForm, Gender } from '../voice.ts';

const NUMBERS = [
  'жодної',
  '',
  '',
  'три',
  'чотири',
  'п’ять',
  'шість',
  'сім',
  'вісім',
  'дев’ять',
  'десять',
  'одинадцять',
  'дванадцять',
];
const ONE: Readonly<Record<Gender, string>> = { feminine: 'одна', masculine: 'один', neuter: 'одне' };
const TWO: Readonly<Record<Gender, string>> = { feminine: 'дві', masculine: 'два', neuter: 'два' };
const digits = new Intl.NumberFormat('uk-UA', { maximumFractionDigits: 6 });
const plurals = new Intl.PluralRules('uk');
const SPACE = '\u00a0';

/** Forms of a noun by the plural category of its number (CLDR): one, few, many, and other for fractions. */
export interface NounForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** The form of a noun that a number asks for. */
export function nounFor(count: number, forms: NounForms): string {
  return forms[plurals.select(count) as keyof NounForms];
}

const forms = (one: string, few: string, many: string, other = few): NounForms => ({ one, few, many, other });
const KRONE = (adjective: string): NounForms =>
  forms(`${adjective}а крона`, `${adjective}і крони`, `${adjective}их крон`, `${adjective}ої крони`);
const CURRENCIES: Partial<Record<Currency, NounForms>> = {
  EUR: forms('євро', 'євро', 'євро'),
  USD: forms('долар', 'долари', 'доларів', 'долара'),
  GBP: forms('фунт стерлінгів', 'фунти стерлінгів', 'фунтів стерлінгів', 'фунта стерлінгів'),
  DKK: KRONE('данськ'),
  NOK: KRONE('норвезьк'),
  SEK: KRONE('шведськ'),
  ISK: KRONE('ісландськ'),
  CZK: KRONE('чеськ'),
  UAH: forms('гривня', 'гривні', 'гривень', 'гривні'),
  PLN: forms('злотий', 'злоті', 'злотих', 'злотого'),
  CAD: forms('канадський долар', 'канадські долари', 'канадських доларів', 'канадського долара'),
};
const BEFORE: Readonly<Record<Exclude<Comparator, 'exactly' | 'between'>, string>> = {
  about: `близько${SPACE}`,
  over: `понад${SPACE}`,
  'at least': `щонайменше${SPACE}`,
  'up to': `до${SPACE}`,
  under: `менше${SPACE}ніж${SPACE}`,
};
const SCALES = { billion: 'млрд', million: 'млн', thousand: 'тис.', one: '' } as const;
const PER = { day: 'на день', month: 'на місяць', year: 'на рік' } as const;

/** A number in words up to twelve, in the gender of what is counted. */
export function ukrainianCount(count: number, gender: Gender = 'feminine'): string {
  if (count === 1) return ONE[gender];
  return count === 2 ? TWO[gender] : (NUMBERS[count] ?? digits.format(count));
}

/** A value as a sentence says it. */
export function ukrainianValue(value: FigureValue): string {
  switch (value.type) {
    case 'count':
      return ukrainianCount(value.count);
    case 'money':
      return money(value);
    case 'share': {
      const { comparator, millionths, millionthsHigh } = value;
      const percent = percentOf(millionths);
      const low = digits.format(percent.number);
      const share = millionthsHigh === undefined ? low : `${low}–${digits.format(percentOf(millionthsHigh).number)}`;
      return `${before(comparator, percent.rounded)}${share}${SPACE}%`;
    }
    case 'quantity': {
      const { low, high, comparator, per } = value;
      const amount = high === undefined ? numberText(low) : `${numberText(low)}–${numberText(high)}`;
      return `${before(comparator, scaled(low).rounded)}${amount}${per === undefined ? '' : ` ${PER[per]}`}`;
    }
    case 'date':
      return ukrainianDate(value.edtf, 'for', true);
    default:
      throw new TypeError(`A sentence cannot say a value of type "${value.type}" as a figure.`);
  }
}

function before(comparator: Comparator, rounded: boolean): string {
  if (comparator === 'between') return '';
  return comparator === 'exactly' ? (rounded ? BEFORE.about : '') : BEFORE[comparator];
}

function numberText(value: number): string {
  const { number, scale } = scaled(value);
  return scale === 'one' ? digits.format(number) : `${digits.format(number)}${SPACE}${SCALES[scale]}`;
}

function money({ currency, minor, minorHigh, comparator, per }: Extract<FigureValue, { type: 'money' }>): string {
  const whole = 10 ** minorUnit(currency);
  const low = minor / whole;
  const last = minorHigh === undefined ? low : minorHigh / whole;
  const amount = minorHigh === undefined ? numberText(low) : rangeText(low, last);
  // After an abbreviation such as "млн" the genitive plural stands, whatever the number.
  const noun = CURRENCIES[currency];
  const word = noun === undefined ? currency : scaled(last).scale === 'one' ? nounFor(last, noun) : noun.many;
  return `${before(comparator, scaled(low).rounded)}${amount}${SPACE}${word}${per === undefined ? '' : ` ${PER[per]}`}`;
}

function rangeText(low: number, high: number): string {
  const [first, second] = [scaled(low), scaled(high)];
  return first.scale === second.scale
    ? `${digits.format(first.number)}–${numberText(high)}`
    : `${numberText(low)} – ${numberText(high)}`;
}

const GENITIVE = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
];
const ACCUSATIVE = [
  'січень',
  'лютий',
  'березень',
  'квітень',
  'травень',
  'червень',
  'липень',
  'серпень',
  'вересень',
  'жовтень',
  'листопад',
  'грудень',
];
const LOCATIVE = [
  'січні',
  'лютому',
  'березні',
  'квітні',
  'травні',
  'червні',
  'липні',
  'серпні',
  'вересні',
  'жовтні',
  'листопаді',
  'грудні',
];
const SEASONS = [
  { on: 'навесні', for: 'весну', since: 'весни' },
  { on: 'влітку', for: 'літо', since: 'літа' },
  { on: 'восени', for: 'осінь', since: 'осені' },
  { on: 'взимку', for: 'зиму', since: 'зими' },
] as const;
const QUARTERS = ['перш', 'друг', 'трет', 'четверт'] as const;

/** "24 червня", "у липні", "влітку 2025 року"; without the preposition after "заплановано на" and "від". */
export function ukrainianDate(edtf: string, form: DateForm, year: boolean): string {
  const parts = edtfParts(edtf);
  if (parts === undefined) return edtf;
  const { start, end, about, interval } = parts;
  if (start === null) return end === null ? edtf : `до ${single(end, 'since', year)}`;
  if (end === null) return `від ${single(start, 'since', year)}`;
  if (!interval) return about ? `приблизно ${single(start, form, year)}` : single(start, form, year);
  if (start.month === undefined && start.season === undefined && start.year === end.year)
    return single(start, form, true);
  const span = `від ${single(start, 'since', start.year !== end.year)} до ${single(end, 'since', year)}`;
  return form === 'for' ? `період ${span}` : span;
}

function single(part: EdtfPart, form: DateForm, year: boolean): string {
  const { month, day, season, quarter } = part;
  const ofYear = year ? ` ${part.year}${SPACE}року` : '';
  if (quarter !== undefined) {
    const ending = { on: 'ому кварталі', for: 'ий квартал', since: 'ого кварталу' }[form];
    return `${form === 'on' ? 'у ' : ''}${QUARTERS[quarter - 1]}${quarter === 3 ? ending.replace(/^о/, 'ьо').replace(/^ий/, 'ій') : ending}${ofYear}`;
  }
  if (season !== undefined) return `${(SEASONS[season - 1] as (typeof SEASONS)[number])[form]}${ofYear}`;
  if (month === undefined)
    return { on: `у ${part.year}${SPACE}році`, for: `${part.year}${SPACE}рік`, since: `${part.year}${SPACE}року` }[
      form
    ];
  if (day !== undefined) return `${day}${SPACE}${GENITIVE[month - 1]}${ofYear}`;
  return {
    on: `у ${LOCATIVE[month - 1]}${ofYear}`,
    for: `${ACCUSATIVE[month - 1]}${ofYear}`,
    since: `${GENITIVE[month - 1]}${ofYear}`,
  }[form];
}

const DAYS_IN_MONTH = 30.4;

/** "на 12 днів", and from two months on "приблизно на 5 місяців": by so much a plan moved. */
export function ukrainianDays(days: number): string {
  if (days < 60) return `на ${digits.format(days)}${SPACE}${nounFor(days, forms('день', 'дні', 'днів', 'дня'))}`;
  const months = Math.round(days / DAYS_IN_MONTH);
  return `приблизно на ${digits.format(months)}${SPACE}${nounFor(months, forms('місяць', 'місяці', 'місяців', 'місяця'))}`;
}

/** By how much more: "на 828 млн євро", "приблизно на 2,17 млрд євро". */
export function ukrainianMore(value: FigureValue): string {
  const text = ukrainianValue(value);
  return text.startsWith(BEFORE.about) ? `приблизно на ${text.slice(BEFORE.about.length)}` : `на ${text}`;
}
