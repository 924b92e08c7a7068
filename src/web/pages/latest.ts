import type { Account } from '../../account/index.ts';
import { dayOf, isoDay, type Language } from '../../values/index.ts';
import { dayText } from '../show/day.ts';

/** The last time that anything became known, for a reader who looks at a quiet period. */
export interface Latest {
  /** Day on which the latest source was published, in words. */
  readonly text: string;
  /** The month up to that day, as the page of changes takes it. */
  readonly since: string;
  readonly until: string;
}

const DAYS = 30;

/** The latest source that the account rests on; null where it rests on none, or where that one is later than `since`. */
export function latestBefore(since: string, account: Account, language: Language): Latest | null {
  const day = latestDay(account);
  if (day === null || day > dayOf(since.slice(0, 10))) return null;
  const until = isoDay(day);
  return { text: dayText(until, language), since: isoDay(day - DAYS), until };
}

/** Only a quiet period asks for it: every row is looked at. */
function latestDay({ core: { log, resolution } }: Account): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < log.rows.length; row++) {
    if (resolution.visible(row)) latest = Math.max(latest, log.rows.published.values[row] as number);
  }
  return Number.isFinite(latest) ? latest : null;
}
