import type { StageView } from '../../account/index.ts';
import type { Stage } from '../../vocabulary/index.ts';
import { codeText } from '../../wording/index.ts';
import type { Ask } from '../ask.ts';
import { type Shown, show } from '../show/figure.ts';

/** One rung of a ladder of stages. */
export interface Rung {
  readonly code: string;
  readonly label: string;
  /**
   * `reached`, `planned` and `undone` (halted, cancelled, ended) are told by a source; `passed` lies below one that was
   * reached and nobody speaks of it.
   */
  readonly state: 'reached' | 'planned' | 'undone' | 'passed' | 'ahead';
  readonly current: boolean;
  /** Undone once, and a later stage was reported since: the work goes on. */
  readonly overtaken?: true;
  /** The stage as a figure, so that it explains itself; absent where no source speaks of it. */
  readonly shown?: Shown;
}

/** The ladder of an agreement or a line, with what was reached and what is planned. Undoing stages show only where they happened. */
export function rungsOf(
  ask: Ask,
  stages: readonly Stage[],
  kind: 'agreement' | 'line',
  history: readonly StageView[],
  current: string | null,
): Rung[] {
  const told = new Map(history.map((item) => [item.stage, item]));
  const reached = stages.filter((stage) => !isUndoing(stage) && told.get(stage.code)?.modality === 'fact');
  const top = Math.max(-1, ...reached.map(({ order }) => order));
  return stages
    .filter((stage) => !isUndoing(stage) || told.has(stage.code))
    .map((stage) => rungOf(ask, stage, kind, told.get(stage.code), stage.code === current, top));
}

function isUndoing(stage: Stage): boolean {
  return 'undone' in stage && stage.undone === true;
}

function rungOf(
  ask: Ask,
  stage: Stage,
  kind: string,
  told: StageView | undefined,
  current: boolean,
  top: number,
): Rung {
  const label = codeText(`${kind} stage`, stage.code, ask.language);
  if (told === undefined)
    return { code: stage.code, label, state: stage.order < top ? 'passed' : 'ahead', current: false };
  const fact = told.modality === 'fact';
  const state = !fact ? 'planned' : isUndoing(stage) ? 'undone' : 'reached';
  return {
    code: stage.code,
    label,
    state,
    current: current && fact,
    ...(state === 'undone' && !current ? { overtaken: true } : {}),
    shown: show(ask.account.figure(told.address), ask),
  };
}
