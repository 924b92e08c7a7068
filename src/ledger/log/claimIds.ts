import { IntColumn } from './column.ts';

/** The form of all ids that the ledger gives: 32 hexadecimal digits, which fit four whole numbers. */
const FORM = /^claim\/[0-9a-f]{32}$/;
const WORDS = 4;
const DIGITS_PER_WORD = 8;
const PREFIX = 'claim/'.length;
const NONE = -1;

/** Numbers of claims by their ids. Ids are kept as numbers in columns, and found by hashing, since there are millions of them. */
export class ClaimIds {
  readonly #words = new IntColumn();
  /** Claim numbers by hash, -1 for a free place; a power of two of them, at most half filled. */
  #places = new Int32Array(1024).fill(NONE);
  /** Ids of another form, which no ledger of ours gives but a test or an old file may. */
  readonly #others = new Map<string, number>();
  readonly #otherTexts = new Map<number, string>();

  get size(): number {
    return this.#words.length / WORDS;
  }

  /** Gives the next number to an id that has none yet. */
  push(id: string): number {
    const number = this.size;
    if (!FORM.test(id)) {
      this.#others.set(id, number);
      this.#otherTexts.set(number, id);
    }
    for (const word of wordsOf(id)) this.#words.push(word);
    if (!FORM.test(id)) return number;
    if (2 * (number + 1) > this.#places.length) this.#grow();
    this.#places[this.#placeOf(number)] = number;
    return number;
  }

  /** The number of an id, or -1. */
  find(id: string): number {
    if (!FORM.test(id)) return this.#others.get(id) ?? NONE;
    const [a, b, c, d] = wordsOf(id);
    const mask = this.#places.length - 1;
    for (let place = hash(a, b, c, d) & mask; ; place = (place + 1) & mask) {
      const number = this.#places[place] as number;
      if (number === NONE) return NONE;
      const at = number * WORDS;
      const { values } = this.#words;
      if (values[at] === a && values[at + 1] === b && values[at + 2] === c && values[at + 3] === d) return number;
    }
  }

  text(number: number): string {
    const other = this.#otherTexts.get(number);
    if (other !== undefined) return other;
    const words = this.#words.values.subarray(number * WORDS, (number + 1) * WORDS);
    return `claim/${Array.from(words, (word) => (word >>> 0).toString(16).padStart(DIGITS_PER_WORD, '0')).join('')}`;
  }

  /** Whether the id of one claim goes before that of another, as texts are put in order. */
  precedes(number: number, other: number): boolean {
    if (this.#otherTexts.size > 0) return this.text(number) < this.text(other);
    const { values } = this.#words;
    for (let word = 0; word < WORDS; word++) {
      const mine = (values[number * WORDS + word] as number) >>> 0;
      const theirs = (values[other * WORDS + word] as number) >>> 0;
      if (mine !== theirs) return mine < theirs;
    }
    return false;
  }

  #placeOf(number: number): number {
    const at = number * WORDS;
    const { values } = this.#words;
    const mask = this.#places.length - 1;
    let place =
      hash(values[at] as number, values[at + 1] as number, values[at + 2] as number, values[at + 3] as number) & mask;
    while (this.#places[place] !== NONE) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 4).fill(NONE);
    for (let number = 0; number < this.size - 1; number++) {
      if (!this.#otherTexts.has(number)) this.#places[this.#placeOf(number)] = number;
    }
  }
}

function wordsOf(id: string): [number, number, number, number] {
  if (!FORM.test(id)) return [0, 0, 0, 0];
  const word = (index: number): number => {
    const start = PREFIX + index * DIGITS_PER_WORD;
    return Number.parseInt(id.slice(start, start + DIGITS_PER_WORD), 16) | 0;
  };
  return [word(0), word(1), word(2), word(3)];
}

/** Ids are digests, but those of a made-up ledger may count up: all four words have a say. */
function hash(a: number, b: number, c: number, d: number): number {
  const mixed = Math.imul(
    a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35),
    0x27d4eb2f,
  );
  return mixed ^ (mixed >>> 15);
}
