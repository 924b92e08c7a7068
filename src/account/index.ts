export { Account } from './account.ts';
export { closest } from './nearest.ts';
export { UnknownAddress, UnknownSubject } from './errors.ts';
export type { Citation, Explanation, Figure, FigureState, FigureValue, Input, Standing } from './figure.ts';
export { type HealthCode, healthCodes } from './health.ts';
export { COUNTED_RUNGS, type CountedRung, REACHED, RUNGS, type ReachedWord, type Rung, rungOf } from './ladder.ts';
export { type Rule, type RuleId, ruleOf, rules } from './rules.ts';
export type {
  AccountView,
  AgreementView,
  AsOfView,
  ConflictView,
  FlowView,
  GaugeView,
  LineView,
  MoneyView,
  OverviewView,
  PartnerView,
  SeriesView,
  StageView,
  TargetView,
} from './view/types.ts';
export { type SubjectView, subjectView } from './view/subject.ts';
export { type SourceView, sourceView, sourceViews } from './view/sources.ts';
