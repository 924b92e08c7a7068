import { FORM, kindOf, singleYear } from '../ledger/index.ts';
import { type Currency, type Money, yearOf } from '../values/index.ts';
import { type Conversion, type RatePeriod, ratePeriod } from './conversion.ts';
import { COUNTED_RUNGS, type CountedRung, RUNGS, type Rung } from './ladder.ts';
import type { Reader } from './reader.ts';
import type { Scope, Scopes } from './scopes.ts';
import { Walk } from './walk.ts';

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

/** Places of the facets that a walk over flows reads; the amounts come first, in the order of the rungs. */
const AT = { from: 4, via: 5, covers_years: 6 } as const;
const FLOW_FACETS = [...RUNGS.map((rung) => `amount:${rung}`), 'from', 'via', 'covers_years'];

/**
 * What every flow adds to totals, in columns: one place per flow and rung. Totals add the columns up, explanations take single
 * contributions out of them.
 */
export class Contributions {
  readonly flow: Int32Array;
  /** Place of the rung in COUNTED_RUNGS. */
  readonly rung: Uint8Array;
  /** Row of the amount, and the place in RUNGS of the rung that it was claimed for. */
  readonly row: Int32Array;
  readonly claimed: Uint8Array;
  readonly funder: Int32Array;
  readonly vehicle: Int32Array;
  /** Year that the sum is for; 0 where it is for several or none is told. */
  readonly year: Int32Array;
  /** 1 where it is money for Ukrainian production. */
  readonly production: Uint8Array;
  /** Euro cents before and after parts are taken out; not a number where there is no rate. */
  readonly gross: Float64Array;
  readonly net: Float64Array;
  /** DIFFERS and DENIED bits of the amount. */
  readonly trouble: Uint8Array;
  /** How many places are filled. */
  length = 0;
  readonly #parts: ReadonlyMap<number, readonly number[]>;
  readonly #reader: Reader;
  readonly #conversion: Conversion;

  constructor(reader: Reader, conversion: Conversion, scopes: Scopes) {
    this.#reader = reader;
    this.#conversion = conversion;
    const flows = reader.subjects('flow');
    const most = flows.length * COUNTED_RUNGS.length;
    this.flow = new Int32Array(most);
    this.rung = new Uint8Array(most);
    this.row = new Int32Array(most);
    this.claimed = new Uint8Array(most);
    this.funder = new Int32Array(most);
    this.vehicle = new Int32Array(most);
    this.year = new Int32Array(most);
    this.production = new Uint8Array(most);
    this.gross = new Float64Array(most);
    this.net = new Float64Array(most);
    this.trouble = new Uint8Array(most);
    this.#parts = partsByWhole(reader, flows);
    const walk = new Walk(reader.resolution, FLOW_FACETS);
    for (const flow of flows) {
      walk.read(flow);
      // Many flows tell of no sum beyond a pledge; whose money that is changes no total.
      if (walk.row(1) < 0 && walk.row(2) < 0 && walk.row(3) < 0) continue;
      this.#addFlow(walk, scopes, flow);
    }
  }

  /** The contribution at a place, as an object. */
  at(place: number): Contribution {
    const flow = this.flow[place] as number;
    const rung = COUNTED_RUNGS[this.rung[place] as number] as CountedRung;
    const parts = this.#partsAt(flow, rung);
    const year = this.year[place] as number;
    return {
      amount: {
        flow,
        rung,
        row: this.row[place] as number,
        claimedRung: RUNGS[this.claimed[place] as number] as Rung,
        grossCents: numberOrNothing(this.gross[place] as number),
      },
      rung,
      funder: this.funder[place] as number,
      vehicle: this.vehicle[place] as number,
      year: year === 0 ? undefined : year,
      scope: this.production[place] === 1 ? 'production' : 'other',
      parts,
      netCents: numberOrNothing(this.net[place] as number),
    };
  }

  #addFlow(walk: Walk, scopes: Scopes, flow: number): void {
    const reader = this.#reader;
    const funder = scopes.funder(reader.referenceIn(walk.row(AT.from)));
    const vehicle = reader.referenceIn(walk.row(AT.via));
    const production = scopes.of(flow) === 'production' ? 1 : 0;
    for (let rung = 0; rung < COUNTED_RUNGS.length; rung++) {
      const claimed = amountPlace(reader, this.#conversion, flow, walk.rows, rung + 1, RUNGS.length - 1);
      if (claimed < 0) continue;
      const row = walk.row(claimed);
      const gross = grossCents(reader, this.#conversion, flow, row);
      const place = this.length++;
      this.flow[place] = flow;
      this.rung[place] = rung;
      this.row[place] = row;
      this.claimed[place] = claimed;
      this.funder[place] = funder;
      this.vehicle[place] = vehicle;
      this.year[place] = yearIn(reader, walk.row(AT.covers_years), row);
      this.production[place] = production;
      this.gross[place] = gross;
      this.net[place] = this.#parts.size === 0 ? gross : this.#netOf(flow, rung, gross);
      this.trouble[place] = walk.troubles[claimed] as number;
    }
  }

  #netOf(flow: number, rung: number, gross: number): number {
    const parts = this.#partsAt(flow, COUNTED_RUNGS[rung] as CountedRung);
    if (parts.length === 0) return gross;
    return Math.max(
      0,
      parts.reduce((cents, part) => cents - (part.grossCents ?? Number.NaN), gross),
    );
  }

  #partsAt(flow: number, rung: CountedRung): FlowAmount[] {
    const inside = this.#parts.get(flow) ?? [];
    return inside
      .map((part) => amountAt(this.#reader, this.#conversion, part, rung))
      .filter((part) => part !== undefined);
  }
}

function numberOrNothing(cents: number): number | undefined {
  return Number.isNaN(cents) ? undefined : cents;
}

/**
 * The amount of a flow at a rung (R9): its own, unless a higher rung has none below it or more than it; what was paid was
 * allocated and committed before. Planned and doubtful amounts do not count.
 */
export function amountAt(reader: Reader, conversion: Conversion, flow: number, rung: Rung): FlowAmount | undefined {
  const rows = RUNGS.map((one) => reader.amountRow(flow, one));
  const first = RUNGS.indexOf(rung);
  const place = amountPlace(reader, conversion, flow, rows, first, rung === 'pledge' ? first : RUNGS.length - 1);
  if (place < 0) return undefined;
  const row = rows[place] as number;
  const cents = numberOrNothing(grossCents(reader, conversion, flow, row));
  return { flow, rung, row, claimedRung: RUNGS[place] as Rung, grossCents: cents };
}

/** Place in RUNGS of the amount that stands for the rung `first`, among rows of the amounts from there to `last`; -1 for none. */
function amountPlace(
  reader: Reader,
  conversion: Conversion,
  flow: number,
  rows: ArrayLike<number>,
  first: number,
  last: number,
): number {
  const { form } = reader.log.values;
  let found = -1;
  let cents = Number.NaN;
  for (let place = first; place <= last; place++) {
    const row = rows[place] as number;
    if (row < 0 || (place > 0 && (!reader.happened(row) || reader.doubtful(row)))) continue;
    if (form.values[reader.valueNumber(row)] !== FORM.measure) continue;
    const own = grossCents(reader, conversion, flow, row);
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

/** Euro cents of the sum in a row, rounded to the cent; not a number where there is no rate (R12). */
function grossCents(reader: Reader, conversion: Conversion, flow: number, row: number): number {
  const { values } = reader.log;
  const value = reader.valueNumber(row);
  const unit = values.unit.values[value] as number;
  const major = values.figure.values[value] as number;
  // Most sums are in euro already, and then no period has to be found.
  if (unit === reader.euro) return Math.round(major * 100);
  const currency = values.units.text(unit) as Currency;
  const rate = conversion.rate(currency, moneyPeriod(reader, flow, row));
  return rate.missing ? Number.NaN : Math.round((major / rate.perEuro) * 100);
}

/** Period whose rate applies to the amount of a flow (R12). */
export function moneyPeriod(reader: Reader, flow: number, row: number): RatePeriod {
  const when = reader.claimOf(row).when;
  const published = reader.log.rows.published.values[row] as number;
  if (when !== undefined) return ratePeriod(when, published);
  const covered = reader.row(flow, reader.facets.covers_years);
  const year = covered < 0 ? 0 : (reader.log.values.year.values[reader.valueNumber(covered)] as number);
  return year === 0 || year > yearOf(published) ? ratePeriod(undefined, published) : { year };
}

/** Year that a sum is for (R13); undefined where it is for several or none is told. */
export function yearOfSum(reader: Reader, flow: number, row: number): number | undefined {
  const year = yearIn(reader, reader.row(flow, reader.facets.covers_years), row);
  return year === 0 ? undefined : year;
}

/** The year that the row of `covers_years` tells, else the one of the claim on the sum; 0 for several or none. */
function yearIn(reader: Reader, covered: number, row: number): number {
  if (covered >= 0) return reader.log.values.year.values[reader.valueNumber(covered)] as number;
  return singleYear(reader.claimOf(row).when) ?? 0;
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
