import { type Account, ratePeriod } from '../account/index.ts';
import { type Day, parseDate, parseMoney, toMajor } from '../values/index.ts';

/**
 * A sum in whole euro at the reference rate of its month (R12), lower end of a range; undefined where there is no rate, or the
 * text is no sum.
 */
export function euroOf(account: Account, amount: string, when: string | undefined, published: Day): number | undefined {
  const money = parseMoney(amount);
  if (!money.ok) return undefined;
  const span = when === undefined ? undefined : parseDate(when);
  const rate = account.core.conversion.rate(
    money.value.currency,
    ratePeriod(span?.ok ? span.value : undefined, published),
  );
  return rate.missing ? undefined : toMajor(money.value) / rate.perEuro;
}
