import { kindOf } from '../ledger/index.ts';
import { type Listed, type ProgrammeDefinition, productionReason } from '../reference/index.ts';
import type { Reader } from './reader.ts';

/** What money is for (R14). */
export type Scope = 'production' | 'other';

/** Tells what a flow is for, and whose money it is. */
export class Scopes {
  readonly #reader: Reader;
  readonly #programme: ProgrammeDefinition | undefined;
  /** By subject: 0 not worked out, 1 other, 2 production. */
  readonly #known: Uint8Array;
  /** Funder of each subject, -1 where it is not worked out. */
  readonly #funders: Int32Array;
  readonly #byRecipients = new Map<number, boolean>();
  /** Flows that programme.yaml names one by one. */
  readonly #named: ReadonlySet<number>;

  constructor(reader: Reader, programme: ProgrammeDefinition | undefined) {
    this.#reader = reader;
    this.#programme = programme;
    this.#known = new Uint8Array(reader.log.subjects.size);
    this.#funders = new Int32Array(reader.log.subjects.size).fill(-1);
    const listed =
      programme === undefined ? [] : [...programme.scopes.production.flows, ...programme.scopes.production.excluded];
    this.#named = new Set(listed.map(({ subject }) => reader.log.subjects.find(subject)));
  }

  of(flow: number): Scope {
    return this.#isProduction(flow) ? 'production' : 'other';
  }

  #isProduction(flow: number): boolean {
    const known = this.#known[flow] as number;
    if (known !== 0) return known === 2;
    // Set first: a circle of `part_of` then ends here.
    this.#known[flow] = 1;
    const whole = this.#reader.reference(flow, this.#reader.facets.part_of);
    const counts = this.#counts(flow) || (whole >= 0 && this.#isProduction(whole));
    this.#known[flow] = counts ? 2 : 1;
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

  /** Whether the flow itself counts. Flows with the same recipients are told together, but for those that a list names. */
  #counts(flow: number): boolean {
    const { to, funds } = this.#reader.facets;
    const [toRow, fundsRow] = [this.#reader.row(flow, to), this.#reader.row(flow, funds)];
    const value = (row: number): number => (row < 0 ? -1 : this.#reader.valueNumber(row));
    if (this.#named.has(flow)) return this.reason(flow) !== null;
    const key = (value(toRow) + 1) * 2 ** 26 + value(fundsRow) + 1;
    const known = this.#byRecipients.get(key);
    if (known !== undefined) return known;
    const counts = this.reason(flow) !== null;
    this.#byRecipients.set(key, counts);
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
