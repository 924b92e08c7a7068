import { agreementStages, type Stage } from '../vocabulary/index.ts';
import type { AgreementGroups } from './groups.ts';
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

/** Numbers that are noted of each membership, side by side; `before` is the place of the one before it of the same country, -1 for none. */
const TOLD = { agreement: 0, country: 1, stage: 2, row: 3, day: 4, marks: 5, before: 6 } as const;
const WIDTH = 7;
const CONTESTED = 1;
const IN_PROGRAMME = 2;

/** Who is a party of each agreement, and at which stage it is named there (R8). */
export class Memberships {
  #told = new Int32Array(1024 * WIDTH);
  #length = 0;
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
    const agreements = reader.log.subjectsByKind.of('agreement');
    for (let ordinal = 0; ordinal < agreements.length; ordinal++) {
      const agreement = agreements[ordinal] as number;
      if (!reader.stands(agreement)) continue;
      const inProgramme = programme >= 0 && from.agreements.programme[ordinal] === programme;
      const kept = namings.places.find(reader.resolution, agreement, ordinal);
      const place = kept < 0 ? namings.conclude(from.naming, agreement, ordinal) : kept;
      for (let listed = namings.begin(place); listed < namings.end(place); listed++) {
        this.#take(agreement, inProgramme, namings, listed);
      }
    }
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
      for (let place = 0; place < this.#length; place++) this.#note(this.#byAgreement, place);
    }
    return (this.#byAgreement.get(agreement) ?? []).map((place) => this.#at(place));
  }

  /** How many agreements name a country. */
  count(country: number): number {
    return this.#byCountry.get(country)?.count ?? 0;
  }

  /** Agreements that name a country, each once. */
  agreements(country: number): number[] {
    return this.#places(country).map((place) => this.#tell(place, TOLD.agreement));
  }

  /** Rows that name a country as a party of an agreement. */
  rows({ agreement, country }: Membership): number[] {
    this.#naming.read(agreement, this.#reader.resolution.sight(agreement));
    return [...this.#naming.naming(country)];
  }

  /** Furthest stage at which the country is named; a stage told only by contested memberships is marked so. */
  standing(country: number, inProgramme: boolean): PartnerStage {
    const party = this.#byCountry.get(country);
    const reach = (inProgramme ? party?.inside : party?.outside) ?? NOWHERE;
    const { counted, all } = reach;
    const stage = counted.stage < 0 ? all.stage : counted.stage;
    const row = reach.firstRow(stage);
    return { stage: stages[stage], row, contested: counted.stage < 0 && stage >= 0 };
  }

  #take(agreement: number, inProgramme: boolean, namings: NamingRecords, listed: number): void {
    const country = namings.country(listed);
    const stage = namings.stage(listed);
    const contested = namings.contested(listed);
    const at = this.#length * WIDTH;
    if (at === this.#told.length) this.#grow();
    const told = this.#told;
    told[at + TOLD.agreement] = agreement;
    told[at + TOLD.country] = country;
    told[at + TOLD.stage] = stage;
    told[at + TOLD.row] = namings.row(listed);
    told[at + TOLD.day] = namings.day(listed);
    told[at + TOLD.marks] = (contested ? CONTESTED : 0) + (inProgramme ? IN_PROGRAMME : 0);
    const party = this.#party(country);
    told[at + TOLD.before] = party.last;
    party.last = this.#length++;
    party.count++;
    const reach = inProgramme ? party.inside : party.outside;
    reach.take(stage, contested, told[at + TOLD.day] as number, told[at + TOLD.row] as number);
  }

  #note(byAgreement: Map<number, number[]>, place: number): void {
    const agreement = this.#tell(place, TOLD.agreement);
    const own = byAgreement.get(agreement);
    if (own === undefined) byAgreement.set(agreement, [place]);
    else own.push(place);
  }

  #grow(): void {
    const larger = new Int32Array(4 * this.#told.length);
    larger.set(this.#told);
    this.#told = larger;
  }

  #tell(place: number, what: number): number {
    return this.#told[place * WIDTH + what] as number;
  }

  #party(country: number): Party {
    const known = this.#byCountry.get(country);
    if (known !== undefined) return known;
    const party: Party = { last: NONE, count: 0, inside: new Reach(), outside: new Reach() };
    this.#byCountry.set(country, party);
    return party;
  }

  #places(country: number): readonly number[] {
    const found: number[] = [];
    let place = this.#byCountry.get(country)?.last ?? NONE;
    for (; place >= 0; place = this.#tell(place, TOLD.before)) found.push(place);
    return found.reverse();
  }

  #at(place: number): Membership {
    const marks = this.#tell(place, TOLD.marks);
    return {
      agreement: this.#tell(place, TOLD.agreement),
      country: this.#tell(place, TOLD.country),
      stage: stages[this.#tell(place, TOLD.stage)],
      row: this.#tell(place, TOLD.row),
      contested: (marks & CONTESTED) !== 0,
      inProgramme: (marks & IN_PROGRAMME) !== 0,
    };
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
  /** Earliest day at each stage and the row that tells it, -1 where none does. */
  readonly #days: number[] = stages.map(() => NONE);
  readonly #rows: number[] = stages.map(() => NONE);

  take(stage: number, contested: boolean, day: number, row: number): void {
    this.all.take(stage);
    if (!contested) this.counted.take(stage);
    if (stage < 0 || ((this.#rows[stage] as number) >= 0 && day >= (this.#days[stage] as number))) return;
    this.#days[stage] = day;
    this.#rows[stage] = row;
  }

  /** Row that first puts the country at a stage, by the day from which it holds; -1 for none. */
  firstRow(stage: number): number {
    return this.#rows[stage] ?? NONE;
  }
}

const NOWHERE = new Reach();

/** A country with the place of its last membership, how many it has, and how far it came in the programme and outside it. */
interface Party {
  last: number;
  count: number;
  readonly inside: Reach;
  readonly outside: Reach;
}
