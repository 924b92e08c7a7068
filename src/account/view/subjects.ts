import type { Log } from '../../ledger/index.ts';
import type { Account } from '../account.ts';
import { KeptBySight } from '../keptBySight.ts';
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
  const named = namedOf(log);
  const make = (subject: number) => ({ made: namedBy(account, subject), from: [subject] });
  // One place for each subject: a set of thousands takes longer than all the rest.
  const found = new Uint8Array(log.subjects.size);
  for (let subject = 0; subject < log.subjects.size; subject++) {
    // Denials alone, or what a review rejected, make no chosen row; a subject is seen all the same.
    if (resolution.canonical(subject) !== subject || !resolution.exists(subject)) continue;
    found[subject] = 1;
    for (const member of named.of(account, subject, make)) found[member] = 1;
  }
  const subjects: number[] = [];
  for (let subject = 0; subject < found.length; subject++) if (found[subject] === 1) subjects.push(subject);
  return subjects;
}

/** Subjects that the chosen values of a subject name, after merges. */
function namedBy({ core: { log, resolution } }: Account, subject: number): number[] {
  const named = new Set<number>();
  for (const facet of resolution.facets(subject)) {
    const row = resolution.chosen(subject, facet);
    if (row < 0) continue;
    for (const member of log.values.members(log.rows.value.values[row] as number)) {
      named.add(resolution.canonical(member));
    }
  }
  return [...named];
}

const namedOfLog = new WeakMap<Log, KeptBySight<readonly number[]>>();

function namedOf(log: Log): KeptBySight<readonly number[]> {
  const kept = namedOfLog.get(log) ?? new KeptBySight();
  namedOfLog.set(log, kept);
  return kept;
}
