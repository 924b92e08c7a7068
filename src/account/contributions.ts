import { kindOf } from '../ledger/index.ts';
import type { Conversion } from './conversion.ts';
import { amountAt, type FlowAmount, numberOrNothing } from './flowAmounts.ts';
import type { FlowReading, FlowRecords } from './kept/flows.ts';
import { COUNTED_RUNGS, type CountedRung } from './ladder.ts';
import type { Reader } from './reader.ts';
import type { Scope, Scopes } from './scopes.ts';

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

/** What an account's contributions are made from. */
export interface ContributionSources {
  readonly reader: Reader;
  readonly conversion: Conversion;
  readonly scopes: Scopes;
  readonly reading: FlowReading;
  readonly records: FlowRecords;
}

/**
 * What every flow adds to totals, in columns: one place per flow and rung. Totals add the columns up, explanations take single
 * contributions out of them.
 */
export class Contributions {
  readonly flow: Int32Array;
  /** Place of the rung in COUNTED_RUNGS. */
  readonly rung: Uint8Array;
  readonly funder: Int32Array;
  readonly vehicle: Int32Array;
  /** Year that the sum is for; 0 where it is for several or none is told. */
  readonly year: Int32Array;
  /** 1 where it is money for Ukrainian production. */
  readonly production: Uint8Array;
  /** Euro cents once parts are taken out; not a number where there is no rate. */
  readonly net: Float64Array;
  /** DIFFERS and DENIED bits of the amount. */
  readonly trouble: Uint8Array;
  /** How many places are filled. */
  length = 0;
  /** Flows that are part of another, by that other. */
  readonly #parts = new Map<number, number[]>();
  readonly #from: ContributionSources;

  constructor(from: ContributionSources) {
    this.#from = from;
    const { reader, records } = from;
    const most = reader.log.subjectsByKind.of('flow').length * COUNTED_RUNGS.length;
    this.flow = new Int32Array(most);
    this.rung = new Uint8Array(most);
    this.funder = new Int32Array(most);
    this.vehicle = new Int32Array(most);
    this.year = new Int32Array(most);
    this.production = new Uint8Array(most);
    this.net = new Float64Array(most);
    this.trouble = new Uint8Array(most);
    const flows = reader.log.subjectsByKind.of('flow');
    for (let ordinal = 0; ordinal < flows.length; ordinal++) {
      const flow = flows[ordinal] as number;
      if (!reader.stands(flow)) continue;
      const kept = records.places.find(reader.resolution, flow, ordinal);
      this.#addFlow(flow, kept < 0 ? records.conclude(from.reading, flow, ordinal) : kept);
    }
    this.#takePartsOut();
  }

  /** The contribution at a place, as an object. */
  at(place: number): Contribution {
    const { reader, conversion } = this.#from;
    const flow = this.flow[place] as number;
    const rung = COUNTED_RUNGS[this.rung[place] as number] as CountedRung;
    const amount = amountAt(reader, conversion, flow, rung);
    if (amount === undefined) throw new Error(`${reader.name(flow)} adds to a total, but tells no sum at ${rung}.`);
    const year = this.year[place] as number;
    return {
      amount,
      rung,
      funder: this.funder[place] as number,
      vehicle: this.vehicle[place] as number,
      year: year === 0 ? undefined : year,
      scope: this.production[place] === 1 ? 'production' : 'other',
      parts: this.#partsAt(flow, rung),
      netCents: numberOrNothing(this.net[place] as number),
    };
  }

  /** Takes in a flow whose conclusions lie at place `kept` of the records. */
  #addFlow(flow: number, kept: number): void {
    const { reader, scopes, records } = this.#from;
    const whole = reader.canonicalOrNone(records.whole(kept));
    if (whole >= 0) this.#addPart(whole, flow);
    // Many flows tell of no sum beyond a pledge; whose money that is changes no total.
    if (!records.hasSums(kept)) return;
    const funder = scopes.funder(reader.canonicalOrNone(records.from(kept)));
    const vehicle = reader.canonicalOrNone(records.via(kept));
    const production = scopes.counts(flow, { to: records.to(kept), funds: records.funds(kept) }, whole) ? 1 : 0;
    for (let rung = 0; rung < COUNTED_RUNGS.length; rung++) {
      if (!records.hasSum(kept, rung)) continue;
      const place = this.length++;
      this.flow[place] = flow;
      this.rung[place] = rung;
      this.funder[place] = funder;
      this.vehicle[place] = vehicle;
      this.year[place] = records.year(kept, rung);
      this.production[place] = production;
      this.net[place] = records.gross(kept, rung);
      this.trouble[place] = records.trouble(kept, rung);
    }
  }

  /** A flow whose `part_of` leads in a circle is part of nothing: else the money of all would vanish. */
  #addPart(whole: number, flow: number): void {
    const { reader } = this.#from;
    if (kindOf(reader.name(whole)) !== 'flow' || !reader.resolution.exists(whole) || leadsBack(reader, flow)) return;
    const siblings = this.#parts.get(whole);
    if (siblings === undefined) this.#parts.set(whole, [flow]);
    else siblings.push(flow);
  }

  #takePartsOut(): void {
    if (this.#parts.size === 0) return;
    for (let place = 0; place < this.length; place++) {
      const flow = this.flow[place] as number;
      if (this.#parts.has(flow)) {
        this.net[place] = this.#netOf(flow, this.rung[place] as number, this.net[place] as number);
      }
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
      .map((part) => amountAt(this.#from.reader, this.#from.conversion, part, rung))
      .filter((part) => part !== undefined);
  }
}

function leadsBack(reader: Reader, flow: number): boolean {
  const seen = new Set<number>();
  for (let at = flow; at >= 0 && !seen.has(at); at = reader.reference(at, reader.facets.part_of)) {
    seen.add(at);
    if (reader.reference(at, reader.facets.part_of) === flow) return true;
  }
  return false;
}
