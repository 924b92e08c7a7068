/**
 * Gives each distinct string a small integer and back. Columns keep the integer, so that a million statements compare
 * and group without touching a string.
 */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  get size(): number {
    return this.#strings.length;
  }

  /** The number of `text`, given on first sight. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#strings.length;
    this.#numbers.set(text, next);
    this.#strings.push(text);
    return next;
  }

  /** The number of `text`, or -1 where it was never seen. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  text(number: number): string {
    const text = this.#strings[number];
    if (text === undefined) throw new RangeError(`No string has number ${number}; ${this.size} are known.`);
    return text;
  }

  all(): readonly string[] {
    return this.#strings;
  }
}
