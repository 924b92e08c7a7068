import type { Log } from '../ledger/index.ts';
import { credibilityOf, happened, modalityOf } from '../ledger/index.ts';
import type { DateSpan } from '../values/index.ts';
import { agreementStages, lineStages, type Modality } from '../vocabulary/index.ts';
import type { Rung } from './ladder.ts';
import type { Resolution } from './resolution.ts';

/** A facet by its name, or by the number that the log gave it. */
type Facet = string | number;

/** Facets that are asked again and again: looked up once. */
const FREQUENT = [
  'to',
  'funds',
  'part_of',
  'covers_years',
  'start_of_production:planned',
  'start_of_production:actual',
] as const;

/** What an account reads of the resolution, by names instead of numbers. -1 and undefined stand for "no claim says". */
export class Reader {
  readonly log: Log;
  readonly resolution: Resolution;
  /** Number of the unit EUR, -1 where no value is in euro. */
  readonly euro: number;
  /** Numbers of frequent facets, -1 for one that no claim ever spoke of. */
  readonly facets: Readonly<Record<(typeof FREQUENT)[number], number>>;
  readonly #facets = new Map<string, number>();
  readonly #amounts: Readonly<Record<Rung, number>>;
  readonly #stages: Readonly<Record<'agreement' | 'line', readonly number[]>>;

  constructor(resolution: Resolution) {
    this.resolution = resolution;
    this.log = resolution.log;
    this.euro = resolution.log.values.units.find('EUR');
    this.facets = Object.fromEntries(FREQUENT.map((name) => [name, this.facet(name)])) as Record<
      (typeof FREQUENT)[number],
      number
    >;
    const amount = (rung: Rung): number => this.facet(`amount:${rung}`);
    this.#amounts = {
      pledge: amount('pledge'),
      commitment: amount('commitment'),
      allocation: amount('allocation'),
      disbursement: amount('disbursement'),
    };
    const stage = ({ code }: { readonly code: string }): number => this.facet(`stage:${code}`);
    this.#stages = { agreement: agreementStages.map(stage), line: lineStages.map(stage) };
  }

  facet(name: string): number {
    const cached = this.#facets.get(name);
    if (cached !== undefined) return cached;
    const number = this.log.facets.find(name);
    this.#facets.set(name, number);
    return number;
  }

  /** The chosen row of a facet, or -1. */
  row(subject: number, facet: Facet): number {
    const number = typeof facet === 'number' ? facet : this.facet(facet);
    // A facet that no claim ever spoke of need not be looked for.
    return number < 0 ? -1 : this.resolution.chosen(subject, number);
  }

  /** The chosen amount of a flow at a rung, or -1. */
  amountRow(flow: number, rung: Rung): number {
    return this.resolution.chosen(flow, this.#amounts[rung]);
  }

  /** The chosen row of each stage of an agreement or a line, -1 where none; in the order of the stages. */
  stageRows(subject: number, kind: 'agreement' | 'line'): number[] {
    return this.#stages[kind].map((facet) => this.resolution.chosen(subject, facet));
  }

  /** Place on the ladder of agreements of a stage, given by its facet; -1 for any other facet. */
  agreementStage(facet: number): number {
    return facet < 0 ? -1 : this.#stages.agreement.indexOf(facet);
  }

  /** The one subject that a reference names, after merges; -1 where no claim says or it names none or several. */
  reference(subject: number, facet: Facet): number {
    return this.referenceIn(this.row(subject, facet));
  }

  /** The one subject that the value of a row names, after merges; -1 for no row, or where it names none or several. */
  referenceIn(row: number): number {
    return this.canonicalOrNone(this.targetOf(row));
  }

  /** As `referenceIn`, before merges: what the row itself says. */
  targetOf(row: number): number {
    return row < 0 ? -1 : (this.log.values.unit.values[this.log.rows.value.values[row] as number] as number);
  }

  /** The subject that stands for another after merges; -1 stays -1. */
  canonicalOrNone(subject: number): number {
    return subject < 0 ? -1 : this.resolution.canonical(subject);
  }

  /** All subjects that the chosen value names, after merges. */
  references(subject: number, facet: Facet): number[] {
    const row = this.row(subject, facet);
    if (row < 0) return [];
    return Array.from(this.log.values.members(this.valueNumber(row)), (member) => this.resolution.canonical(member));
  }

  /** The chosen value as the source gives it; undefined where no claim says. */
  text(subject: number, facet: Facet): string | undefined {
    const row = this.row(subject, facet);
    return row < 0 ? undefined : this.textOf(this.valueNumber(row));
  }

  /** A value as the source gives it, by its number. */
  textOf(number: number): string {
    const value = this.log.values.original(number);
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : Object.keys(value).join(', ');
  }

  /** The chosen value as a list of texts. */
  texts(subject: number, facet: Facet): readonly string[] {
    const row = this.row(subject, facet);
    if (row < 0) return [];
    const value = this.log.values.original(this.valueNumber(row));
    return typeof value === 'string' ? [value] : Array.isArray(value) ? value : Object.keys(value);
  }

  valueNumber(row: number): number {
    return this.log.rows.value.values[row] as number;
  }

  /** When the claim of a row says that it is, was or will be; undefined where it gives no date. */
  when(row: number): DateSpan | undefined {
    return this.log.claims.when(this.log.rows.claim.values[row] as number);
  }

  /** The same as the claim gives it. */
  whenText(row: number): string | undefined {
    return this.log.claims.whenText(this.log.rows.claim.values[row] as number);
  }

  modality(row: number): Modality {
    return modalityOf(this.log.rows.strength.values[row] as number);
  }

  /** Facts and estimates tell what is; plans and possibilities do not. */
  happened(row: number): boolean {
    return happened(this.log.rows.strength.values[row] as number);
  }

  /** The document itself is in doubt about it: Admiralty credibility 4 (doubtful) or 5 (improbable). */
  doubtful(row: number): boolean {
    const credibility = credibilityOf(this.log.rows.grade.values[row] as number);
    return credibility === 4 || credibility === 5;
  }

  /** Subjects of a kind that some visible claim speaks of, merged ones once. */
  subjects(kind: string): number[] {
    return this.log.subjectsByKind.of(kind).filter((subject) => this.stands(subject));
  }

  /** Whether some visible claim speaks of a subject that was merged into no other. */
  stands(subject: number): boolean {
    return this.resolution.canonical(subject) === subject && this.resolution.exists(subject);
  }

  name(subject: number): string {
    return this.log.subjects.text(subject);
  }
}
