import type { MoneyMention } from '../mentions/money.ts';

/**
 * Units of a currency in a euro, rounded: reference rates of the European Central Bank from 2024 to 2026, and the hryvnia as the
 * programme's reference tables derive it. They only tell whether two sums may be one, said twice; no amount is worked out with them.
 */
export const IN_A_EURO: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.12,
  GBP: 0.85,
  DKK: 7.46,
  SEK: 11.2,
  NOK: 11.7,
  CHF: 0.94,
  PLN: 4.28,
  CZK: 24.9,
  CAD: 1.55,
  JPY: 166,
  UAH: 46,
};
/** Rates moved by as much in these years, and sums are told in round numbers. */
export const APART = 1.13;
/** Further apart no rate of these years takes two sums. */
const FAR = 1.5;

/** Whether two sums in different currencies are worth about the same; false where the worth of one is not known. */
export function sameWorth(one: MoneyMention, other: MoneyMention): boolean {
  return ratios(one, other).some((ratio) => ratio < APART);
}

/** Whether two sums cannot be one, said in two currencies; false where the worth of one is not known. */
export function otherWorth(one: MoneyMention, other: MoneyMention): boolean {
  const found = ratios(one, other);
  return found.length > 0 && found.every((ratio) => ratio > FAR);
}

/** The greater worth over the smaller, for each pair of currencies that two sums may be in. */
function ratios(one: MoneyMention, other: MoneyMention): readonly number[] {
  return currenciesOf(one)
    .flatMap((first) => currenciesOf(other).map((second) => (one.low * rate(second)) / (other.low * rate(first))))
    .filter((ratio) => ratio > 0)
    .map((ratio) => Math.max(ratio, 1 / ratio));
}

const rate = (currency: string): number => IN_A_EURO[currency] ?? Number.NaN;

const CROWNS = ['DKK', 'SEK', 'NOK', 'CZK'] as const;
/** Crowns without a country may be any. */
function currenciesOf({ currency, crown }: MoneyMention): readonly string[] {
  if (currency !== null) return [currency];
  return crown ? CROWNS : [];
}
