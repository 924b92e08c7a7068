import { FORM } from '../ledger/index.ts';
import type { Rate, MissingRate } from '../reference/index.ts';
import { type DateSpan, type Money, toMajor, yearOf } from '../values/index.ts';
import { type Conversion, type RatePeriod, ratePeriod } from './conversion.ts';
import { type CountedRung, COUNTED_RUNGS, RUNGS, type Rung } from './ladder.ts';
import type { Reader } from './reader.ts';
import type { Scope, Scopes } from './scopes.ts';

/** The sum that one flow shows at one rung. */
export interface FlowAmount {
  readonly flow: number;
  readonly rung: Rung;
  /** Row of the amount; the rung that it was claimed for may be a higher one (R9). */
  readonly row: number;
  readonly claimedRung: Rung;
  readonly money: Money;
  /** Euro cents at the reference rate, lower end of a range; undefined where there is no rate. */
  readonly grossCents: number | undefined;
  readonly period: RatePeriod;
}

/**
 * What one flow adds to a total: its amount at a rung, less that of its parts (R10). Totals of every kind are sums of
 * these, and explanations list them, so that a figure and its explanation cannot part ways.
 */
export interface Contribution {
  readonly amount: FlowAmount;
  /** Subject of the funder, -1 where no claim says whose money it is. */
  readonly funder: number;
  /** Subject that passes the money on, -1 where none is told. */
  readonly vehicle: number;
  /** Year that the sum is for (R13); undefined where it is for several or none is told. */
  readonly year: number | undefined;
  readonly scope: Scope;
  /** Parts whose amounts at this rung were taken out. */
  readonly parts: readonly FlowAmount[];
  /** Euro cents that count; undefined where the flow or one of its parts has no rate. */
  readonly netCents: number | undefined;
}

/** The amount of a flow at a rung: its own, or that of the next higher rung it has reached (R9). Planned ones do not count. */
export function amountAt(reader: Reader, conversion: Conversion, flow: number, rung: Rung): FlowAmount | undefined {
  const candidates = rung === 'pledge' ? [rung] : RUNGS.slice(RUNGS.indexOf(rung));
  for (const claimedRung of candidates) {
    const row = reader.row(flow, `amount:${claimedRung}`);
    if (row < 0 || (rung !== 'pledge' && !reader.happened(row))) continue;
    const amount = flowAmount(reader, conversion, { flow, rung, claimedRung, row });
    if (amount !== undefined) return amount;
  }
  return undefined;
}

/** The amount that a row of a flow claims, converted; undefined where the sum is withheld or said not to exist. */
export function flowAmount(
  reader: Reader,
  conversion: Conversion,
  place: { flow: number; rung: Rung; claimedRung: Rung; row: number },
): FlowAmount | undefined {
  const { log } = reader;
  const value = reader.valueNumber(place.row);
  if (log.values.form.values[value] !== FORM.measure) return undefined;
  const measure = log.values.measure(value);
  if (measure?.type !== 'money') return undefined;
  const period = moneyPeriod(reader, place.flow, place.row);
  const rate = conversion.rate(measure.money.currency, period);
  return { ...place, money: measure.money, grossCents: toCents(measure.money, rate), period };
}

/** Euro cents of a sum, rounded to the cent; undefined without a rate (R12). */
export function toCents(money: Money, rate: Rate | MissingRate): number | undefined {
  return rate.missing ? undefined : Math.round((toMajor(money) / rate.perEuro) * 100);
}

function moneyPeriod(reader: Reader, flow: number, row: number): RatePeriod {
  const when = reader.claimOf(row).when;
  if (when !== undefined) return ratePeriod(when, reader.log.rows.published.values[row] as number);
  const covered = coveredYears(reader, flow);
  const year = singleYear(covered);
  const published = reader.log.rows.published.values[row] as number;
  return year === undefined || year > yearOf(published) ? ratePeriod(undefined, published) : { year };
}

function coveredYears(reader: Reader, flow: number): DateSpan | undefined {
  const row = reader.row(flow, 'covers_years');
  return row < 0 ? undefined : reader.log.values.date(reader.valueNumber(row));
}

function singleYear(span: DateSpan | undefined): number | undefined {
  if (!span?.start || !span.end) return undefined;
  const year = yearOf(span.start.earliest);
  return yearOf(span.end.latest) === year ? year : undefined;
}

/** Year that a sum is for (R13). */
export function yearOfSum(reader: Reader, flow: number, row: number): number | undefined {
  const covered = coveredYears(reader, flow);
  return covered === undefined ? singleYear(reader.claimOf(row).when) : singleYear(covered);
}

/** Every contribution of every flow, parts taken out of their wholes. */
export function contributions(reader: Reader, conversion: Conversion, scopes: Scopes): Contribution[] {
  const flows = reader.subjects('flow');
  const parts = partsByWhole(reader, flows);
  const amounts = new Map<number, Partial<Record<CountedRung, FlowAmount>>>();
  for (const flow of flows) amounts.set(flow, amountsOf(reader, conversion, flow));
  const found: Contribution[] = [];
  for (const flow of flows) {
    const own = amounts.get(flow) as Partial<Record<CountedRung, FlowAmount>>;
    for (const rung of COUNTED_RUNGS) {
      const amount = own[rung];
      if (amount === undefined) continue;
      const inside = (parts.get(flow) ?? []).map((part) => amounts.get(part)?.[rung]).filter((part) => part !== undefined);
      found.push(contribution(reader, scopes, amount, inside));
    }
  }
  return found;
}

function amountsOf(reader: Reader, conversion: Conversion, flow: number): Partial<Record<CountedRung, FlowAmount>> {
  const found: Partial<Record<CountedRung, FlowAmount>> = {};
  for (const rung of COUNTED_RUNGS) {
    const amount = amountAt(reader, conversion, flow, rung);
    if (amount !== undefined) found[rung] = amount;
  }
  return found;
}

function contribution(reader: Reader, scopes: Scopes, amount: FlowAmount, parts: FlowAmount[]): Contribution {
  return {
    amount,
    funder: scopes.funder(reader.reference(amount.flow, 'from')),
    vehicle: reader.reference(amount.flow, 'via'),
    year: yearOfSum(reader, amount.flow, amount.row),
    scope: scopes.of(amount.flow),
    parts,
    netCents: net(amount, parts),
  };
}

function net(amount: FlowAmount, parts: readonly FlowAmount[]): number | undefined {
  let cents = amount.grossCents;
  for (const part of parts) {
    if (cents === undefined || part.grossCents === undefined) return undefined;
    cents -= part.grossCents;
  }
  return cents === undefined ? undefined : Math.max(0, cents);
}

/**
 * Parts of each whole. `part_of` that leads in a circle would make money vanish: a flow is then no part of anything, which
 * `circular` tells.
 */
export function partsByWhole(reader: Reader, flows: readonly number[]): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  const isFlow = new Set(flows);
  for (const flow of flows) {
    const whole = reader.reference(flow, 'part_of');
    if (whole < 0 || !isFlow.has(whole) || leadsBack(reader, flow)) continue;
    const siblings = parts.get(whole);
    if (siblings === undefined) parts.set(whole, [flow]);
    else siblings.push(flow);
  }
  return parts;
}

function leadsBack(reader: Reader, flow: number): boolean {
  const seen = new Set<number>();
  for (let at = flow; at >= 0 && !seen.has(at); at = reader.reference(at, 'part_of')) {
    seen.add(at);
    if (reader.reference(at, 'part_of') === flow) return true;
  }
  return false;
}
