/** What is wrong with an input, and how to mend it. */
export interface Problem {
  /** Says what was expected and what came. */
  readonly message: string;
  readonly remedy: string;
}

/** An input that could not be read. */
export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** A value, or the problem that kept it from being read. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function problem(message: string, remedy: string): Failure {
  return { ok: false, problem: { message, remedy } };
}

/** The value made into another; a problem stays as it is. */
export function mapResult<A, B>(result: Result<A>, make: (value: A) => B): Result<B> {
  return result.ok ? ok(make(result.value)) : result;
}
