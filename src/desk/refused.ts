import type { RefusalCode, RefusalDetails } from './shapes.ts';

/** Raised for a decision that cannot be taken as it was made: what was expected, what came, and how to mend it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  readonly remedy: string;
  readonly details: Omit<RefusalDetails, 'code'>;

  constructor(code: RefusalCode, message: string, remedy: string, details: Omit<RefusalDetails, 'code'> = {}) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.details = details;
  }
}

/** Raised where decisions were taken since those that a change was worked out on. */
export class DeskMoved extends Error {
  override readonly name = 'DeskMoved';
}

/** Raised for a document that the desk does not have. */
export class UnknownDocument extends Error {
  override readonly name = 'UnknownDocument';
  readonly remedy = 'The documents are listed at /api/v1/desk/documents and by "kuznia desk list".';

  constructor(id: string) {
    super(`The desk has no document "${id}".`);
  }
}
