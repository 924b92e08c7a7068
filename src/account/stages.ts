import { isFact } from '../ledger/index.ts';
import type { Modality } from '../vocabulary/index.ts';
import { agreementStages, lineStages, type Stage } from '../vocabulary/index.ts';
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
  const rows = reader.stageRows(subject, kind);
  const reached: StageReached[] = [];
  const ahead: StageReached[] = [];
  for (const [index, stage] of stagesOf(kind).entries()) {
    const row = rows[index] as number;
    if (row < 0) continue;
    const found = reachedBy(reader, stage, row);
    if (found.modality === 'fact') reached.push(found);
    else ahead.push(found);
  }
  reached.sort((a, b) => a.day - b.day || a.stage.order - b.stage.order);
  const stage = currentStage(reader, subject, kind);
  const current = reached.find((item) => item.stage === stage);
  return {
    reached,
    ahead: ahead.filter((item) => current === undefined || item.stage.order > current.stage.order),
    current,
  };
}

function reachedBy(reader: Reader, stage: Stage, row: number): StageReached {
  return {
    stage,
    row,
    modality: reader.modality(row),
    day: reader.log.rows.effective.values[row] as number,
    when: reader.whenText(row),
  };
}

/**
 * The stage at the date asked for: the furthest that a fact has reached, unless one that undoes it came on the same day or
 * later (R7). Undefined where no fact tells of a stage.
 */
export function currentStage(reader: Reader, subject: number, kind: 'agreement' | 'line'): Stage | undefined {
  const stages = stagesOf(kind);
  return stages[stagePlace(reader, reader.stageRows(subject, kind), stages)];
}

/**
 * Place in `stages` of the one that stands, -1 where no fact tells of any (R7). `rows` are the chosen rows of all stages of one
 * subject, -1 for a stage without one.
 */
export function stagePlace(reader: Reader, rows: ArrayLike<number>, stages: readonly Stage[]): number {
  const { strength, effective } = reader.log.rows;
  let furthest = -1;
  let undone = -1;
  let lastStep = Number.NEGATIVE_INFINITY;
  let undoneOn = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < stages.length; place++) {
    const row = rows[place] as number;
    if (row < 0 || !isFact(strength.values[row] as number)) continue;
    const day = effective.values[row] as number;
    if (!(stages[place] as Stage).undone) {
      furthest = place;
      lastStep = Math.max(lastStep, day);
    } else if (day >= undoneOn) {
      undone = place;
      undoneOn = day;
    }
  }
  return undone >= 0 && undoneOn >= lastStep ? undone : furthest;
}

/** Stages of a kind, lowest first. */
export function stagesOf(kind: 'agreement' | 'line'): readonly Stage[] {
  return kind === 'agreement' ? agreementStages : lineStages;
}
