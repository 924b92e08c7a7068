import type { Log, Question } from '../ledger/index.ts';
import { type ProgrammeDefinition, type ReferenceTables, tablesFrom } from '../reference/index.ts';
import { type Contribution, Contributions } from './contributions.ts';
import { Conversion } from './conversion.ts';
import { type AgreementGroups, agreementGroups, type Groups, type LineGroups, lineGroups } from './groups.ts';
import { type Health, lineHealth } from './health.ts';
import { type IndicatorSeries, indicatorSeries } from './indicators.ts';
import { type Kept, keptOf, Readings } from './kept/kept.ts';
import { COUNTED_RUNGS } from './ladder.ts';
import { partnersOf } from './partners.ts';
import { Reader } from './reader.ts';
import { Resolution } from './resolution.ts';
import { Scopes } from './scopes.ts';
import { type StageHistory, stageHistory } from './stages.ts';
import { type Membership, Memberships, type PartnerStage } from './standing.ts';
import { Totals } from './totals.ts';

/** What every figure of one account is made from. Each part is worked out once, when first asked for. */
export class Core {
  readonly log: Log;
  readonly question: Question;
  readonly resolution: Resolution;
  readonly reader: Reader;
  readonly tables: ReferenceTables;
  readonly conversion: Conversion;
  readonly programme: ProgrammeDefinition | undefined;
  readonly scopes: Scopes;
  #contributions: Contributions | undefined;
  #memberships: Memberships | undefined;
  #series: IndicatorSeries[] | undefined;
  #totals: Totals | undefined;
  #placesOfFlow: Map<number, number[]> | undefined;
  #partners: string[] | undefined;
  #agreementGroups: AgreementGroups | undefined;
  #lineGroups: LineGroups | undefined;
  readonly #standings = new Map<string, PartnerStage>();
  readonly #histories = new Map<number, StageHistory>();
  readonly #health = new Map<number, Health>();
  readonly #kinds = new Map<string, number[]>();

  readonly #kept: Kept;
  readonly #readings: Readings;

  constructor(log: Log, question: Question) {
    this.log = log;
    this.question = question;
    const sequence = log.sequenceAt(question.recorded.millisecondsExclusive);
    this.tables = tablesAt(log, sequence);
    this.conversion = new Conversion(this.tables);
    this.resolution = new Resolution(log, question, this.conversion);
    this.reader = new Reader(this.resolution);
    this.#kept = keptOf(log, this.tables);
    this.#readings = new Readings(this.reader, this.conversion);
    this.programme = [...log.programmes.allAt(sequence).values()][0]?.definition;
    this.scopes = new Scopes(this.reader, this.programme);
  }

  /** Number of the programme's subject, -1 where none is loaded or no claim names it. */
  get programmeSubject(): number {
    return this.programme === undefined ? -1 : this.log.subjects.find(this.programme.id);
  }

  get contributions(): Contributions {
    this.#contributions ??= new Contributions({
      reader: this.reader,
      conversion: this.conversion,
      scopes: this.scopes,
      reading: this.#readings.flows,
      records: this.#kept.flows,
    });
    return this.#contributions;
  }

  get memberships(): Memberships {
    this.#memberships ??= new Memberships(this.reader, this.programmeSubject, {
      agreements: this.#agreements,
      namings: this.#kept.namings,
      naming: this.#readings.namings,
    });
    return this.#memberships;
  }

  get series(): readonly IndicatorSeries[] {
    this.#series ??= indicatorSeries(this.#readings.points, this.#kept.points);
    return this.#series;
  }

  /** What a flow adds to totals at a rung; undefined where it adds nothing. */
  contributionOf(flow: number, rung: string): Contribution | undefined {
    const { flow: flows, rung: rungs, length } = this.contributions;
    this.#placesOfFlow ??= groupBy([...flows.subarray(0, length).keys()], (place) => flows[place] as number);
    const place = this.#placesOfFlow.get(flow)?.find((one) => COUNTED_RUNGS[rungs[one] as number] === rung);
    return place === undefined ? undefined : this.contributions.at(place);
  }

  get totals(): Totals {
    this.#totals ??= new Totals(this.contributions, this.log.subjects.size);
    return this.#totals;
  }

  /** Memberships of a country, by its code. */
  membershipsOf(country: string): readonly Membership[] {
    return this.memberships.of(this.log.subjects.find(`country/${country}`));
  }

  /** Lines by the country that hosts them. */
  get byHost(): Groups<number> {
    return this.#lines.byHost;
  }

  subjects(kind: string): readonly number[] {
    const known = this.#kinds.get(kind);
    if (known !== undefined) return known;
    const found = this.reader.subjects(kind);
    this.#kinds.set(kind, found);
    return found;
  }

  history(subject: number, kind: 'agreement' | 'line'): StageHistory {
    const known = this.#histories.get(subject);
    if (known !== undefined) return known;
    const history = stageHistory(this.reader, subject, kind);
    this.#histories.set(subject, history);
    return history;
  }

  /** Agreements or lines by the code of their stage at the date asked for; those of which no fact tells a stage are in none. */
  byStage(kind: 'agreement' | 'line'): Groups<string> {
    if (kind === 'line') return this.#lines.byStage;
    return this.#agreements.byStage;
  }

  get #agreements(): AgreementGroups {
    this.#agreementGroups ??= agreementGroups(this.reader, this.#readings.agreements, this.#kept.agreements);
    return this.#agreementGroups;
  }

  /** Lines by the code of their health. */
  get byHealth(): Groups<string> {
    return this.#lines.byHealth;
  }

  get #lines(): LineGroups {
    this.#lineGroups ??= lineGroups(this.reader, this.#readings.lines, this.#kept.lines);
    return this.#lineGroups;
  }

  /** Countries that any claim makes a partner. */
  get partners(): readonly string[] {
    this.#partners ??= partnersOf(this.reader, {
      owner: this.programme?.owner,
      parties: this.memberships.countries,
      hosts: this.#lines.byHost.keys(),
      funders: this.totals.funders,
    });
    return this.#partners;
  }

  /** Where a country stands, in the programme or outside it (R8). */
  standing(country: string, inProgramme: boolean): PartnerStage {
    const key = `${country} ${inProgramme}`;
    const known = this.#standings.get(key);
    if (known !== undefined) return known;
    const standing = this.memberships.standing(this.log.subjects.find(`country/${country}`), inProgramme);
    this.#standings.set(key, standing);
    return standing;
  }

  health(line: number): Health {
    const known = this.#health.get(line);
    if (known !== undefined) return known;
    const health = lineHealth(this.reader, line);
    this.#health.set(line, health);
    return health;
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const tablesOfLog = new WeakMap<Log, { key: string; tables: ReferenceTables }>();

/** Reference tables as a ledger state holds them; built anew only when an edition has changed. */
function tablesAt(log: Log, sequence: number): ReferenceTables {
  const editions = [...log.editions.allAt(sequence).values()];
  const key = editions.map((edition) => edition.id).join(' ');
  const cached = tablesOfLog.get(log);
  if (cached?.key === key) return cached.tables;
  const tables = tablesFrom(editions);
  tablesOfLog.set(log, { key, tables });
  return tables;
}
