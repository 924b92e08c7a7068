import { EXIT, type ExitStatus } from './exitStatus.ts';

/** A failure as it is told: what was expected and what came, how to mend it, and what may have been meant. */
export interface Failure {
  readonly status: ExitStatus;
  readonly message: string;
  readonly remedy?: string;
  readonly nearest?: readonly string[];
  /** Where in the code, for failures that no call should bring about. */
  readonly stack?: string;
}

/** Failures that a call as it was made is not to blame for. */
const NOT_THE_CALL = new Set([
  'StoreBusy',
  'StoreError',
  'LedgerDamaged',
  'HeadMoved',
  'DoesNotFollow',
  'MergesDisagree',
]);

/**
 * The failure behind something that was thrown. Errors are told apart by their names and shapes, so that the rooms that
 * raise them need not be loaded to read this.
 */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { status: EXIT.rejected, message: String(thrown) };
  const known = questionFailure(thrown);
  if (known !== undefined) return { status: EXIT.wrongCall, ...known };
  const { name, message } = thrown;
  if ('remedy' in thrown && typeof thrown.remedy === 'string') {
    const status = NOT_THE_CALL.has(name) ? EXIT.rejected : EXIT.wrongCall;
    // The store's errors say the remedy at the end of their message, too.
    return { status, message: message.replace(thrown.remedy, '').trim(), remedy: thrown.remedy };
  }
  const told = `This should not have happened: ${message}`;
  return {
    status: EXIT.rejected,
    message: told,
    remedy: 'Please report it with the call and what follows.',
    ...(thrown.stack === undefined ? {} : { stack: thrown.stack }),
  };
}

/** A question that the account cannot answer: a subject, an address or a date that is none. */
function questionFailure(error: Error): Omit<Failure, 'status'> | undefined {
  const nearest = 'nearest' in error ? (error.nearest as readonly string[]) : [];
  const meant = nearest.length === 0 ? undefined : `Did you mean ${nearest.join(', ')}?`;
  switch (error.name) {
    case 'UnknownAddress': {
      const message = `There is no figure at "${'address' in error ? error.address : ''}" for these dates.`;
      return { message, remedy: meant ?? 'Take an address from "kuznia account --json".', nearest };
    }
    case 'UnknownSubject': {
      const message = `No claim that can be seen at these dates is about "${'subject' in error ? error.subject : ''}".`;
      return { message, remedy: meant ?? 'Give the subject as kind/slug, as "kuznia account --json" has it.', nearest };
    }
    case 'NotAnInstant':
      return { message: error.message, remedy: 'Write the day as year-month-day, or leave the option out for today.' };
    default:
      return undefined;
  }
}
