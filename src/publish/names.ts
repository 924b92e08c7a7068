import { type Account, subjectSummaries } from '../account/index.ts';
import { subjectNames } from '../wording/index.ts';

/** Ukrainian names of the subjects that can be seen, by subject. */
export type Names = Readonly<Record<string, string>>;

export function namesIn(account: Account): Names {
  const name = subjectNames(account, 'uk');
  return Object.fromEntries(subjectSummaries(account).map(({ subject }) => [subject, name(subject)]));
}

/** Kinds that a page may have named by their slug before a claim gave them a name. */
const NAMED_EARLY = /^(?:person|party|product)\//;

/**
 * Whether a page of which the English form shows the same as before does so in Ukrainian. Both show the same of the account; only
 * a Ukrainian name can be another one without an English one being so.
 */
export function saysTheSame(before: Names, now: Names): boolean {
  const kept = Object.entries(before).every(([subject, name]) => now[subject] === name);
  return kept && Object.keys(now).every((subject) => subject in before || !NAMED_EARLY.test(subject));
}
