import { type Body, type Entry, markingLevel } from '../ledger/index.ts';
import { SubjectsNamed } from './named.ts';

/** Which parts of a ledger the public may see. */
export interface PublicParts {
  /** Sources whose latest description is for the public. */
  readonly sources: ReadonlySet<string>;
  /** Ids of claims that could be seen at any state of the ledger, of those sources. */
  readonly claims: ReadonlySet<string>;
  /** Ids of merges but those whose subjects only hidden claims name: a subject's name can tell as much as a claim. */
  readonly merges: ReadonlySet<string>;
  /** First entry from which on leaving out the rest changes no public answer. */
  readonly exactFrom: number;
}

/** One source while a ledger is walked through. */
interface Course {
  open: boolean;
  /** Claims of it that stand, and are not marked themselves. */
  readonly live: Set<string>;
  readonly seen: Set<string>;
  /** Entry that took the source from the public's view, where one did. */
  closed: number;
}

/**
 * Walks through a ledger once. What is marked above TLP:CLEAR is left out; so is all of a source whose latest description is
 * marked, though earlier states of the ledger showed it. Where a marking was lifted, what it hid is in.
 */
export function publicParts(entries: readonly Entry[]): PublicParts {
  const courses = new Map<string, Course>();
  const sourceOf = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === 'source') takeSource(courseOf(courses, entry.body.id), entry.body, entry.sequence);
    else if (entry.kind === 'claim' && !isMarked(entry.body.qualifiers.marking)) {
      sourceOf.set(entry.body.id, entry.body.source);
      takeClaim(courseOf(courses, entry.body.source), entry.body.id);
    } else if (entry.kind === 'retraction') {
      const source = sourceOf.get(entry.body.target);
      if (source !== undefined) courses.get(source)?.live.delete(entry.body.target);
    }
  }
  const open = [...courses].filter(([, course]) => course.open);
  const claims = new Set(open.flatMap(([, course]) => [...course.seen]));
  return {
    sources: new Set(open.map(([id]) => id)),
    claims,
    merges: publicMerges(entries, claims),
    exactFrom: exactFrom(courses.values()),
  };
}

function publicMerges(entries: readonly Entry[], claims: ReadonlySet<string>): Set<string> {
  const merges = entries.filter((entry) => entry.kind === 'merge');
  // Looks into every claim, which a ledger without merges is spared.
  if (merges.length === 0) return new Set();
  const subjects = new SubjectsNamed(entries, claims);
  const told = merges.filter(({ body }) => !subjects.isHidden(body.from) && !subjects.isHidden(body.into));
  return new Set(told.map(({ body }) => body.id));
}

export function isMarked(marking: string | undefined): boolean {
  return markingLevel(marking) > 0;
}

function courseOf(courses: Map<string, Course>, id: string): Course {
  const course = courses.get(id) ?? { open: false, live: new Set(), seen: new Set(), closed: 0 };
  courses.set(id, course);
  return course;
}

function takeSource(course: Course, body: Body['source'], sequence: number): void {
  const open = !isMarked(body.marking);
  if (course.open && !open) course.closed = sequence;
  course.open = open;
  if (open) for (const claim of course.live) course.seen.add(claim);
}

function takeClaim(course: Course, id: string): void {
  course.live.add(id);
  if (course.open) course.seen.add(id);
}

/** Sources that were taken from the public's view and stay so were in earlier answers, and are in none from here. */
function exactFrom(courses: Iterable<Course>): number {
  let first = 1;
  for (const { open, closed, seen } of courses) if (!open && seen.size > 0) first = Math.max(first, closed);
  return first;
}
