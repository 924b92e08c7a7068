import type { Modality } from '../vocabulary/index.ts';
import { type Stage, agreementStages, lineStages } from '../vocabulary/index.ts';
import type { Reader } from './reader.ts';

/** A stage that some claim speaks of, by the row that stands for it. */
export interface StageReached {
  readonly stage: Stage;
  readonly row: number;
  readonly modality: Modality;
  /** Day from which it holds, by R2. For a planned stage: the day on which the plan was published. */
  readonly day: number;
  /** The date as the source gives it. */
  readonly when: string | undefined;
}

export interface StageHistory {
  /** Stages that facts have reached, in the order of their days. */
  readonly reached: readonly StageReached[];
  /** Stages that are planned, estimated or possible, beyond what has been reached. */
  readonly ahead: readonly StageReached[];
  /** The stage at the date asked for (R7); undefined where no fact tells of one. */
  readonly current: StageReached | undefined;
}

/** Stages of an agreement or a line at the date asked for (R7). */
export function stageHistory(reader: Reader, subject: number, kind: 'agreement' | 'line'): StageHistory {
  const stages = kind === 'agreement' ? agreementStages : lineStages;
  const reached: StageReached[] = [];
  const ahead: StageReached[] = [];
  for (const stage of stages) {
    const row = reader.row(subject, `stage:${stage.code}`);
    if (row < 0) continue;
    const found = reachedBy(reader, stage, row);
    if (found.modality === 'fact') reached.push(found);
    else ahead.push(found);
  }
  reached.sort((a, b) => a.day - b.day || a.stage.order - b.stage.order);
  const current = currentOf(reached);
  return { reached, ahead: ahead.filter((item) => current === undefined || item.stage.order > current.stage.order), current };
}

function reachedBy(reader: Reader, stage: Stage, row: number): StageReached {
  return {
    stage,
    row,
    modality: reader.modality(row),
    day: reader.log.rows.effective.values[row] as number,
    when: reader.claimOf(row).body.qualifiers.when,
  };
}

/** The furthest stage of the ladder, unless one that undoes it came on the same day or later. */
export function currentOf(reached: readonly StageReached[]): StageReached | undefined {
  let furthest: StageReached | undefined;
  let undone: StageReached | undefined;
  for (const item of reached) {
    if (item.stage.undone) {
      if (undone === undefined || item.day >= undone.day) undone = item;
    } else if (furthest === undefined || item.stage.order > furthest.stage.order) furthest = item;
  }
  if (undone === undefined) return furthest;
  const lastStep = Math.max(...reached.filter((item) => !item.stage.undone).map((item) => item.day), Number.NEGATIVE_INFINITY);
  return undone.day >= lastStep ? undone : furthest;
}

