/** What is wrong with an input, and how to mend it. */
export interface Problem {
  /** Says what was expected and what came. */
  readonly message: string;
  readonly remedy: string;
}

/** A value, or the problem that kept it from being read. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function problem(message: string, remedy: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { message, remedy } };
}
