import { IntColumn, independentGroups, isDenial, isFact, kindOf } from '../../ledger/index.ts';
import { agreementStages } from '../../vocabulary/index.ts';
import { FAIRLY_RELIABLE } from '../choice.ts';
import type { Reader } from '../reader.ts';
import { governmentCountry } from '../scopes.ts';
import { Records } from './records.ts';

/** Independent publishers, graded C or better, that make a party count although others leave it out. */
const PUBLISHERS_NEEDED = 2;
/** No stage, no row; as the end of the spare place: nothing lies there. */
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
  }

  /**
   * Reads the rows that name parties of an agreement; denials name nobody. What was read before is overwritten: a large ledger has
   * hundreds of thousands of agreements. True where all that they name are countries themselves.
   */
  read(agreement: number): boolean {
    const { strength } = this.reader.log.rows;
    this.#rows.length = 0;
    this.#named.length = 0;
    this.countries.length = 0;
    let plain = true;
    this.reader.resolution.visitRows(agreement, this.parties, (row) => {
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
      const isCountry = kindOf(this.reader.name(subject)) === 'country';
      const country = isCountry ? subject : governmentCountry(this.reader, subject);
      if (!isCountry) plain = false;
      if (country >= 0) countries.add(country);
    }
    const named = { countries, plain };
    this.#byValue.set(value, named);
    return named;
  }
}

/** Which countries each agreement names as parties, and at which stage (R8): several places in the lists below per agreement. */
export class NamingRecords extends Records<NamingReading> {
  /** Where the countries of each agreement begin and end in the lists. */
  readonly begin: Int32Array;
  readonly end: Int32Array;
  readonly country = new IntColumn();
  /** Place in the list of stages, -1 where only membership is told. */
  readonly stage = new IntColumn();
  /** Row that names the country at that stage. */
  readonly row = new IntColumn();
  /** 1 where too few name the country, while other sources of the same agreement leave it out. */
  readonly contested = new IntColumn();

  constructor(count: number) {
    super(count);
    this.begin = new Int32Array(count + 1);
    this.end = new Int32Array(count + 1).fill(NOTHING, count);
  }

  protected conclude(from: NamingReading, agreement: number, place: number): boolean {
    this.#forgetSpare();
    this.begin[place] = this.country.length;
    const plain = from.read(agreement);
    for (const country of from.countries) {
      const naming = from.naming(country);
      const contested = from.leavesOut(country) && !wellPublished(from.reader, naming);
      this.#push(country, furthestNamed(from.reader, agreement, naming), contested);
    }
    this.end[place] = this.country.length;
    return plain;
  }

  #push(country: number, { stage, row }: Reached, contested: boolean): void {
    this.country.push(country);
    this.stage.push(stage);
    this.row.push(row);
    this.contested.push(contested ? 1 : 0);
  }

  /** What was last concluded at the spare place lies at the end of the lists and is no longer read. */
  #forgetSpare(): void {
    if (this.end[this.spare] !== this.country.length) return;
    for (const column of [this.country, this.stage, this.row, this.contested]) {
      column.length = this.begin[this.spare] as number;
    }
    this.end[this.spare] = NOTHING;
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

/**
 * Furthest stage among the facts that name the country, and of the rows that tell it the one that holds first; the stage of the
 * agreement where the naming claims give none.
 */
function furthestNamed(reader: Reader, agreement: number, rows: readonly number[]): Reached {
  const { claim, strength } = reader.log.rows;
  const { claims } = reader.log;
  let furthest = NOTHING;
  let best = NOTHING;
  for (const row of rows) {
    const told = reader.agreementStage(claims.stage.values[claim.values[row] as number] as number);
    const stage = isFact(strength.values[row] as number) ? told : NOTHING;
    if (stage < furthest || (stage === furthest && best !== NOTHING && !holdsBefore(reader, row, best))) continue;
    furthest = stage;
    best = row;
  }
  return furthest < 0 ? stageWithoutParties(reader, agreement, best) : { stage: furthest, row: best };
}

/** By the day from which it holds, then by identifier: which row came first into the log must not matter. */
function holdsBefore(reader: Reader, row: number, other: number): boolean {
  const { claim, effective } = reader.log.rows;
  const later = (effective.values[row] as number) - (effective.values[other] as number);
  if (later !== 0) return later < 0;
  return reader.log.claims.ids.precedes(claim.values[row] as number, claim.values[other] as number);
}

/** A claim that tells a stage without naming parties speaks of the whole agreement. */
function stageWithoutParties(reader: Reader, agreement: number, row: number): Reached {
  const { claim, strength } = reader.log.rows;
  const rows = reader.stageRows(agreement, 'agreement');
  for (let stage = agreementStages.length - 1; stage >= 0; stage--) {
    const reached = rows[stage] as number;
    if (reached < 0 || !isFact(strength.values[reached] as number)) continue;
    if (reader.log.claims.parties.values[claim.values[reached] as number] === 0) return { stage, row: reached };
  }
  return { stage: -1, row };
}
