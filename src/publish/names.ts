import { type Account, KeptLists, subjectSummaries } from '../account/index.ts';
import { Log, questionOf } from '../ledger/index.ts';
import { subjectNames } from '../wording/index.ts';

/** English and Ukrainian names of the subjects that can be seen, by subject. */
export type Names = Readonly<Record<string, Named>>;

type Named = readonly [english: string, ukrainian: string];

export function namesIn(account: Account): Names {
  const named = namedBy(account);
  return Object.fromEntries(subjectSummaries(account).map(({ subject }) => [subject, named(subject)]));
}

function namedBy(account: Account): (subject: string) => Named {
  const [english, ukrainian] = [subjectNames(account, 'en'), subjectNames(account, 'uk')];
  return (subject) => [english(subject), ukrainian(subject)];
}

/** Kinds that a page may have named by their slug before a claim gave them a name. */
const NAMED_EARLY = /^(?:person|party|product)\//;

/**
 * Whether a page of which the English form shows the same as before does so in Ukrainian. Both show the same of the account and name
 * the same subjects, so that only a name could tell them apart that is another one in Ukrainian and the same in English: one that
 * has changed in both has changed the English page as well.
 */
export function saysTheSame(before: Names, now: Names): boolean {
  const unclaimed = namedBy(accountOfNothing());
  const earlier = (subject: string): Named | undefined =>
    before[subject] ?? (NAMED_EARLY.test(subject) ? unclaimed(subject) : undefined);
  const isToldBoth = ([english, ukrainian]: Named, [nowEnglish, nowUkrainian]: Named): boolean =>
    ukrainian === nowUkrainian || english !== nowEnglish;
  return (
    Object.keys(before).every((subject) => subject in now) &&
    Object.entries(now).every(([subject, named]) => isToldBoth(earlier(subject) ?? named, named))
  );
}

/** Names what no claim is about, as pages do that come upon it in a claim about something else. */
function accountOfNothing(): Account {
  // No claim is there for a day to choose from.
  return new KeptLists(new Log(), questionOf({}, '2000-01-01'));
}
