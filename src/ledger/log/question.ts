import { type AsOf, asOf } from '../../values/index.ts';

/**
 * The instants an account is asked for (three times), and for whom. Bare dates mean the whole UTC day; every answer
 * repeats what was used.
 */
export interface Question {
  /** As it was at this day: only what had become true by then. */
  readonly at: AsOf;
  /** As the public knew it at this day: only what sources had published by then. */
  readonly known: AsOf;
  /** As this ledger showed it then: only entries recorded by then. */
  readonly recorded: AsOf;
  /** Highest Traffic Light Protocol level that may enter the answer; 0 is TLP:CLEAR, the public. */
  readonly marking: number;
}

export interface QuestionTexts {
  readonly at?: string | undefined;
  readonly known?: string | undefined;
  readonly recorded?: string | undefined;
}

/** The question behind what a person typed; what is left out is `now`. Raises where a text is no date and no instant. */
export function questionOf(texts: QuestionTexts, now: string): Question {
  return {
    at: asOf(texts.at ?? now),
    known: asOf(texts.known ?? now),
    // Not asked for means all that the ledger holds, even if another machine's clock runs ahead of ours.
    recorded:
      texts.recorded === undefined
        ? { ...asOf(now), millisecondsExclusive: Number.POSITIVE_INFINITY }
        : asOf(texts.recorded),
    marking: 0,
  };
}
