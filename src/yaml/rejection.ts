/** One thing that is wrong with a file: where it stands, what was expected and what came, and how to mend it. */
export interface Rejection {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}
