import { Interner } from './interner.ts';

/**
 * Who first said something. A document that cites several origins ("Reuters and Suspilne") depends on each of them, so an
 * origin has parts; a single one is its own part.
 */
export class Origins {
  readonly #names = new Interner();
  readonly #parts: (readonly number[])[] = [];

  get size(): number {
    return this.#names.size;
  }

  /** The number of an origin, as a source names it. */
  number(text: string): number {
    const known = this.#names.find(text);
    if (known >= 0) return known;
    const number = this.#names.number(text);
    const parts = text.split(/\s*(?:,|;|\band\b)\s*/).filter((part) => part !== '');
    // Set before the parts are numbered: a single origin is its own part.
    this.#parts[number] = [number];
    if (parts.length > 1) this.#parts[number] = parts.map((part) => this.number(part));
    return number;
  }

  parts(number: number): readonly number[] {
    return this.#parts[number] as readonly number[];
  }

  isSingle(number: number): boolean {
    return (this.#parts[number] as readonly number[]).length === 1;
  }
}

/** Number of groups of origins that share no part with another group: the independent ones (R4). */
export function independentGroups(origins: Origins, numbers: readonly number[]): number {
  const groups: Set<number>[] = [];
  for (const number of numbers) {
    const joined = new Set(origins.parts(number));
    for (let index = groups.length - 1; index >= 0; index--) {
      const group = groups[index] as Set<number>;
      if (![...group].some((part) => joined.has(part))) continue;
      for (const part of group) joined.add(part);
      groups.splice(index, 1);
    }
    groups.push(joined);
  }
  return groups.length;
}
