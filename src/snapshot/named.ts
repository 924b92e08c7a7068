import type { Entry } from '../ledger/index.ts';

/** Which subjects are named by what may be told, and which only by what may not. */
export class SubjectsNamed {
  readonly #told = new Set<string>();
  readonly #hidden = new Set<string>();

  /** `told` holds the ids of the claims that may be told. */
  constructor(entries: readonly Entry[], told: ReadonlySet<string>) {
    for (const entry of entries) {
      if (entry.kind !== 'claim') continue;
      const names = told.has(entry.body.id) ? this.#told : this.#hidden;
      names.add(entry.body.about);
      addNames(entry.body.properties, names);
    }
  }

  /** Whether a subject's very name would tell of a claim that may not be told. */
  isHidden(subject: string): boolean {
    return this.#hidden.has(subject) && !this.#told.has(subject);
  }
}

/** Every text in a value, keys of maps too: sharing has subjects as keys. */
function addNames(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') names.add(value);
  else if (Array.isArray(value)) for (const item of value) addNames(item, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      names.add(key);
      addNames(item, names);
    }
  }
}
