import { FORM, singleYear } from '../ledger/index.ts';
import { type Currency, type Money, yearOf } from '../values/index.ts';
import { type Conversion, type RatePeriod, ratePeriod } from './conversion.ts';
import { RUNGS, type Rung } from './ladder.ts';
import type { Reader } from './reader.ts';

/** The sum that one flow shows at one rung. */
export interface FlowAmount {
  readonly flow: number;
  readonly rung: Rung;
  /** Row of the amount; the rung that it was claimed for may be a higher one (R9). */
  readonly row: number;
  readonly claimedRung: Rung;
  /** Euro cents at the reference rate, lower end of a range; undefined where there is no rate. */
  readonly grossCents: number | undefined;
}

/** By how much a higher rung must exceed a lower one to be more than a change of the exchange rate. */
const BEYOND_RATES = 1.03;

/** Euro cents as a number, or nothing where there is no rate. */
export function numberOrNothing(cents: number): number | undefined {
  return Number.isNaN(cents) ? undefined : cents;
}

/**
 * The amount of a flow at a rung (R9): its own, unless a higher rung has none below it or more than it; what was paid was
 * allocated and committed before. Planned and doubtful amounts do not count.
 */
export function amountAt(reader: Reader, conversion: Conversion, flow: number, rung: Rung): FlowAmount | undefined {
  const rows = RUNGS.map((one) => reader.amountRow(flow, one));
  const first = RUNGS.indexOf(rung);
  const last = rung === 'pledge' ? first : RUNGS.length - 1;
  const covered = coveredRow(reader, flow);
  const place = amountPlace(reader, conversion, { rows, covered, first, last });
  if (place < 0) return undefined;
  const row = rows[place] as number;
  const cents = numberOrNothing(grossCents(reader, conversion, covered, row));
  return { flow, rung, row, claimedRung: RUNGS[place] as Rung, grossCents: cents };
}

/** Rows that tell of the amounts of one flow. */
export interface AmountRows {
  /** The chosen row at each rung, -1 for none, and the one of `covers_years`. */
  readonly rows: ArrayLike<number>;
  readonly covered: number;
  /** Places in RUNGS between which the amount is looked for. */
  readonly first: number;
  readonly last: number;
}

/** Place in RUNGS of the amount that stands for the rung `first`, among rows of the amounts from there to `last`; -1 for none. */
export function amountPlace(
  reader: Reader,
  conversion: Conversion,
  { rows, covered, first, last }: AmountRows,
): number {
  const { form } = reader.log.values;
  let found = -1;
  let cents = Number.NaN;
  for (let place = first; place <= last; place++) {
    const row = rows[place] as number;
    if (row < 0 || (place > 0 && (!reader.happened(row) || reader.doubtful(row)))) continue;
    if (form.values[reader.valueNumber(row)] !== FORM.measure) continue;
    const own = grossCents(reader, conversion, covered, row);
    if (found >= 0 && !(own > cents * BEYOND_RATES)) continue;
    found = place;
    cents = own;
  }
  return found;
}

/** The sum that a row claims, in its own currency. Raises where the row holds no sum. */
export function moneyOfRow(reader: Reader, row: number): Money {
  const measure = reader.log.values.measure(reader.valueNumber(row));
  if (measure?.type !== 'money') throw new Error(`Row ${row} of the log holds no sum of money.`);
  return measure.money;
}

/** The row that tells which years the sums of a flow are for, -1 for none. */
export function coveredRow(reader: Reader, flow: number): number {
  return reader.row(flow, reader.facets.covers_years);
}

/** Euro cents of the sum in a row, rounded to the cent; not a number where there is no rate (R12). */
export function grossCents(reader: Reader, conversion: Conversion, covered: number, row: number): number {
  const { values } = reader.log;
  const value = reader.valueNumber(row);
  const unit = values.unit.values[value] as number;
  const major = values.figure.values[value] as number;
  // Most sums are in euro already, and then no period has to be found.
  if (unit === reader.euro) return Math.round(major * 100);
  const currency = values.units.text(unit) as Currency;
  const rate = conversion.rate(currency, moneyPeriod(reader, covered, row));
  return rate.missing ? Number.NaN : Math.round((major / rate.perEuro) * 100);
}

/** Period whose rate applies to the amount in a row (R12); `covered` is the row of the years that the flow is for, -1 for none. */
export function moneyPeriod(reader: Reader, covered: number, row: number): RatePeriod {
  const when = reader.when(row);
  const published = reader.log.rows.published.values[row] as number;
  if (when !== undefined) return ratePeriod(when, published);
  const year = covered < 0 ? 0 : (reader.log.values.year.values[reader.valueNumber(covered)] as number);
  return year === 0 || year > yearOf(published) ? ratePeriod(undefined, published) : { year };
}

/** Year that a sum is for (R13); undefined where it is for several or none is told. */
export function yearOfSum(reader: Reader, flow: number, row: number): number | undefined {
  const year = yearIn(reader, coveredRow(reader, flow), row);
  return year === 0 ? undefined : year;
}

/** The year that the row of `covers_years` tells, else the one of the claim on the sum; 0 for several or none. */
export function yearIn(reader: Reader, covered: number, row: number): number {
  if (covered >= 0) return reader.log.values.year.values[reader.valueNumber(covered)] as number;
  return singleYear(reader.when(row)) ?? 0;
}
