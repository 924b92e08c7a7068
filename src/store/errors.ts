import type { Head } from '../ledger/index.ts';

/** What went wrong with a store, and how to mend it. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(`${message} ${remedy}`, options);
    this.remedy = remedy;
  }
}

/** Raised where something was appended since `expected` was read. Read on, and decide anew. */
export class HeadMoved extends StoreError {
  override readonly name = 'HeadMoved';
  readonly expected: Head;
  readonly found: Head;

  constructor(expected: Head, found: Head) {
    super(
      `Expected the ledger to end at entry ${expected.sequence} (${expected.hash.slice(0, 12)}), it ends at entry ${found.sequence} (${found.hash.slice(0, 12)}).`,
      'Read what was appended since, and decide anew.',
    );
    this.expected = expected;
    this.found = found;
  }
}

/** Raised for entries that do not follow the head they are to follow, or each other. Nothing is appended. */
export class DoesNotFollow extends StoreError {
  override readonly name = 'DoesNotFollow';
  readonly sequence: number;

  constructor(sequence: number, after: number) {
    super(
      `Entry ${sequence} does not follow entry ${after}.`,
      'Seal the entries one after the other, from the head on.',
    );
    this.sequence = sequence;
  }
}

/** Raised where another process is writing and did not finish in time. Nothing was appended. */
export class StoreBusy extends StoreError {
  override readonly name = 'StoreBusy';

  constructor(place: string, waitedSeconds: number, cause: unknown) {
    super(
      `Another process is writing to ${place}; waited ${waitedSeconds} s for it to finish, and recorded nothing.`,
      'Try again when it has finished.',
      { cause },
    );
  }
}

/** Raised where a ledger is to be read and there is none. */
export class NoLedger extends StoreError {
  override readonly name = 'NoLedger';
}

/** Raised for a file that is no ledger of this program, or one of a newer format. It is left as it is. */
export class NotALedger extends StoreError {
  override readonly name = 'NotALedger';
}

/** Raised where a ledger cannot be read as it was written. */
export class LedgerDamaged extends StoreError {
  override readonly name = 'LedgerDamaged';

  constructor(place: string, what: string, cause?: unknown) {
    super(
      `${place} is damaged: ${what}.`,
      'Run `kuznia verify` to find the first broken entry, and put a good copy back.',
      { cause },
    );
  }
}
