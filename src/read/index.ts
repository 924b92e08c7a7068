export { type Checkable, checkAgainstPassage, type Flag, type Grounds, type Verdict } from './check/check.ts';
export { checkInText, type TextCheck } from './check/inText.ts';
export { findPassage, type PassageSelector, selectPassage } from './check/selector.ts';
export type { Reason } from './claims/draft.ts';
export {
  type DocumentDescription,
  type DocumentOptions,
  type DocumentReading,
  type DocumentText,
  documentText,
  readDocument,
} from './document/document.ts';
export { languageOf } from './document/language.ts';
export type { Metadata } from './document/metadata.ts';
export { DocumentProblem, type DocumentReason } from './document/problem.ts';
export { type Gazetteer, gazetteerOf, type Named } from './gazetteer/gazetteer.ts';
export type { ReadLanguage } from './lexicon/lexicon.ts';
export { type KnownSubject, type Linkable, sumKey } from './link/likeness.ts';
export { type Link, link, nameFinder } from './link/link.ts';
export { slugOf } from './mentions/names.ts';
export { type ReadAlong, readAlong } from './model/along.ts';
export type { ModelReading } from './model/model.ts';
export type { ModelQuestion } from './model/prompt.ts';
export type { ModelRefusal } from './model/propose.ts';
export {
  type DroppedClaim,
  type Extractor,
  type ProposedClaim,
  type Reader,
  type ReadOptions,
  type ReadResult,
  readerOf,
  readText,
} from './reader.ts';
export { paragraphsOf, type Stretch, sentencesOf } from './text/sentences.ts';
