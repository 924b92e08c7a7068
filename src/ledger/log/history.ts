/** One state of a thing, and the entries between which it stood. */
interface Version<T> {
  readonly value: T;
  readonly entered: number;
  left: number;
}

/** Every state that things with an id ever had: what was put last stands, what stood before can still be asked for. */
export class History<T> {
  readonly #versions = new Map<string, Version<T>[]>();

  put(id: string, value: T, sequence: number): void {
    const versions = this.#versions.get(id) ?? [];
    this.#versions.set(id, versions);
    this.end(id, sequence);
    versions.push({ value, entered: sequence, left: Number.POSITIVE_INFINITY });
  }

  end(id: string, sequence: number): void {
    const last = this.#versions.get(id)?.at(-1);
    if (last && last.left === Number.POSITIVE_INFINITY) last.left = sequence;
  }

  current(id: string): T | undefined {
    return this.at(id, Number.POSITIVE_INFINITY);
  }

  /** What stood once entry `sequence` was taken; undefined where nothing did. */
  at(id: string, sequence: number): T | undefined {
    const versions = this.#versions.get(id);
    if (versions === undefined) return undefined;
    for (let index = versions.length - 1; index >= 0; index--) {
      const version = versions[index] as Version<T>;
      if (version.entered <= sequence) return stands(version, sequence) ? version.value : undefined;
    }
    return undefined;
  }

  /** All that stood once entry `sequence` was taken, by id, in the order in which the ids first came. */
  allAt(sequence: number): Map<string, T> {
    const standing = new Map<string, T>();
    for (const id of this.#versions.keys()) {
      const value = this.at(id, sequence);
      if (value !== undefined) standing.set(id, value);
    }
    return standing;
  }
}

function stands(version: { left: number }, sequence: number): boolean {
  return version.left === Number.POSITIVE_INFINITY || version.left > sequence;
}
