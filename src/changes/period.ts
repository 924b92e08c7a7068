import type { QuestionTexts } from '../ledger/index.ts';
import { asOf } from '../values/index.ts';

/** What a person asks a change or a brief for. Dates are days or instants. */
export interface PeriodTexts extends QuestionTexts {
  readonly since: string;
  readonly until: string;
  /** Which of the three times `since` and `until` are: what the public knew (the default), or what the ledger showed. */
  readonly by?: 'known' | 'recorded' | undefined;
}

/** The questions at both ends of a period. */
export interface Period {
  readonly before: QuestionTexts;
  readonly after: QuestionTexts;
}

/** Raised where a period ends before it begins. */
export class PeriodBackwards extends Error {
  override readonly name = 'PeriodBackwards';
  readonly remedy = 'Give the earlier date as since and the later one as until.';

  constructor(since: string, until: string) {
    super(`Expected a period that begins before it ends, came since ${since} and until ${until}.`);
  }
}

/**
 * The account at the end of the day `since`, and the one at the end of the day `until`: what is in between, the first day
 * left out and the last one included. So periods that follow one another neither overlap nor leave a gap. Raises
 * NotAnInstant and PeriodBackwards.
 */
export function periodOf({ since, until, by = 'known', ...rest }: PeriodTexts): Period {
  if (asOf(since).millisecondsExclusive > asOf(until).millisecondsExclusive) throw new PeriodBackwards(since, until);
  return { before: { ...rest, [by]: since }, after: { ...rest, [by]: until } };
}
