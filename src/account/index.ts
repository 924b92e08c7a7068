export { Account } from './account.ts';
export { ratePeriod } from './conversion.ts';
export { UnknownAddress, UnknownSubject } from './errors.ts';
export type { Citation, Explanation, Figure, FigureState, FigureValue, Input, Standing } from './figure.ts';
export { type HealthCode, healthCodes } from './health.ts';
export { KeptBySight } from './keptBySight.ts';
export { KeptLists } from './keptLists.ts';
export { COUNTED_RUNGS, type CountedRung, REACHED, type ReachedWord, RUNGS, type Rung, rungOf } from './ladder.ts';
export { closest } from './nearest.ts';
export { type Rule, type RuleId, ruleOf, rules } from './rules.ts';
export { seeSame } from './sameSight.ts';
export { type ClaimRows, citationsOf, claimsAbout } from './view/claimsAbout.ts';
export { firstTold } from './view/firstTold.ts';
export {
  type PublisherQuestion,
  type PublisherStanding,
  type PublisherView,
  publisherStandings,
  publisherViews,
} from './view/publishers.ts';
export { type SourceSummary, type SourceView, sourceView, sourceViews, visibleSources } from './view/sources.ts';
export { type Statement, statements, type Withdrawal, withdrawals } from './view/statements.ts';
export { type FacetView, type SubjectView, subjectView } from './view/subject.ts';
export { type SubjectSummary, subjectSummaries, visibleSubjects } from './view/subjects.ts';
export { type ExplanationTree, explanationTree, type TreeInput } from './view/tree.ts';
export type {
  AccountTotals,
  AccountView,
  AgreementView,
  AsOfView,
  ConflictView,
  FlowView,
  GaugeView,
  LineView,
  MoneyView,
  OverviewView,
  PartnerTotals,
  PartnerView,
  SeriesView,
  StageView,
  TargetView,
} from './view/types.ts';
