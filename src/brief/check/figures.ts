import type { Account, FigureValue } from '../../account/index.ts';
import type { Changes } from '../../changes/index.ts';
import { type Comparator, type Currency, type Language, minorUnit, parseMeasure } from '../../values/index.ts';
import { valueOfMeasure } from '../claimValue.ts';
import type { FigureReference } from '../types.ts';
import { namesDate } from './dates.ts';
import { numbersIn, type WrittenNumber } from './numbers.ts';

/** What a checker reads figures again from. */
export interface Ground {
  readonly before: Account;
  readonly after: Account;
  readonly changes: Changes;
}

/** Why a figure's text is not what the account says; undefined where it is. */
export function wrongFigure(
  text: string,
  reference: FigureReference,
  ground: Ground,
  language: Language,
): string | undefined {
  switch (reference.of) {
    case 'figure': {
      const figure = ground[reference.side].figure(reference.address);
      if (reference.aspect === 'when')
        return figure.when !== undefined && namesDate(text, figure.when)
          ? undefined
          : `the account dates it ${figure.when ?? 'not at all'}`;
      return figure.value === undefined
        ? `the account has no value (${figure.state})`
        : wrongValue(text, figure.value, language);
    }
    case 'claim':
      return wrongClaim(text, reference, ground, language);
    case 'total change': {
      const cents = ground.changes.totals.find(({ address }) => address === reference.address)?.cents ?? 0;
      return wrongValue(
        text,
        { type: 'money', currency: 'EUR', minor: Math.abs(cents), comparator: 'exactly' },
        language,
      );
    }
    case 'days moved': {
      const change = ground.changes.changes.find(
        ({ address, kind }) => address === reference.address && kind === 'plan moved',
      );
      return wrongDays(text, Math.abs(change?.days ?? Number.NaN), language);
    }
    case 'entered':
      return wrongCount(
        text,
        ground.changes.counts.find(({ address }) => address === reference.address)?.entered.length ?? 0,
        language,
      );
    case 'named':
      return wrongCount(text, reference.subjects.length, language);
    case 'year':
      return reference.address.split('/').includes(text) ? undefined : `the figure is not of the year ${text}`;
    case 'period': {
      const day = (reference.end === 'since' ? ground.changes.before : ground.changes.after).known.slice(0, 10);
      return namesDate(text, day) ? undefined : `the period ${reference.end === 'since' ? 'begins' : 'ends'} on ${day}`;
    }
  }
}

function wrongClaim(
  text: string,
  { claim, address, side }: Extract<FigureReference, { of: 'claim' }>,
  ground: Ground,
  language: Language,
): string | undefined {
  const cited = ground[side]
    .explain(address)
    .inputs.find((input) => input.type === 'claim' && input.citation.claim === claim);
  if (cited?.type !== 'claim') return 'no such claim stands at this address';
  const said = String(cited.citation.value);
  const measure = parseMeasure(said);
  if (measure.ok) return wrongValue(text, valueOfMeasure(measure.value), language);
  return namesDate(text, said) ? undefined : `the claim says ${said}`;
}

const DAYS_IN_MONTH = 30.4;

function wrongDays(text: string, days: number, language: Language): string | undefined {
  const [number] = numbersIn(text, language);
  const months = /month|місяц/.test(text);
  const right =
    number !== undefined &&
    Math.abs(number.value * (months ? DAYS_IN_MONTH : 1) - days) <= (months ? DAYS_IN_MONTH / 2 : 0);
  return right ? undefined : `the plan moved by ${days} days`;
}

function wrongCount(text: string, count: number, language: Language): string | undefined {
  const [number] = numbersIn(text, language);
  return number?.value === count ? undefined : `the account counts ${count}`;
}

function wrongValue(text: string, value: FigureValue, language: Language): string | undefined {
  switch (value.type) {
    case 'count':
      return wrongCount(text, value.count, language);
    case 'date':
      return namesDate(text, value.edtf) ? undefined : `the account says ${value.edtf}`;
    case 'money':
      return (
        wrongCurrency(text, value.currency) ??
        wrongMeasure(
          text,
          value.comparator,
          [value.minor, value.minorHigh].map((minor) =>
            minor === undefined ? undefined : minor / 10 ** minorUnit(value.currency),
          ),
          language,
        )
      );
    case 'share':
      if (!text.includes('%')) return 'a share is written without %';
      return wrongMeasure(
        text,
        value.comparator,
        [value.millionths, value.millionthsHigh].map((share) => (share === undefined ? undefined : share / 10_000)),
        language,
      );
    case 'quantity':
      return wrongMeasure(text, value.comparator, [value.low, value.high], language);
    default:
      return `a value of type ${value.type} is no figure`;
  }
}

const COMPARATORS: Readonly<Record<Exclude<Comparator, 'exactly' | 'between'>, RegExp>> = {
  about: /about|близько|приблизно/i,
  over: /over|понад/i,
  'at least': /at least|щонайменше/i,
  'up to': /up to|до/i,
  under: /under|менше/i,
};

function wrongMeasure(
  text: string,
  comparator: Comparator,
  ends: readonly (number | undefined)[],
  language: Language,
): string | undefined {
  const expected = ends.filter((end) => end !== undefined);
  const found = numbersIn(text, language);
  if (found.length !== expected.length)
    return `expected ${expected.join(' to ')}, the text has ${found.length} numbers`;
  const off = expected.find((end, index) => !fits(found[index] as WrittenNumber, end));
  if (off !== undefined) return `the account says ${off}`;
  const rounded = expected.some((end, index) => (found[index] as WrittenNumber).value !== end);
  const asks =
    comparator === 'exactly' || comparator === 'between'
      ? rounded && comparator === 'exactly'
        ? 'about'
        : undefined
      : comparator;
  return asks === undefined || COMPARATORS[asks].test(text)
    ? undefined
    : `the figure is "${asks}", and the text does not say so`;
}

function fits({ value, tolerance }: WrittenNumber, expected: number): boolean {
  // A little more, since halves of a unit cannot be told exactly in binary.
  return Math.abs(value - expected) <= tolerance * (1 + 1e-9);
}

const CURRENCIES: Partial<Record<Currency, RegExp>> = {
  EUR: /€|євро/,
  USD: /\$|долар(?!.*канад)/,
  GBP: /£|фунт/,
  DKK: /Danish|данськ/,
  NOK: /Norwegian|норвезьк/,
  SEK: /Swedish|шведськ/,
  ISK: /Icelandic|ісландськ/,
  CZK: /Czech|чеськ/,
  UAH: /hryvnia|гривн|гривень/,
  PLN: /zloty|злот/,
  CAD: /Canadian|канадськ/,
};

function wrongCurrency(text: string, currency: Currency): string | undefined {
  const pattern = CURRENCIES[currency] ?? new RegExp(currency);
  return pattern.test(text) ? undefined : `the sum is in ${currency}`;
}
