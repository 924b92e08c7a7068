import { agreementStages, type Stage } from '../vocabulary/index.ts';
import { type NamingReading, NamingRecords } from './kept/namings.ts';
import type { AgreementRecords, WorkReading } from './kept/works.ts';
import type { Reader } from './reader.ts';

/** A country as a party of one agreement (R8). */
export interface Membership {
  readonly agreement: number;
  readonly country: number;
  /** Furthest stage at which a fact names the country; undefined where only membership is told. */
  readonly stage: Stage | undefined;
  /** Row that names the country at that stage. */
  readonly row: number;
  /** Named by too few, while other sources of the same agreement leave it out. */
  readonly contested: boolean;
  /** The agreement belongs to the programme. */
  readonly inProgramme: boolean;
}

/** Where a country stands, in the programme or outside it (R8). */
export interface PartnerStage {
  readonly stage: Stage | undefined;
  /** Row that first puts the country at the stage, by the day from which it holds; -1 without a stage. */
  readonly row: number;
  /** Only sources that others contradict name the country; it is shown and not counted. */
  readonly contested: boolean;
}

const NONE = -1;
const stages: readonly Stage[] = agreementStages;

/** Who is a party of each agreement, and at which stage it is named there (R8), in columns. */
export class Memberships {
  readonly #agreement: number[] = [];
  readonly #country: number[] = [];
  /** Place in the list of stages, -1 where only membership is told. */
  readonly #stage: number[] = [];
  readonly #row: number[] = [];
  readonly #contested: number[] = [];
  readonly #inProgramme: boolean[] = [];
  readonly #byCountry = new Map<number, number[]>();
  #byAgreement: Map<number, number[]> | undefined;
  readonly #reader: Reader;
  readonly #naming: NamingReading;

  constructor(
    reader: Reader,
    programme: number,
    from: {
      readonly agreements: AgreementRecords;
      readonly works: WorkReading;
      readonly namings: NamingRecords;
      readonly naming: NamingReading;
    },
  ) {
    this.#reader = reader;
    this.#naming = from.naming;
    // Where countries were merged, what a list names depends on more than the list.
    const namings = reader.resolution.merges('country') ? new NamingRecords(0) : from.namings;
    reader.visit('agreement', (agreement, ordinal) => {
      const work = from.agreements.place(from.works, reader.resolution, agreement, ordinal);
      const belongs = reader.canonicalOrNone(from.agreements.programme[work] as number);
      const inProgramme = programme >= 0 && belongs === programme;
      this.#take(agreement, inProgramme, namings, namings.place(from.naming, reader.resolution, agreement, ordinal));
    });
  }

  /** Countries that any agreement names. */
  get countries(): Iterable<number> {
    return this.#byCountry.keys();
  }

  of(country: number): Membership[] {
    return this.#places(country).map((place) => this.#at(place));
  }

  ofAgreement(agreement: number): Membership[] {
    if (this.#byAgreement === undefined) {
      this.#byAgreement = new Map();
      for (const [place, own] of this.#agreement.entries()) add(this.#byAgreement, own, place);
    }
    return (this.#byAgreement.get(agreement) ?? []).map((place) => this.#at(place));
  }

  /** Agreements that name a country. */
  agreements(country: number): number[] {
    return this.#places(country).map((place) => this.#agreement[place] as number);
  }

  /** Rows that name a country as a party of an agreement. */
  rows({ agreement, country }: Membership): number[] {
    return this.#naming.rows(agreement).filter((row) => this.#naming.named(row).countries.has(country));
  }

  /** Furthest stage at which the country is named; a stage told only by contested memberships is marked so. */
  standing(country: number, inProgramme: boolean): PartnerStage {
    const own = this.#places(country).filter((place) => this.#inProgramme[place] === inProgramme);
    const counted = this.#furthest(own.filter((place) => this.#contested[place] === 0));
    const stage = counted < 0 ? this.#furthest(own) : counted;
    return { stage: stages[stage], row: this.#earliestAt(own, stage), contested: counted < 0 && stage >= 0 };
  }

  #take(agreement: number, inProgramme: boolean, namings: NamingRecords, kept: number): void {
    for (let from = namings.begin[kept] as number; from < (namings.end[kept] as number); from++) {
      const country = namings.country.values[from] as number;
      const place = this.#agreement.push(agreement) - 1;
      this.#country.push(country);
      this.#stage.push(namings.stage.values[from] as number);
      this.#row.push(namings.row.values[from] as number);
      this.#contested.push(namings.contested.values[from] as number);
      this.#inProgramme.push(inProgramme);
      add(this.#byCountry, country, place);
    }
  }

  #places(country: number): readonly number[] {
    return this.#byCountry.get(country) ?? [];
  }

  #at(place: number): Membership {
    return {
      agreement: this.#agreement[place] as number,
      country: this.#country[place] as number,
      stage: stages[this.#stage[place] as number],
      row: this.#row[place] as number,
      contested: this.#contested[place] === 1,
      inProgramme: this.#inProgramme[place] as boolean,
    };
  }

  /** The furthest stage that was not undone; where there is none, the first that is told. */
  #furthest(places: readonly number[]): number {
    let best = NONE;
    let first = NONE;
    for (const place of places) {
      const stage = this.#stage[place] as number;
      if (stage < 0) continue;
      if (first < 0) first = stage;
      if (stage > best && !(stages[stage] as Stage).undone) best = stage;
    }
    return best < 0 ? first : best;
  }

  #earliestAt(places: readonly number[], stage: number): number {
    if (stage < 0) return NONE;
    const { effective } = this.#reader.log.rows;
    let first = NONE;
    for (const place of places) {
      if (this.#stage[place] !== stage) continue;
      const row = this.#row[place] as number;
      if (first < 0 || (effective.values[row] as number) < (effective.values[first] as number)) first = row;
    }
    return first;
  }
}

function add(groups: Map<number, number[]>, key: number, place: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [place]);
  else group.push(place);
}
