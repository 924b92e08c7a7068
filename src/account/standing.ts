import { independentGroups, isDenial, isFact, kindOf, reliabilityOf } from '../ledger/index.ts';
import { agreementStages, type Stage } from '../vocabulary/index.ts';
import type { Reader } from './reader.ts';
import { governmentCountry } from './scopes.ts';

/** A country as a party of one agreement (R8). */
export interface Membership {
  readonly agreement: number;
  readonly country: number;
  /** Furthest stage at which a fact names the country; undefined where only membership is told. */
  readonly stage: Stage | undefined;
  /** Row that names the country at that stage. */
  readonly row: number;
  readonly rows: readonly number[];
  /** Named by too few, while other sources of the same agreement leave it out. */
  readonly contested: boolean;
  /** The agreement belongs to the programme. */
  readonly inProgramme: boolean;
}

const stages: readonly Stage[] = agreementStages;

/** Independent publishers, graded C or better, that make a party count although others leave it out. */
const PUBLISHERS_NEEDED = 2;

/** Who is a party of each agreement, and at which stage it is named there (R8). */
export function memberships(reader: Reader, programme: number): Membership[] {
  const found: Membership[] = [];
  const facet = reader.facet('parties');
  const named = new NamedCountries(reader);
  for (const agreement of reader.subjects('agreement')) {
    const rows = withoutDenials(reader, reader.resolution.rows(agreement, facet));
    const [first] = rows;
    if (first === undefined) continue;
    const inProgramme = programme >= 0 && reader.reference(agreement, reader.facets.programme) === programme;
    const all = named.by(first);
    if (named.allBy(rows, all)) {
      // All sources name the same: nobody is left out, and the stage is one for all.
      const { stage, row } = furthestNamed(reader, agreement, rows);
      for (const country of all) found.push({ agreement, country, stage, row, rows, contested: false, inProgramme });
      continue;
    }
    const countries = rows.map((row) => named.by(row));
    for (const country of new Set(countries.flatMap((some) => [...some]))) {
      const naming = rows.filter((_row, index) => countries[index]?.has(country));
      found.push(membership(reader, { agreement, country, naming, rows, countries, inProgramme }));
    }
  }
  return found;
}

/** The rows that are no denials; the very list where none is. */
function withoutDenials(reader: Reader, rows: number[]): number[] {
  const { strength } = reader.log.rows;
  for (const row of rows) {
    if (isDenial(strength.values[row] as number))
      return rows.filter((one) => !isDenial(strength.values[one] as number));
  }
  return rows;
}

function membership(
  reader: Reader,
  of: {
    agreement: number;
    country: number;
    naming: readonly number[];
    rows: readonly number[];
    countries: readonly ReadonlySet<number>[];
    inProgramme: boolean;
  },
): Membership {
  const leftOut = of.rows.some((_row, index) => isFuller(of.countries[index] as ReadonlySet<number>, of.country));
  const reached = furthestNamed(reader, of.agreement, of.naming);
  return {
    agreement: of.agreement,
    country: of.country,
    stage: reached.stage,
    row: reached.row,
    rows: of.naming,
    contested: leftOut && goodPublishers(reader, of.naming) < PUBLISHERS_NEEDED,
    inProgramme: of.inProgramme,
  };
}

/** A source leaves a country out when it names at least two other countries and not this one. */
function isFuller(named: ReadonlySet<number>, country: number): boolean {
  return !named.has(country) && named.size >= 2;
}

function goodPublishers(reader: Reader, rows: readonly number[]): number {
  const { origin, grade } = reader.log.rows;
  const good = rows.filter((row) => reliabilityOf(grade.values[row] as number) <= 'C');
  return independentGroups(
    reader.log.origins,
    good.map((row) => origin.values[row] as number),
  );
}

/** Countries that a list of parties names, by themselves or by a body of their government. Equal lists share one set. */
class NamedCountries {
  readonly #reader: Reader;
  readonly #byValue = new Map<number, ReadonlySet<number>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Whether every row names these countries and no others. */
  allBy(rows: readonly number[], countries: ReadonlySet<number>): boolean {
    for (const row of rows) if (this.by(row) !== countries) return false;
    return true;
  }

  by(row: number): ReadonlySet<number> {
    const value = this.#reader.valueNumber(row);
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    const named = new Set<number>();
    for (const member of this.#reader.log.values.members(value)) {
      const subject = this.#reader.resolution.canonical(member);
      const isCountry = kindOf(this.#reader.name(subject)) === 'country';
      const country = isCountry ? subject : governmentCountry(this.#reader, subject);
      if (country >= 0) named.add(country);
    }
    this.#byValue.set(value, named);
    return named;
  }
}

/** Furthest stage among the facts that name the country; the stage of the agreement where the naming claims give none. */
function furthestNamed(
  reader: Reader,
  agreement: number,
  rows: readonly number[],
): { stage: Stage | undefined; row: number } {
  const { claim, strength } = reader.log.rows;
  let furthest = -1;
  let best = rows[0] as number;
  for (const row of rows) {
    const stage = reader.agreementStage(reader.log.stages.values[claim.values[row] as number] as number);
    if (stage <= furthest || !isFact(strength.values[row] as number)) continue;
    furthest = stage;
    best = row;
  }
  return furthest < 0 ? stageWithoutParties(reader, agreement, best) : { stage: stages[furthest], row: best };
}

/** A claim that tells a stage without naming parties speaks of the whole agreement. */
function stageWithoutParties(
  reader: Reader,
  agreement: number,
  row: number,
): { stage: Stage | undefined; row: number } {
  let best: { stage: Stage | undefined; row: number } = { stage: undefined, row };
  for (const stage of stages) {
    const reached = reader.row(agreement, `stage:${stage.code}`);
    if (reached < 0 || reader.modality(reached) !== 'fact') continue;
    if (reader.claimOf(reached).body.properties.parties !== undefined) continue;
    if (best.stage === undefined || stage.order > best.stage.order) best = { stage, row: reached };
  }
  return best;
}

/** Where a country stands, in the programme or outside it (R8). */
export interface PartnerStage {
  readonly stage: Stage | undefined;
  /** Only sources that others contradict name the country; it is shown and not counted. */
  readonly contested: boolean;
  readonly memberships: readonly Membership[];
}

/** Furthest stage at which the country is named; a stage told only by contested memberships is marked so. */
export function partnerStage(ofCountry: readonly Membership[], inProgramme: boolean): PartnerStage {
  const own = ofCountry.filter((item) => item.inProgramme === inProgramme);
  const counted = own.filter((item) => !item.contested);
  const stage = furthest(counted) ?? furthest(own);
  return { stage, contested: furthest(counted) === undefined && stage !== undefined, memberships: own };
}

function furthest(memberships: readonly Membership[]): Stage | undefined {
  let best: Stage | undefined;
  for (const { stage } of memberships) {
    if (stage !== undefined && !stage.undone && (best === undefined || stage.order > best.order)) best = stage;
  }
  return best ?? memberships.find((item) => item.stage !== undefined)?.stage;
}
