import { agreementStages, lineStages, type Stage } from '../vocabulary/index.ts';
import { healthOf } from './health.ts';
import type { AgreementRecords, LineRecords, WorkReading } from './kept/works.ts';
import type { Reader } from './reader.ts';

/**
 * Subjects of a kind in groups: how many each has is counted as they come. Who they are is told when somebody asks; a list for
 * each group would cost a large ledger more than the counting.
 */
export class Groups<Key> {
  readonly #subjects: readonly number[];
  /** Number of the group of each subject, counted from 1 on; 0 for none. By its place among all of the kind. */
  readonly #groupOf: Int32Array;
  readonly #numbers = new Map<Key, number>();
  readonly #counts: number[] = [];

  /** `subjects`: all of the kind; `keys`: of groups that are there from the start, numbered in this order. */
  constructor(subjects: readonly number[], keys: readonly Key[] = []) {
    this.#subjects = subjects;
    this.#groupOf = new Int32Array(subjects.length);
    for (const key of keys) this.number(key);
  }

  /** Number of the group with a key, which is begun where there is none. */
  number(key: Key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#counts.push(0) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** Puts a subject, by its place among all of the kind, into a group; into none where the number is -1. */
  put(ordinal: number, number: number): void {
    if (number < 0) return;
    this.#groupOf[ordinal] = number + 1;
    this.#counts[number] = (this.#counts[number] as number) + 1;
  }

  keys(): Iterable<Key> {
    return this.#numbers.keys();
  }

  count(key: Key): number {
    const number = this.#numbers.get(key);
    return number === undefined ? 0 : (this.#counts[number] as number);
  }

  members(key: Key): number[] {
    const number = this.#numbers.get(key);
    return number === undefined ? [] : this.#subjects.filter((_one, ordinal) => this.#groupOf[ordinal] === number + 1);
  }
}

/** Agreements by the code of their stage (R7), and the programme that each belongs to. */
export interface AgreementGroups {
  readonly byStage: Groups<string>;
  /** By the place of an agreement among all; -1 where it belongs to none. */
  readonly programme: Int32Array;
}

/** Lines by the code of their stage (R7), by that of their health (R19), and by the country that hosts them. */
export interface LineGroups {
  readonly byStage: Groups<string>;
  readonly byHealth: Groups<string>;
  readonly byHost: Groups<number>;
}

export function agreementGroups(reader: Reader, reading: WorkReading, records: AgreementRecords): AgreementGroups {
  const agreements = reader.log.subjectsByKind.of('agreement');
  const byStage = new Groups(agreements, codesOf(agreementStages));
  const programme = new Int32Array(agreements.length);
  for (let ordinal = 0; ordinal < agreements.length; ordinal++) {
    const agreement = agreements[ordinal] as number;
    if (!reader.stands(agreement)) continue;
    const kept = records.places.find(reader.resolution, agreement, ordinal);
    const place = kept < 0 ? records.conclude(reading, agreement, ordinal) : kept;
    byStage.put(ordinal, records.stage(place));
    programme[ordinal] = reader.canonicalOrNone(records.programme(place));
  }
  return { byStage, programme };
}

export function lineGroups(reader: Reader, reading: WorkReading, records: LineRecords): LineGroups {
  const lines = reader.log.subjectsByKind.of('line');
  const byStage = new Groups(lines, codesOf(lineStages));
  const byHealth = new Groups<string>(lines);
  const byHost = new Groups<number>(lines);
  for (let ordinal = 0; ordinal < lines.length; ordinal++) {
    const line = lines[ordinal] as number;
    if (!reader.stands(line)) continue;
    const kept = records.places.find(reader.resolution, line, ordinal);
    const place = kept < 0 ? records.conclude(reading, line, ordinal) : kept;
    byStage.put(ordinal, records.stage(place));
    const host = reader.canonicalOrNone(records.host(place));
    if (host >= 0) byHost.put(ordinal, byHost.number(host));
    byHealth.put(ordinal, byHealth.number(healthOf(reader, line, lineNow(records, place))));
  }
  return { byStage, byHealth, byHost };
}

function codesOf(stages: readonly Stage[]): string[] {
  return stages.map(({ code }) => code);
}

function lineNow(records: LineRecords, place: number) {
  const stage: Stage | undefined = lineStages[records.stage(place)];
  const [dueFrom, dueUntil] = [records.dueFrom(place), records.dueUntil(place)];
  return { stage, started: records.started(place), dueFrom, dueUntil };
}
