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

/** Raised where a period cannot be asked for as it was given. */
export class WrongPeriod extends Error {
  override readonly name = 'WrongPeriod';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/**
 * The account at the end of the day `since`, and the one at the end of the day `until`: what is in between, the first day
 * left out and the last one included. So periods that follow one another neither overlap nor leave a gap. Raises
 * NotAnInstant and WrongPeriod.
 */
export function periodOf({ since, until, by = 'known', ...rest }: PeriodTexts): Period {
  if (asOf(since).millisecondsExclusive > asOf(until).millisecondsExclusive) {
    throw new WrongPeriod(
      `Expected a period that begins before it ends, came since ${since} and until ${until}.`,
      'Give the earlier date as since and the later one as until.',
    );
  }
  if (rest[by] !== undefined) {
    throw new WrongPeriod(
      `Expected "${by}" from since and until, came ${by} ${rest[by]} besides.`,
      `Leave ${by} out, or let since and until be the other of known and recorded.`,
    );
  }
  return { before: { ...rest, [by]: since }, after: { ...rest, [by]: until } };
}
