import { kindOf } from '../ledger/index.ts';
import { type Listed, type ProgrammeDefinition, productionReason } from '../reference/index.ts';
import type { Reader } from './reader.ts';

/** What money is for (R14). */
export type Scope = 'production' | 'other';

/** Numbers of the values that tell who gets a flow and what it funds; -1 where no claim says. */
export interface Recipients {
  readonly to: number;
  readonly funds: number;
}

/** Not worked out yet; not money for production; money for production. */
const UNKNOWN = 0;
const OTHER = 1;
const COUNTS = 2;

/** Tells what a flow is for, and whose money it is. */
export class Scopes {
  readonly #reader: Reader;
  readonly #programme: ProgrammeDefinition | undefined;
  /** By subject: UNKNOWN, OTHER or COUNTS. */
  readonly #known: Uint8Array;
  /** Funder of each subject, -1 where it is not worked out. */
  readonly #funders: Int32Array;
  /** By the value that tells who gets a flow, of flows that tell no more, counted from 1 on; as `#known`. */
  readonly #byRecipient: Uint8Array;
  readonly #byRecipients = new Map<number, Map<number, boolean>>();
  /** Flows that programme.yaml names one by one. */
  readonly #named: ReadonlySet<number>;

  constructor(reader: Reader, programme: ProgrammeDefinition | undefined) {
    this.#reader = reader;
    this.#programme = programme;
    this.#known = new Uint8Array(reader.log.subjects.size);
    this.#byRecipient = new Uint8Array(reader.log.values.size + 1);
    this.#funders = new Int32Array(reader.log.subjects.size).fill(-1);
    const listed =
      programme === undefined ? [] : [...programme.scopes.production.flows, ...programme.scopes.production.excluded];
    this.#named = new Set(listed.map(({ subject }) => reader.log.subjects.find(subject)));
  }

  of(flow: number): Scope {
    return this.#isProduction(flow) ? 'production' : 'other';
  }

  /** Whether a flow counts as money for Ukrainian production, by itself or by the flow `whole` (-1 for none) that it is part of. */
  counts(flow: number, recipients: Recipients, whole: number): boolean {
    return this.#countsItself(flow, recipients) || (whole >= 0 && this.#isProduction(whole));
  }

  #isProduction(flow: number): boolean {
    const known = this.#known[flow] as number;
    if (known !== UNKNOWN) return known === COUNTS;
    // Set first: a circle of `part_of` then ends here.
    this.#known[flow] = OTHER;
    const { to, funds, part_of } = this.#reader.facets;
    const value = (facet: number): number => {
      const row = this.#reader.row(flow, facet);
      return row < 0 ? -1 : this.#reader.valueNumber(row);
    };
    const whole = this.#reader.reference(flow, part_of);
    const counts = this.counts(flow, { to: value(to), funds: value(funds) }, whole);
    this.#known[flow] = counts ? COUNTS : OTHER;
    return counts;
  }

  /** The country that a government body or fund belongs to, else the subject itself (R11). */
  funder(subject: number): number {
    if (subject < 0) return subject;
    const known = this.#funders[subject] as number;
    if (known >= 0) return known;
    const country = governmentCountry(this.#reader, subject);
    const funder = country < 0 ? subject : country;
    this.#funders[subject] = funder;
    return funder;
  }

  /** Flows with the same recipients are told together, but for those that a list names. */
  #countsItself(flow: number, { to, funds }: Recipients): boolean {
    if (this.#named.size > 0 && this.#named.has(flow)) return this.reason(flow) !== null;
    // Most flows tell who gets them and not what they fund: those are found without looking anything up.
    if (funds < 0) {
      const known = this.#byRecipient[to + 1] as number;
      if (known !== UNKNOWN) return known === COUNTS;
      const counts = this.reason(flow) !== null;
      this.#byRecipient[to + 1] = counts ? COUNTS : OTHER;
      return counts;
    }
    let byFunded = this.#byRecipients.get(to);
    if (byFunded === undefined) {
      byFunded = new Map();
      this.#byRecipients.set(to, byFunded);
    }
    const known = byFunded.get(funds);
    if (known !== undefined) return known;
    const counts = this.reason(flow) !== null;
    byFunded.set(funds, counts);
    return counts;
  }

  /** The entry of programme.yaml by which the flow itself counts as money for Ukrainian production; null where none does. */
  reason(flow: number): Listed | null {
    if (this.#programme === undefined) return null;
    const reader = this.#reader;
    const { to, funds } = reader.facets;
    const named = [...reader.references(flow, to), ...reader.references(flow, funds)];
    return productionReason(
      this.#programme,
      reader.name(flow),
      named.map((subject) => reader.name(subject)),
    );
  }
}

/** The country of a party that is a government body or a fund; -1 for everything else. */
export function governmentCountry(reader: Reader, subject: number): number {
  const name = reader.name(subject);
  if (kindOf(name) !== 'party') return -1;
  const type = reader.text(subject, 'type');
  if (type !== 'government' && type !== 'fund') return -1;
  const country = reader.reference(subject, 'country');
  if (country >= 0) return country;
  const code = reader.text(subject, 'country');
  return code === undefined ? -1 : reader.log.subjects.find(`country/${code}`);
}
