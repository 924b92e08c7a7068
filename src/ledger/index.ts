export { canonicalJson } from './canonical.ts';
export {
  type Broken,
  ChainCheck,
  type SealedEntry,
  type StoredEntry,
  seal,
  sealAll,
  type Verdict,
} from './chain.ts';
export {
  type Body,
  EMPTY_HEAD,
  type Entry,
  type Head,
  type Item,
} from './entries.ts';
export { identifyClaim, type Sha256 } from './identity.ts';
export type { LoggedClaim } from './log/claims.ts';
export { ByteColumn, FloatColumn, IntColumn } from './log/column.ts';
export { facetsOf } from './log/facets.ts';
export { History } from './log/history.ts';
export { Log, markingLevel, markingName } from './log/log.ts';
export { independentGroups } from './log/origins.ts';
export { type Question, type QuestionTexts, questionOf } from './log/question.ts';
export { FOREVER } from './log/rows.ts';
export {
  credibilityOf,
  gradeOf,
  happened,
  isDenial,
  isFact,
  modalityOf,
  reliabilityOf,
  strengthOf,
} from './log/strength.ts';
export { kindOf } from './log/subjectsByKind.ts';
export { FORM, singleYear, ValueTable } from './log/valueTable.ts';
export { type Load, planLoad } from './plan.ts';
export { EntryDoesNotFit, LedgerState } from './state.ts';
