import { FORM, kindOf, singleYear } from '../ledger/index.ts';
import type { MissingRate, Rate } from '../reference/index.ts';
import { type Currency, type Money, yearOf } from '../values/index.ts';
import { type Conversion, type RatePeriod, ratePeriod } from './conversion.ts';
import { COUNTED_RUNGS, type CountedRung, RUNGS, type Rung } from './ladder.ts';
import type { Reader } from './reader.ts';
import type { Scope, Scopes } from './scopes.ts';

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

/**
 * What one flow adds to a total: its amount at a rung, less that of its parts (R10). Totals of every kind are sums of
 * these, and explanations list them, so that a figure and its explanation cannot part ways.
 */
export interface Contribution {
  readonly amount: FlowAmount;
  readonly rung: CountedRung;
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

/** By how much a higher rung must exceed a lower one to be more than a change of the exchange rate. */
const BEYOND_RATES = 1.03;

/**
 * The amount of a flow at a rung (R9): its own, unless a higher rung has none below it or more than it; what was paid was
 * allocated and committed before. Planned and doubtful amounts do not count.
 */
export function amountAt(reader: Reader, conversion: Conversion, flow: number, rung: Rung): FlowAmount | undefined {
  const last = rung === 'pledge' ? 0 : RUNGS.length - 1;
  let found: FlowAmount | undefined;
  for (let index = RUNGS.indexOf(rung); index <= last; index++) {
    const claimedRung = RUNGS[index] as Rung;
    const row = reader.amountRow(flow, claimedRung);
    if (row < 0 || (rung !== 'pledge' && (!reader.happened(row) || reader.doubtful(row)))) continue;
    if (reader.log.values.form.values[reader.valueNumber(row)] !== FORM.measure) continue;
    const cents = grossCents(reader, conversion, flow, row);
    if (found === undefined || (cents ?? 0) > (found.grossCents ?? Number.POSITIVE_INFINITY) * BEYOND_RATES) {
      found = { flow, rung, row, claimedRung, grossCents: cents };
    }
  }
  return found;
}

/** The sum that a row claims, in its own currency. Raises where the row holds no sum. */
export function moneyOfRow(reader: Reader, row: number): Money {
  const measure = reader.log.values.measure(reader.valueNumber(row));
  if (measure?.type !== 'money') throw new Error(`Row ${row} of the log holds no sum of money.`);
  return measure.money;
}

function grossCents(reader: Reader, conversion: Conversion, flow: number, row: number): number | undefined {
  const { values } = reader.log;
  const value = reader.valueNumber(row);
  const currency = values.units.text(values.unit.values[value] as number) as Currency;
  const major = values.figure.values[value] as number;
  // Most sums are in euro already, and then no period has to be found.
  if (currency === 'EUR') return Math.round(major * 100);
  return toCents(major, conversion.rate(currency, moneyPeriod(reader, flow, row)));
}

/** Euro cents of a sum in whole units, rounded to the cent; undefined without a rate (R12). */
function toCents(major: number, rate: Rate | MissingRate): number | undefined {
  return rate.missing ? undefined : Math.round((major / rate.perEuro) * 100);
}

/** Period whose rate applies to the amount of a flow (R12). */
export function moneyPeriod(reader: Reader, flow: number, row: number): RatePeriod {
  const when = reader.claimOf(row).when;
  const published = reader.log.rows.published.values[row] as number;
  if (when !== undefined) return ratePeriod(when, published);
  const year = coveredYear(reader, flow) ?? 0;
  return year === 0 || year > yearOf(published) ? ratePeriod(undefined, published) : { year };
}

/** The one year that a flow is for; 0 where it is for several; undefined where no claim tells. */
function coveredYear(reader: Reader, flow: number): number | undefined {
  const row = reader.row(flow, reader.facets.covers_years);
  return row < 0 ? undefined : reader.log.values.year.values[reader.valueNumber(row)];
}

/** Year that a sum is for (R13). */
export function yearOfSum(reader: Reader, flow: number, row: number): number | undefined {
  const covered = coveredYear(reader, flow);
  if (covered === undefined) return singleYear(reader.claimOf(row).when);
  return covered === 0 ? undefined : covered;
}

/** Every contribution of every flow, parts taken out of their wholes. */
export function contributions(reader: Reader, conversion: Conversion, scopes: Scopes): Contribution[] {
  const flows = reader.subjects('flow');
  const parts = partsByWhole(reader, flows);
  const found: Contribution[] = [];
  for (const flow of flows) {
    const inside = parts.get(flow);
    for (const rung of COUNTED_RUNGS) {
      const amount = amountAt(reader, conversion, flow, rung);
      if (amount === undefined) continue;
      const taken = inside
        ?.map((part) => amountAt(reader, conversion, part, rung))
        .filter((part) => part !== undefined);
      found.push(contribution(reader, scopes, rung, amount, taken ?? NO_PARTS));
    }
  }
  return found;
}

const NO_PARTS: readonly FlowAmount[] = [];

function contribution(
  reader: Reader,
  scopes: Scopes,
  rung: CountedRung,
  amount: FlowAmount,
  parts: readonly FlowAmount[],
): Contribution {
  return {
    amount,
    rung,
    funder: scopes.funder(reader.reference(amount.flow, reader.facets.from)),
    vehicle: reader.reference(amount.flow, reader.facets.via),
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

/** Parts of each whole. A flow whose `part_of` leads in a circle is part of nothing: else the money of all would vanish. */
function partsByWhole(reader: Reader, flows: readonly number[]): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const flow of flows) {
    const whole = reader.reference(flow, reader.facets.part_of);
    if (whole < 0 || kindOf(reader.name(whole)) !== 'flow' || !reader.resolution.exists(whole)) continue;
    if (leadsBack(reader, flow)) continue;
    const siblings = parts.get(whole);
    if (siblings === undefined) parts.set(whole, [flow]);
    else siblings.push(flow);
  }
  return parts;
}

function leadsBack(reader: Reader, flow: number): boolean {
  const seen = new Set<number>();
  for (let at = flow; at >= 0 && !seen.has(at); at = reader.reference(at, reader.facets.part_of)) {
    seen.add(at);
    if (reader.reference(at, reader.facets.part_of) === flow) return true;
  }
  return false;
}
