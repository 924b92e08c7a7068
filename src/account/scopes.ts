import { kindOf } from '../ledger/index.ts';
import { type Listed, type ProgrammeDefinition, productionReason } from '../reference/index.ts';
import type { Reader } from './reader.ts';

/** What money is for (R14). */
export type Scope = 'production' | 'other';

/** Tells what a flow is for, and whose money it is. */
export class Scopes {
  readonly #reader: Reader;
  readonly #programme: ProgrammeDefinition | undefined;
  readonly #known = new Map<number, Scope>();
  readonly #funders = new Map<number, number>();

  constructor(reader: Reader, programme: ProgrammeDefinition | undefined) {
    this.#reader = reader;
    this.#programme = programme;
  }

  of(flow: number): Scope {
    const known = this.#known.get(flow);
    if (known !== undefined) return known;
    // Set first: a circle of `part_of` then ends here.
    this.#known.set(flow, 'other');
    const whole = this.#reader.reference(flow, this.#reader.facets.part_of);
    const scope =
      this.reason(flow) !== null || (whole >= 0 && this.of(whole) === 'production') ? 'production' : 'other';
    this.#known.set(flow, scope);
    return scope;
  }

  /** The country that a government body or fund belongs to, else the subject itself (R11). */
  funder(subject: number): number {
    if (subject < 0) return subject;
    const known = this.#funders.get(subject);
    if (known !== undefined) return known;
    const country = governmentCountry(this.#reader, subject);
    const funder = country < 0 ? subject : country;
    this.#funders.set(subject, funder);
    return funder;
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
