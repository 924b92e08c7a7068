import { slugOf } from '../mentions/names.ts';
import { type KnownSubject, kindOf, type Linkable, likeness } from './likeness.ts';

/** Where a claim belongs: a known subject, a new one, or one of several that a person has to choose from. */
export type Link =
  | { readonly outcome: 'known'; readonly subject: string }
  | { readonly outcome: 'new'; readonly subject: string }
  | { readonly outcome: 'doubtful'; readonly subject: string; readonly candidates: readonly string[] };

const SURE = 0.9;
const DOUBTFUL = 0.55;
const MOST = 5;

/**
 * Finds the subject of a claim among those that are known. One clear match is taken; several, or one that is only likely, are
 * for a person to choose from; none makes a new subject with the claim's own slug, numbered where that is taken.
 */
export function link(claim: Linkable, known: readonly KnownSubject[], taken = among(known)): Link {
  const rated = known
    .filter((subject) => kindOf(subject.subject) === kindOf(claim.about))
    .map((subject) => ({ subject: subject.subject, score: likeness(claim, subject) }))
    .filter((candidate) => candidate.score >= DOUBTFUL)
    .sort((a, b) => b.score - a.score || a.subject.localeCompare(b.subject));
  const sure = rated.filter((candidate) => candidate.score >= SURE);
  if (sure.length === 1 && sure[0] !== undefined) return { outcome: 'known', subject: sure[0].subject };
  const fresh = unused(claim.about, taken);
  if (rated.length === 0) return { outcome: 'new', subject: fresh };
  return {
    outcome: 'doubtful',
    subject: fresh,
    candidates: rated.slice(0, MOST).map((candidate) => candidate.subject),
  };
}

function among(known: readonly KnownSubject[]): (subject: string) => boolean {
  const all = new Set(known.flatMap((subject) => [subject.subject, ...(subject.aliases ?? [])]));
  return (subject) => all.has(subject);
}

function unused(about: string, taken: (subject: string) => boolean): string {
  let subject = about;
  for (let number = 2; taken(subject); number += 1) subject = `${about}-${number}`;
  return subject;
}

/** Folds a name so that its transliterations agree: "Šakalienė", "Шакалєне" and "Sakaliene" are one. */
export function nameKey(name: string): string {
  return slugOf(name)
    .replace(/shch/gu, 'sc')
    .replace(/([zsck])h/gu, '$1')
    .replace(/(?:i|y|j)(?=[aeou])/gu, '')
    .replace(/[yj]/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/h/gu, 'g')
    .replace(/ck/gu, 'k')
    .replace(/(.)\1+/gu, '$1');
}

/** What finds a known person or party by any of its names; undefined where none or several have it. */
export function nameFinder(
  known: readonly Pick<KnownSubject, 'subject' | 'aliases'>[],
): (name: string) => string | undefined {
  const byKey = new Map<string, Set<string>>();
  for (const { subject, aliases = [] } of known) {
    for (const name of [subject.replace(/^[a-z]+\//u, ''), ...aliases]) {
      const key = nameKey(name);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(subject));
    }
  }
  return (name) => {
    const [subject, other] = byKey.get(nameKey(name)) ?? [];
    return other === undefined ? subject : undefined;
  };
}
