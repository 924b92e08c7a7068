/** Why a document cannot be read, by code. */
export type DocumentReason =
  | 'empty'
  | 'too-large'
  | 'encoding'
  | 'encrypted'
  | 'no-text'
  | 'damaged'
  | 'third-language'
  | 'no-date';

/** A document that cannot be read: what was expected, what came, and how to mend it. */
export class DocumentProblem extends Error {
  override readonly name = 'DocumentProblem';
  readonly reason: DocumentReason;
  readonly remedy: string;
  constructor(reason: DocumentReason, message: string, remedy: string) {
    super(message);
    this.reason = reason;
    this.remedy = remedy;
  }
}
