import { agreementStages, lineStages, type Stage } from '../vocabulary/index.ts';
import { healthOf } from './health.ts';
import type { AgreementRecords, LineRecords, WorkReading } from './kept/works.ts';
import type { Reader } from './reader.ts';

/** Subjects by the code of their stage (R7). */
export type ByStage = ReadonlyMap<string, readonly number[]>;

/** Agreements by the code of their stage, and the programme that each belongs to. */
export interface AgreementGroups {
  readonly byStage: ByStage;
  /** By the place of an agreement among all; -1 where it belongs to none. */
  readonly programme: Int32Array;
}

/** Lines by the code of their stage (R7), by that of their health (R19), and by the country that hosts them. */
export interface LineGroups {
  readonly byStage: ByStage;
  readonly byHealth: ReadonlyMap<string, readonly number[]>;
  readonly byHost: ReadonlyMap<number, readonly number[]>;
}

export function agreementGroups(reader: Reader, reading: WorkReading, records: AgreementRecords): AgreementGroups {
  const byStage: number[][] = agreementStages.map(() => []);
  const agreements = reader.log.subjectsByKind.of('agreement');
  const programme = new Int32Array(agreements.length);
  for (let ordinal = 0; ordinal < agreements.length; ordinal++) {
    const agreement = agreements[ordinal] as number;
    if (!reader.stands(agreement)) continue;
    const kept = records.places.find(reader.resolution, agreement, ordinal);
    const place = kept < 0 ? records.conclude(reading, agreement, ordinal) : kept;
    byStage[records.stage(place)]?.push(agreement);
    programme[ordinal] = reader.canonicalOrNone(records.programme(place));
  }
  return { byStage: byCode(agreementStages, byStage), programme };
}

export function lineGroups(reader: Reader, reading: WorkReading, records: LineRecords): LineGroups {
  const byStage: number[][] = lineStages.map(() => []);
  const byHealth = new Map<string, number[]>();
  const byHost = new Map<number, number[]>();
  const lines = reader.log.subjectsByKind.of('line');
  for (let ordinal = 0; ordinal < lines.length; ordinal++) {
    const line = lines[ordinal] as number;
    if (!reader.stands(line)) continue;
    const kept = records.places.find(reader.resolution, line, ordinal);
    const place = kept < 0 ? records.conclude(reading, line, ordinal) : kept;
    byStage[records.stage(place)]?.push(line);
    const host = reader.canonicalOrNone(records.host(place));
    if (host >= 0) addTo(byHost, host, line);
    addTo(byHealth, healthOf(reader, line, lineNow(records, place)), line);
  }
  return { byStage: byCode(lineStages, byStage), byHealth, byHost };
}

function lineNow(records: LineRecords, place: number) {
  const stage: Stage | undefined = lineStages[records.stage(place)];
  const [dueFrom, dueUntil] = [records.dueFrom(place), records.dueUntil(place)];
  return { stage, started: records.started(place), dueFrom, dueUntil };
}

/** The groups that have members, by the code of their stage. `groups`: in the order of the stages. */
function byCode(stages: readonly Stage[], groups: readonly (readonly number[])[]): ByStage {
  const named = stages.map((stage, place) => [stage.code, groups[place] as readonly number[]] as const);
  return new Map(named.filter(([, members]) => members.length > 0));
}

/** Adds a member to its group, which is begun where there is none. */
export function addTo<Key>(groups: Map<Key, number[]>, key: Key, subject: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [subject]);
  else group.push(subject);
}
