import type { Interner } from './interner.ts';

/** Kind of a subject, the part before the slash: "line" of "line/dk-first-joint-line". */
export function kindOf(subject: string): string {
  return subject.slice(0, subject.indexOf('/'));
}

/** Subjects of each kind, kept up as the log grows: an account walks one kind at a time. */
export class SubjectsByKind {
  readonly #subjects: Interner;
  readonly #byKind = new Map<string, number[]>();
  #seen = 0;

  constructor(subjects: Interner) {
    this.#subjects = subjects;
  }

  /** Numbers of all subjects of a kind that were ever named, in the order in which they first were. */
  of(kind: string): readonly number[] {
    const names = this.#subjects.all();
    for (; this.#seen < names.length; this.#seen++) {
      const found = kindOf(names[this.#seen] as string);
      const list = this.#byKind.get(found);
      if (list === undefined) this.#byKind.set(found, [this.#seen]);
      else list.push(this.#seen);
    }
    return this.#byKind.get(kind) ?? [];
  }
}
