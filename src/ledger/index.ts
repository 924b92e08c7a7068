export type { Body, Entry, EntryKind } from './entries.ts';
export { FORM, ValueTable } from './log/valueTable.ts';
export { FOREVER } from './log/rows.ts';
export { History } from './log/history.ts';
export { Log, type LoggedClaim, markingLevel, markingName } from './log/log.ts';
export { type Question, type QuestionTexts, questionOf } from './log/question.ts';
export { gradeOf, isDenial, modalityOf, reliabilityOf, strengthOf } from './log/strength.ts';
export { kindOf } from './log/subjectsByKind.ts';
