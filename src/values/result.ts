/** What is wrong with an input, by a code and what goes into its words: for those who say it in another language. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly given: Readonly<Record<string, string>>;
}

/** What is wrong with an input, and how to mend it. */
export interface Problem {
  /** Says what was expected and what came. */
  readonly message: string;
  readonly remedy: string;
  readonly finding?: Finding;
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

export function problem(message: string, remedy: string, finding?: Finding): Failure {
  return { ok: false, problem: { message, remedy, ...(finding === undefined ? {} : { finding }) } };
}

/** The value made into another; a problem stays as it is. */
export function mapResult<A, B>(result: Result<A>, make: (value: A) => B): Result<B> {
  return result.ok ? ok(make(result.value)) : result;
}
