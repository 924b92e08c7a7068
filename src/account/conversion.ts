import type { MissingRate, Rate, ReferenceTables } from '../reference/index.ts';
import type { Currency, DateSpan, Day } from '../values/index.ts';
import { monthOf, yearOf } from '../values/index.ts';

/** Year, and month where it is known, at whose reference rate a sum is converted (R12). Month is 1 to 12. */
export interface RatePeriod {
  readonly year: number;
  readonly month?: number;
}

/**
 * Period whose rate applies: the month of `when`; its year where no single month is known; the month of publication
 * where `when` names no single year.
 */
export function ratePeriod(when: DateSpan | undefined, published: Day): RatePeriod {
  const start = when?.start;
  if (!start) return { year: yearOf(published), month: monthOf(published) };
  const year = yearOf(start.earliest);
  if (yearOf(start.latest) !== year) return { year: yearOf(published), month: monthOf(published) };
  const month = monthOf(start.earliest);
  return monthOf(start.latest) === month ? { year, month } : { year };
}

/** Looks rates up once per currency and month. Pure: the tables are those of the ledger state asked for. */
export class Conversion {
  readonly tables: ReferenceTables;
  readonly #cache = new Map<string, Rate | MissingRate>();

  constructor(tables: ReferenceTables) {
    this.tables = tables;
  }

  /** The rate, in units of the currency per euro, or the reason why there is none. */
  rate(currency: Currency, period: RatePeriod): Rate | MissingRate {
    const key = `${currency}${period.year}-${period.month ?? ''}`;
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    const rate = this.tables.rate(currency, period);
    this.#cache.set(key, rate);
    return rate;
  }
}
