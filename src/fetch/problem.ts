/**
 * Why something was not fetched: the address is none, or lies on a private network; the redirects do not end; the answer is too
 * large, takes too long, or does not come; it comes with a status that is no success, or is
 * not in the form that was asked for.
 */
export type FetchReason =
  | 'address'
  | 'private'
  | 'redirects'
  | 'too-large'
  | 'too-slow'
  | 'unreachable'
  | 'status'
  | 'garbage';

/** An address that was not fetched: what was expected, what came, and how to mend it. */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem';
  readonly reason: FetchReason;
  readonly remedy: string;
  /** Status of the answer, where `reason` is `status`. */
  readonly status: number | undefined;
  constructor(reason: FetchReason, message: string, remedy: string, status?: number) {
    super(message);
    this.reason = reason;
    this.remedy = remedy;
    this.status = status;
  }
}
