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
  const byStage = new Map<string, number[]>();
  const programme = new Int32Array(reader.log.subjectsByKind.of('agreement').length);
  reader.visit('agreement', (agreement, ordinal) => {
    const place = records.place(reading, agreement, ordinal);
    const stage: Stage | undefined = agreementStages[records.stage.values[place] as number];
    if (stage !== undefined) addTo(byStage, stage.code, agreement);
    programme[ordinal] = reader.canonicalOrNone(records.programme.values[place] as number);
  });
  return { byStage, programme };
}

export function lineGroups(reader: Reader, reading: WorkReading, records: LineRecords): LineGroups {
  const byStage = new Map<string, number[]>();
  const byHealth = new Map<string, number[]>();
  const byHost = new Map<number, number[]>();
  reader.visit('line', (line, ordinal) => {
    const place = records.place(reading, line, ordinal);
    const stage: Stage | undefined = lineStages[records.stage.values[place] as number];
    const host = reader.canonicalOrNone(records.host.values[place] as number);
    if (stage !== undefined) addTo(byStage, stage.code, line);
    if (host >= 0) addTo(byHost, host, line);
    const started = records.started.values[place] === 1;
    addTo(byHealth, healthOf(reader, line, stage, started, records.planned.values[place] as number), line);
  });
  return { byStage, byHealth, byHost };
}

/** Adds a member to its group, which is begun where there is none. */
export function addTo<Key>(groups: Map<Key, number[]>, key: Key, subject: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [subject]);
  else group.push(subject);
}
