import type { Account } from '../account.ts';
import { troubled } from './lists.ts';

/** A subject as lists show it. */
export interface SubjectSummary {
  readonly subject: string;
  readonly kind: string;
  /** Some facet of it is contradicted or denied. */
  readonly conflict: boolean;
}

/** Every subject that a claim which can be seen at the question is about, merged ones once, by name. */
export function subjectSummaries(account: Account): SubjectSummary[] {
  const { log, resolution, reader } = account.core;
  return log.subjects
    .all()
    .map((subject, number) => ({ subject, number }))
    .filter(({ number }) => resolution.canonical(number) === number && resolution.exists(number))
    .map(({ number }) => ({
      subject: reader.name(number),
      kind: reader.name(number).split('/', 1)[0] as string,
      conflict: troubled(account.core, number),
    }))
    .sort((a, b) => (a.subject < b.subject ? -1 : 1));
}
