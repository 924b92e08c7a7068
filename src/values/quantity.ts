import { type Comparator, withComparator } from './comparator.ts';
import { groupDigits, parseNumber } from './number.ts';
import { type Result, ok, problem } from './result.ts';
import type { Language } from './text.ts';

export const periods = ['day', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

/** A number of things, or of things per period: "1 000 unit/month". */
export interface Quantity {
  /** Singular name of what is counted; empty where the source gives a bare number. */
  readonly unit: string;
  readonly per: Period | null;
  readonly comparator: Comparator;
  readonly low: number;
  /** Upper end of a range, else equal to `low`. */
  readonly high: number;
  readonly digits: number;
}

/** Reads "200 000 unit/year", "over 25", "600..800 unit/day". A unit of the property's own may be given for bare numbers. */
export function parseQuantity(text: string, unitHint = ''): Result<Quantity> {
  const number = parseNumber(text);
  if (!number.ok) return number;
  const { comparator, low, high, digits } = number.value;
  const written = number.value.unit === '' ? unitHint : number.value.unit;
  const slash = written.lastIndexOf('/');
  const per = slash < 0 ? null : written.slice(slash + 1).trim();
  if (per !== null && !periods.some((period) => period === per)) {
    return problem(`expected a quantity per day, month or year, came "${text}"`, 'Write it as in "1 000 unit/month".');
  }
  if (!Number.isSafeInteger(Math.trunc(high))) return problem(`expected a quantity below 2^53, came "${text}"`, 'Check the number of zeros.');
  return ok({ unit: slash < 0 ? written : written.slice(0, slash).trim(), per: per as Period | null, comparator, low, high, digits });
}

/** The form that evidence files use; `parseQuantity` reads it back. */
export function quantityText(quantity: Quantity): string {
  const low = groupDigits(String(quantity.low));
  const figure = quantity.comparator === 'between' ? `${low}..${groupDigits(String(quantity.high))}` : low;
  const comparator = quantity.comparator === 'exactly' || quantity.comparator === 'between' ? '' : `${quantity.comparator} `;
  const unit = quantity.per === null ? quantity.unit : `${quantity.unit}/${quantity.per}`;
  return `${comparator}${figure}${unit === '' ? '' : ` ${unit}`}`;
}

const PER: Readonly<Record<Period, Readonly<Record<Language, string>>>> = {
  day: { en: 'a day', uk: 'на день' },
  month: { en: 'a month', uk: 'на місяць' },
  year: { en: 'a year', uk: 'на рік' },
};

const UNITS: Readonly<Record<string, Readonly<Record<Language, Partial<Record<Intl.LDMLPluralRule, string>>>>>> = {
  unit: { en: { one: 'unit', other: 'units' }, uk: { one: 'одиниця', few: 'одиниці', many: 'одиниць', other: 'одиниці' } },
  company: { en: { one: 'company', other: 'companies' }, uk: { one: 'компанія', few: 'компанії', many: 'компаній', other: 'компанії' } },
  country: { en: { one: 'country', other: 'countries' }, uk: { one: 'країна', few: 'країни', many: 'країн', other: 'країни' } },
  drone: { en: { one: 'drone', other: 'drones' }, uk: { one: 'дрон', few: 'дрони', many: 'дронів', other: 'дрона' } },
  package: { en: { one: 'package', other: 'packages' }, uk: { one: 'пакет', few: 'пакети', many: 'пакетів', other: 'пакета' } },
  person: { en: { one: 'person', other: 'people' }, uk: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' } },
  product: { en: { one: 'product', other: 'products' }, uk: { one: 'виріб', few: 'вироби', many: 'виробів', other: 'виробу' } },
  team: { en: { one: 'team', other: 'teams' }, uk: { one: 'команда', few: 'команди', many: 'команд', other: 'команди' } },
  'weapon type': { en: { one: 'weapon type', other: 'weapon types' }, uk: { one: 'вид зброї', few: 'види зброї', many: 'видів зброї', other: 'виду зброї' } },
  times: { en: { other: 'times' }, uk: { one: 'раз', few: 'рази', many: 'разів', other: 'раза' } },
};

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = { en: new Intl.NumberFormat('en-GB'), uk: new Intl.NumberFormat('uk-UA') };
const plurals: Readonly<Record<Language, Intl.PluralRules>> = { en: new Intl.PluralRules('en'), uk: new Intl.PluralRules('uk') };

/** A quantity as people read it; a unit that has no translation stays as the source names it. */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const { low, high, comparator, unit, per } = quantity;
  const figure = comparator === 'between' ? numbers[language].formatRange(low, high) : numbers[language].format(low);
  const forms = UNITS[unit]?.[language];
  const word = forms === undefined ? unit : (forms[plurals[language].select(high)] ?? forms.other ?? unit);
  const rate = per === null ? '' : ` ${PER[per][language]}`;
  return withComparator(comparator, `${figure}${word === '' ? '' : `\u00a0${word}`}${rate}`, language);
}
