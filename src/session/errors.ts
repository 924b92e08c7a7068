/** A call that cannot be done as it was made: what was expected, what came, and how to put it right. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** Raised where a ledger that is being read turns out to be another one than before. */
export class LedgerReplaced extends Error {
  override readonly name = 'LedgerReplaced';

  constructor(sequence: number) {
    super(
      `Expected the ledger to go on from its entry ${sequence}, came one that does not hold that entry. ` +
        'It was replaced or cut short while it was open; close it and open it again.',
    );
  }
}
