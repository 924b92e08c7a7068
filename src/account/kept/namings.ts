import { IntColumn, independentGroups, isDenial, isFact, kindOf } from '../../ledger/index.ts';
import { agreementStages } from '../../vocabulary/index.ts';
import { FAIRLY_RELIABLE } from '../choice.ts';
import type { Reader } from '../reader.ts';
import { governmentCountry } from '../scopes.ts';
import { Walk } from '../walk.ts';
import { Records } from './records.ts';

/** Independent publishers, graded C or better, that make a party count although others leave it out. */
const PUBLISHERS_NEEDED = 2;
/** No stage, no row. */
const NOTHING = -1;

/** Countries that a list of parties names, by themselves or by a body of their government. */
interface Named {
  readonly countries: ReadonlySet<number>;
  /** Every member is a country itself, so that no other subject has a say in who is named. */
  readonly plain: boolean;
}

/** What an account reads the parties of agreements by. Equal lists share one set of countries. */
export class NamingReading {
  readonly reader: Reader;
  readonly parties: number;
  /** Reads the stages of an agreement. */
  readonly stages: Walk;
  /** Countries that the rows read name, each once. */
  readonly countries: number[] = [];
  readonly #rows: number[] = [];
  readonly #named: Named[] = [];
  /** All rows read name the same countries: nobody is left out, and the stage is one for all. */
  #alike = true;
  readonly #byValue = new Map<number, Named>();

  constructor(reader: Reader) {
    this.reader = reader;
    this.parties = reader.facet('parties');
    this.stages = new Walk(
      reader.resolution,
      agreementStages.map(({ code }) => `stage:${code}`),
    );
  }

  /**
   * Reads the rows that name parties of an agreement; denials name nobody. What was read before is overwritten: a large ledger has
   * hundreds of thousands of agreements. `sight`: what is seen of the agreement. True where all that they name are countries themselves.
   */
  read(agreement: number, sight: number): boolean {
    const { strength } = this.reader.log.rows;
    this.#rows.length = 0;
    this.#named.length = 0;
    this.countries.length = 0;
    let plain = true;
    this.reader.resolution.visitSeen(agreement, sight, this.parties, (row) => {
      if (isDenial(strength.values[row] as number)) return;
      const named = this.named(row);
      this.#rows.push(row);
      // Equal lists are one object: their countries are known already.
      if (this.#named.at(-1) !== named) for (const country of named.countries) this.#note(country);
      this.#named.push(named);
      if (!named.plain) plain = false;
    });
    this.#alike = this.#named.every((named) => named === this.#named[0]);
    return plain;
  }

  /** Rows read that name a country. */
  naming(country: number): readonly number[] {
    if (this.#alike) return this.#rows;
    return this.#rows.filter((_row, index) => this.#named[index]?.countries.has(country));
  }

  /** Whether some row read names at least two other countries and not this one. */
  leavesOut(country: number): boolean {
    return !this.#alike && this.#named.some(({ countries }) => countries.size >= 2 && !countries.has(country));
  }

  #note(country: number): void {
    if (!this.countries.includes(country)) this.countries.push(country);
  }

  named(row: number): Named {
    const value = this.reader.valueNumber(row);
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    const countries = new Set<number>();
    let plain = true;
    for (const member of this.reader.log.values.members(value)) {
      const subject = this.reader.resolution.canonical(member);
      // One that was merged into a country is none itself: the merge can be taken back.
      const isCountry = kindOf(this.reader.name(subject)) === 'country';
      const country = isCountry ? subject : governmentCountry(this.reader, subject);
      if (!isCountry || subject !== member) plain = false;
      if (country >= 0) countries.add(country);
    }
    const named = { countries, plain };
    this.#byValue.set(value, named);
    return named;
  }
}

/** Numbers that are kept of each country that an agreement names, side by side. */
const WIDTH = 5;

/** Which countries each agreement names as parties, and at which stage (R8): several places of a list per agreement. */
export class NamingRecords extends Records<NamingReading> {
  /** Where the countries of each agreement begin and end in the list, side by side. */
  readonly #bounds = this.column(new IntColumn(), 2);
  readonly #list = new IntColumn();

  /** First place in the list of the countries that an agreement names. */
  begin(place: number): number {
    return this.#bounds.values[2 * place] as number;
  }

  /** The place after the last one. */
  end(place: number): number {
    return this.#bounds.values[2 * place + 1] as number;
  }

  country(listed: number): number {
    return this.#list.values[listed * WIDTH] as number;
  }

  /** Place in the list of stages, -1 where only membership is told. */
  stage(listed: number): number {
    return this.#list.values[listed * WIDTH + 1] as number;
  }

  /** Row that names the country at that stage. */
  row(listed: number): number {
    return this.#list.values[listed * WIDTH + 2] as number;
  }

  /** Day from which the row holds. */
  day(listed: number): number {
    return this.#list.values[listed * WIDTH + 3] as number;
  }

  /** Whether too few name the country, while other sources of the same agreement leave it out. */
  contested(listed: number): boolean {
    return this.#list.values[listed * WIDTH + 4] === 1;
  }

  protected read(from: NamingReading, agreement: number, sight: number): boolean {
    return from.read(agreement, sight);
  }

  protected write(from: NamingReading, agreement: number, sight: number, place: number): void {
    this.#forgetSpare();
    this.#bounds.values[2 * place] = this.#listed;
    for (const country of from.countries) {
      const naming = from.naming(country);
      const contested = from.leavesOut(country) && !wellPublished(from.reader, naming);
      const { stage, row } = furthestNamed(from, { agreement, sight, rows: naming });
      const day = row < 0 ? 0 : (from.reader.log.rows.effective.values[row] as number);
      for (const number of [country, stage, row, day, contested ? 1 : 0]) this.#list.push(number);
    }
    this.#bounds.values[2 * place + 1] = this.#listed;
  }

  get #listed(): number {
    return this.#list.length / WIDTH;
  }

  /** What was last concluded at the spare place is no longer read, and makes room where it lies at the end of the list. */
  #forgetSpare(): void {
    const { spare } = this.places;
    if (this.end(spare) !== this.#listed) return;
    this.#list.length = this.begin(spare) * WIDTH;
    this.#bounds.values[2 * spare + 1] = this.begin(spare);
  }
}

/** Whether enough independent publishers, graded C or better, are behind some rows. */
function wellPublished(reader: Reader, rows: readonly number[]): boolean {
  const { origin, grade } = reader.log.rows;
  const good = rows.filter((row) => (grade.values[row] as number) >= FAIRLY_RELIABLE);
  if (good.length < PUBLISHERS_NEEDED) return false;
  const origins = good.map((row) => origin.values[row] as number);
  return independentGroups(reader.log.origins, origins) >= PUBLISHERS_NEEDED;
}

/** Place in the list of stages, -1 for none, and the row that tells it. */
interface Reached {
  readonly stage: number;
  readonly row: number;
}

/** Rows that name one country as a party of an agreement, of which so much is seen. */
interface Naming {
  readonly agreement: number;
  readonly sight: number;
  readonly rows: readonly number[];
}

/**
 * Furthest stage among the facts that name the country, and of the rows that tell it the one that holds first; the stage of the
 * agreement where the naming claims give none.
 */
function furthestNamed(from: NamingReading, naming: Naming): Reached {
  const { reader } = from;
  const { claim, strength } = reader.log.rows;
  const { claims } = reader.log;
  let furthest = NOTHING;
  let best = NOTHING;
  for (const row of naming.rows) {
    const told = reader.agreementStage(claims.stage.values[claim.values[row] as number] as number);
    const stage = isFact(strength.values[row] as number) ? told : NOTHING;
    if (stage < furthest || (stage === furthest && best !== NOTHING && !holdsBefore(reader, row, best))) continue;
    furthest = stage;
    best = row;
  }
  return furthest < 0 ? stageWithoutParties(from, naming, best) : { stage: furthest, row: best };
}

/** By the day from which it holds, then by identifier: which row came first into the log must not matter. */
function holdsBefore(reader: Reader, row: number, other: number): boolean {
  const { claim, effective } = reader.log.rows;
  const later = (effective.values[row] as number) - (effective.values[other] as number);
  if (later !== 0) return later < 0;
  return reader.log.claims.ids.precedes(claim.values[row] as number, claim.values[other] as number);
}

/** A claim that tells a stage without naming parties speaks of the whole agreement. */
function stageWithoutParties({ reader, stages }: NamingReading, { agreement, sight }: Naming, row: number): Reached {
  const { claim, strength } = reader.log.rows;
  stages.read(agreement, sight);
  for (let stage = agreementStages.length - 1; stage >= 0; stage--) {
    const reached = stages.row(stage);
    if (reached < 0 || !isFact(strength.values[reached] as number)) continue;
    if (reader.log.claims.parties.values[claim.values[reached] as number] === 0) return { stage, row: reached };
  }
  return { stage: -1, row };
}
