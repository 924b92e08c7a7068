import type { Account } from '../account.ts';
import { troubled } from './lists.ts';

/** A subject as lists show it. */
export interface SubjectSummary {
  readonly subject: string;
  readonly kind: string;
  /** Some facet of it is contradicted or denied. */
  readonly conflict: boolean;
}

/** Every subject that can be seen at the question, by name. */
export function subjectSummaries(account: Account): SubjectSummary[] {
  const { core } = account;
  return visibleSubjects(account)
    .map((subject) => ({ name: core.reader.name(subject), conflict: troubled(core, subject) }))
    .map(({ name, conflict }) => ({ subject: name, kind: name.slice(0, name.indexOf('/')), conflict }))
    .sort((a, b) => (a.subject < b.subject ? -1 : 1));
}

/**
 * Subjects that a claim which can be seen is about, or that a chosen value names; merged ones once. What only marked claims
 * speak of is not among them (R20).
 */
export function visibleSubjects(account: Account): number[] {
  const { log, resolution } = account.core;
  const found = new Set<number>();
  for (let slot = 0; slot < log.slots.length; slot++) {
    const owner = resolution.canonical(log.slots.subject.values[slot] as number);
    // Denials alone, or what a review rejected, make no chosen row; a subject is seen all the same.
    if (!found.has(owner) && resolution.exists(owner)) found.add(owner);
    const row = resolution.chosen(owner, log.slots.facet.values[slot] as number);
    if (row < 0) continue;
    const named = log.values.members(log.rows.value.values[row] as number);
    for (const member of named) found.add(resolution.canonical(member));
  }
  return [...found];
}
