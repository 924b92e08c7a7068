import type { Comparator } from './comparator.ts';
import type { Language } from './text.ts';

/** Forms of a unit's name by the plural category of its number (CLDR). */
interface UnitWords {
  readonly en: { readonly one: string; readonly other: string };
  readonly uk: {
    readonly one: string;
    readonly few: string;
    readonly many: string;
    /** Genitive singular: after a fraction, and after "близько" and "до" with a number that ends in one. */
    readonly other: string;
    /** Accusative singular where it differs from `one`: "понад 21 компанію". */
    readonly accusative?: string;
  };
}

const UNITS: Readonly<Record<string, UnitWords>> = {
  unit: {
    en: { one: 'unit', other: 'units' },
    uk: { one: 'одиниця', few: 'одиниці', many: 'одиниць', other: 'одиниці', accusative: 'одиницю' },
  },
  company: {
    en: { one: 'company', other: 'companies' },
    uk: { one: 'компанія', few: 'компанії', many: 'компаній', other: 'компанії', accusative: 'компанію' },
  },
  country: {
    en: { one: 'country', other: 'countries' },
    uk: { one: 'країна', few: 'країни', many: 'країн', other: 'країни', accusative: 'країну' },
  },
  drone: {
    en: { one: 'drone', other: 'drones' },
    uk: { one: 'дрон', few: 'дрони', many: 'дронів', other: 'дрона' },
  },
  package: {
    en: { one: 'package', other: 'packages' },
    uk: { one: 'пакет', few: 'пакети', many: 'пакетів', other: 'пакета' },
  },
  person: {
    en: { one: 'person', other: 'people' },
    uk: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи', accusative: 'особу' },
  },
  product: {
    en: { one: 'product', other: 'products' },
    uk: { one: 'виріб', few: 'вироби', many: 'виробів', other: 'виробу' },
  },
  team: {
    en: { one: 'team', other: 'teams' },
    uk: { one: 'команда', few: 'команди', many: 'команд', other: 'команди', accusative: 'команду' },
  },
  'weapon type': {
    en: { one: 'weapon type', other: 'weapon types' },
    uk: { one: 'вид зброї', few: 'види зброї', many: 'видів зброї', other: 'виду зброї' },
  },
  times: {
    en: { one: 'time', other: 'times' },
    uk: { one: 'раз', few: 'рази', many: 'разів', other: 'раза' },
  },
};

const SINGULAR = new Map(Object.entries(UNITS).map(([unit, words]) => [words.en.other, unit]));

/** The name under which a unit is known: "units" and "unit" are one. */
export function unitName(written: string): string {
  return SINGULAR.get(written) ?? written;
}

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  uk: new Intl.PluralRules('uk'),
};

/** A unit's name in the form that its number and comparator ask for; as the source names it where no translation is known. */
export function unitWord(unit: string, count: number, comparator: Comparator, language: Language): string {
  const words = UNITS[unit];
  if (words === undefined) return unit;
  const category = plurals[language].select(count);
  if (language === 'en') return category === 'one' ? words.en.one : words.en.other;
  const form = category === 'one' || category === 'few' || category === 'many' ? category : 'other';
  // "Близько" and "до" govern the genitive, "понад" the accusative; "менше ніж" and "щонайменше" change nothing.
  if (comparator === 'about' || comparator === 'up to') return genitive(words.uk, form);
  return comparator === 'over' && form === 'one' ? (words.uk.accusative ?? words.uk.one) : words.uk[form];
}

function genitive(words: UnitWords['uk'], form: 'one' | 'few' | 'many' | 'other'): string {
  return form === 'one' || form === 'other' ? words.other : words.many;
}
