import { agreementStages, lineStages, type Stage } from '../vocabulary/index.ts';
import { healthOf } from './health.ts';
import type { Reader } from './reader.ts';
import { stageOf } from './stages.ts';
import { Walk } from './walk.ts';

/** Subjects of one kind by the code of their stage (R7), and lines by that of their health (R19). */
export interface Groups {
  readonly byStage: ReadonlyMap<string, readonly number[]>;
  readonly byHealth: ReadonlyMap<string, readonly number[]>;
}

export function agreementGroups(reader: Reader, agreements: readonly number[]): Groups {
  const byStage = new Map<string, number[]>();
  const walk = new Walk(reader.resolution, facetsOf(agreementStages));
  for (const agreement of agreements) {
    walk.read(agreement);
    const stage = stageOf(reader, walk.rows, agreementStages);
    if (stage !== undefined) add(byStage, stage.code, agreement);
  }
  return { byStage, byHealth: new Map() };
}

export function lineGroups(reader: Reader, lines: readonly number[]): Groups {
  const byStage = new Map<string, number[]>();
  const byHealth = new Map<string, number[]>();
  const planned = lineStages.length;
  const walk = new Walk(reader.resolution, [
    ...facetsOf(lineStages),
    'start_of_production:planned',
    'start_of_production:actual',
  ]);
  for (const line of lines) {
    walk.read(line);
    const stage = stageOf(reader, walk.rows, lineStages);
    if (stage !== undefined) add(byStage, stage.code, line);
    add(byHealth, healthOf(reader, line, stage, walk.row(planned + 1) >= 0, walk.row(planned)), line);
  }
  return { byStage, byHealth };
}

function facetsOf(stages: readonly Stage[]): string[] {
  return stages.map((stage) => `stage:${stage.code}`);
}

function add(groups: Map<string, number[]>, code: string, subject: number): void {
  const group = groups.get(code);
  if (group === undefined) groups.set(code, [subject]);
  else group.push(subject);
}
