import { agreementStages, lineStages, type Stage } from '../vocabulary/index.ts';
import { healthOf } from './health.ts';
import { type AgreementRecords, agreementReading, type LineRecords, lineReading } from './kept/works.ts';
import type { Reader } from './reader.ts';

/** Agreements by the code of their stage (R7). */
export type ByStage = ReadonlyMap<string, readonly number[]>;

/** Lines by the code of their stage (R7), by that of their health (R19), and by the country that hosts them. */
export interface LineGroups {
  readonly byStage: ByStage;
  readonly byHealth: ReadonlyMap<string, readonly number[]>;
  readonly byHost: ReadonlyMap<number, readonly number[]>;
}

export function agreementGroups(reader: Reader, records: AgreementRecords): ByStage {
  const byStage = new Map<string, number[]>();
  const reading = agreementReading(reader);
  reader.visit('agreement', (agreement, ordinal) => {
    const place = records.place(reading, reader.resolution, agreement, ordinal);
    const stage: Stage | undefined = agreementStages[records.stage[place] as number];
    if (stage !== undefined) add(byStage, stage.code, agreement);
  });
  return byStage;
}

export function lineGroups(reader: Reader, records: LineRecords): LineGroups {
  const byStage = new Map<string, number[]>();
  const byHealth = new Map<string, number[]>();
  const byHost = new Map<number, number[]>();
  const reading = lineReading(reader);
  reader.visit('line', (line, ordinal) => {
    const place = records.place(reading, reader.resolution, line, ordinal);
    const stage: Stage | undefined = lineStages[records.stage[place] as number];
    const host = reader.canonicalOrNone(records.host[place] as number);
    if (stage !== undefined) add(byStage, stage.code, line);
    if (host >= 0) add(byHost, host, line);
    const started = records.started[place] === 1;
    add(byHealth, healthOf(reader, line, stage, started, records.planned[place] as number), line);
  });
  return { byStage, byHealth, byHost };
}

function add<Key>(groups: Map<Key, number[]>, key: Key, subject: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [subject]);
  else group.push(subject);
}
