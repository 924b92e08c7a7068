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

/** So many problems of one file are told; a file with more is something else than it was taken for. */
const MOST = 100;

/**
 * The first hundred of a file's problems as rejections, and one that says how many more there are. `place` is called for no
 * more than these: finding a place takes time.
 */
export function firstOf<T>(problems: readonly T[], place: (problem: T) => Rejection): Rejection[] {
  const told = problems.slice(0, MOST).map(place);
  const last = told.at(-1);
  if (last === undefined || problems.length <= MOST) return told;
  const more = problems.length - MOST;
  return [
    ...told,
    {
      ...last,
      message: `And ${more} more problems.`,
      remedy: 'Mend these first, and check that this is the file you mean.',
    },
  ];
}

/** A message as a sentence, however the room that found the problem words it. */
export function sentence(message: string): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.?!…]$/.test(capital) ? capital : `${capital}.`;
}
