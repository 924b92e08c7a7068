import { IntColumn } from '../ledger/index.ts';
import { agreementStages, type Stage } from '../vocabulary/index.ts';
import { type AgreementGroups, addTo } from './groups.ts';
import { type NamingReading, NamingRecords } from './kept/namings.ts';
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
  readonly #agreement = new IntColumn();
  readonly #country = new IntColumn();
  /** Place in the list of stages, -1 where only membership is told. */
  readonly #stage = new IntColumn();
  readonly #row = new IntColumn();
  readonly #contested = new IntColumn();
  readonly #inProgramme = new IntColumn();
  readonly #byCountry = new Map<number, Party>();
  #byAgreement: Map<number, number[]> | undefined;
  readonly #reader: Reader;
  readonly #naming: NamingReading;

  constructor(
    reader: Reader,
    programme: number,
    from: {
      readonly agreements: AgreementGroups;
      readonly namings: NamingRecords;
      readonly naming: NamingReading;
    },
  ) {
    this.#reader = reader;
    this.#naming = from.naming;
    // Where countries were merged, what a list names depends on more than the list.
    const namings = reader.resolution.merges('country') ? new NamingRecords(0, { keeping: false }) : from.namings;
    reader.visit('agreement', (agreement, ordinal) => {
      const inProgramme = programme >= 0 && from.agreements.programme[ordinal] === programme;
      this.#take(agreement, inProgramme, namings, namings.place(from.naming, agreement, ordinal));
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
      for (let place = 0; place < this.#agreement.length; place++) {
        addTo(this.#byAgreement, this.#agreement.values[place] as number, place);
      }
    }
    return (this.#byAgreement.get(agreement) ?? []).map((place) => this.#at(place));
  }

  /** Agreements that name a country, each once. */
  agreements(country: number): number[] {
    return this.#places(country).map((place) => this.#agreement.values[place] as number);
  }

  /** Rows that name a country as a party of an agreement. */
  rows({ agreement, country }: Membership): number[] {
    this.#naming.read(agreement, this.#reader.resolution.sight(agreement));
    return [...this.#naming.naming(country)];
  }

  /** Furthest stage at which the country is named; a stage told only by contested memberships is marked so. */
  standing(country: number, inProgramme: boolean): PartnerStage {
    const party = this.#byCountry.get(country);
    const { counted, all } = (inProgramme ? party?.inside : party?.outside) ?? NOWHERE;
    const stage = counted.stage < 0 ? all.stage : counted.stage;
    const row = this.#earliestAt(country, inProgramme, stage);
    return { stage: stages[stage], row, contested: counted.stage < 0 && stage >= 0 };
  }

  #take(agreement: number, inProgramme: boolean, namings: NamingRecords, kept: number): void {
    for (let from = namings.begin.values[kept] as number; from < (namings.end.values[kept] as number); from++) {
      const stage = namings.stage.values[from] as number;
      const contested = namings.contested.values[from] as number;
      const country = namings.country.values[from] as number;
      const place = this.#agreement.push(agreement);
      this.#country.push(country);
      this.#stage.push(stage);
      this.#row.push(namings.row.values[from] as number);
      this.#contested.push(contested);
      this.#inProgramme.push(inProgramme ? 1 : 0);
      const party = this.#party(country);
      party.places.push(place);
      const { counted, all } = inProgramme ? party.inside : party.outside;
      all.take(stage);
      if (contested === 0) counted.take(stage);
    }
  }

  #party(country: number): Party {
    const known = this.#byCountry.get(country);
    if (known !== undefined) return known;
    const party = { places: [], inside: new Reach(), outside: new Reach() };
    this.#byCountry.set(country, party);
    return party;
  }

  #places(country: number): readonly number[] {
    return this.#byCountry.get(country)?.places ?? [];
  }

  #at(place: number): Membership {
    return {
      agreement: this.#agreement.values[place] as number,
      country: this.#country.values[place] as number,
      stage: stages[this.#stage.values[place] as number],
      row: this.#row.values[place] as number,
      contested: this.#contested.values[place] === 1,
      inProgramme: this.#inProgramme.values[place] === 1,
    };
  }

  /** Row that first puts a country at a stage. */
  #earliestAt(country: number, inProgramme: boolean, stage: number): number {
    if (stage < 0) return NONE;
    const { effective } = this.#reader.log.rows;
    let first = NONE;
    for (const place of this.#places(country)) {
      if (this.#stage.values[place] !== stage || (this.#inProgramme.values[place] === 1) !== inProgramme) continue;
      const row = this.#row.values[place] as number;
      if (first < 0 || (effective.values[row] as number) < (effective.values[first] as number)) first = row;
    }
    return first;
  }
}

/** The furthest stage that was not undone; where there is none, the first that is told; -1 for none. */
class Furthest {
  #best = NONE;
  #first = NONE;

  get stage(): number {
    return this.#best < 0 ? this.#first : this.#best;
  }

  take(stage: number): void {
    if (stage < 0) return;
    if (this.#first < 0) this.#first = stage;
    if (stage > this.#best && !(stages[stage] as Stage).undone) this.#best = stage;
  }
}

/** The furthest stages of one country, contested memberships left out and not. */
class Reach {
  readonly counted = new Furthest();
  readonly all = new Furthest();
}

const NOWHERE = new Reach();

/** A country with the places of its memberships, and how far it came in the programme and outside it. */
interface Party {
  readonly places: number[];
  readonly inside: Reach;
  readonly outside: Reach;
}
