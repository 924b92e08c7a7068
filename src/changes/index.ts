export { changesBetween, changesListed } from './changes.ts';
export { DifferentLedgers } from './pair.ts';
export { type Period, type PeriodTexts, periodOf, WrongPeriod } from './period.ts';
export {
  type Change,
  type ChangeKind,
  type Changes,
  type CountChange,
  changeKinds,
  type EditionChange,
  type Effect,
  effects,
  type GaugeChange,
  type MergeChange,
  type Reason,
  reasons,
  type TotalChange,
  type TotalPart,
} from './types.ts';
