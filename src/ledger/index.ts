export {
  ChainCheck,
  canonicalJson,
  hashedText,
  type SealedEntry,
  type Sha256,
  type StoredEntry,
  seal,
  type Verdict,
} from './chain.ts';
export { type Body, EMPTY_HEAD, type Entry, type EntryKind, type Head, type Item } from './entries.ts';
export { identifyClaim, identifyEdition, identifyMerge } from './identity.ts';
export { type Load, type Plan, planLoad } from './plan.ts';
export { LedgerState } from './state.ts';
export { FORM, singleYear, ValueTable } from './log/valueTable.ts';
export { FOREVER } from './log/rows.ts';
export { History } from './log/history.ts';
export { Log, type LoggedClaim, markingLevel, markingName } from './log/log.ts';
export { independentGroups } from './log/origins.ts';
export { type Question, type QuestionTexts, questionOf } from './log/question.ts';
export { credibilityOf, gradeOf, happened, isFact, isDenial, modalityOf, reliabilityOf, strengthOf } from './log/strength.ts';
export { kindOf } from './log/subjectsByKind.ts';
