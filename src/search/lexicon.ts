import SearchableMap from 'minisearch/SearchableMap';
import type { Hit, SearchEntry } from './entries.ts';
import { fold, wordsIn } from './fold.ts';

/** The texts of an entry in which words are looked for. */
export const FIELDS = ['name', 'slug', 'joined', 'publisher', 'kind', 'text'] as const;

/** Documents that have a word in one field, and how often, side by side. */
export interface Places {
  readonly documents: number[];
  readonly counts: number[];
}

/** Where a word stands, by field; undefined for a field that never has it. */
export type Posting = (Places | undefined)[];

/** A word of the lexicon that a word of a query may mean. */
export interface Match {
  readonly word: string;
  readonly posting: Posting;
  /** 1 for the word itself, less the further it is from what was typed. */
  readonly weight: number;
}

/** What a word counts that begins with what was typed, and one with wrong letters: the weights of MiniSearch. */
const PREFIX = 0.375;
const FUZZY = 0.45;
const MOST_WORDS = 50_000;
const foldedWords = new Map<string, string>();

/** Folds each word once: the same few thousand words make the entries of all accounts. */
export function folded(word: string): string {
  const found = foldedWords.get(word);
  if (found !== undefined) return found;
  const made = fold(word);
  // Words of queries come without end; those of the entries are there long before.
  if (foldedWords.size < MOST_WORDS) foldedWords.set(word, made);
  return made;
}

/**
 * Every entry that some account of a ledger had, numbered, under each of its words. It knows no date: which of its documents there
 * are at a question is told by a `Collection`. It only grows; two names that one subject had are two documents.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #hits: Hit[] = [];
  /** Number of different words in each field of each document. */
  readonly #lengths: number[] = [];
  readonly #words = new SearchableMap<Posting>();

  get size(): number {
    return this.#hits.length;
  }

  hit(document: number): Hit {
    return this.#hits[document] as Hit;
  }

  /** Number of different words in a field of a document. */
  fieldLength(document: number, field: number): number {
    return this.#lengths[document * FIELDS.length + field] as number;
  }

  /** The number of an entry, made when it first comes; `from` is all that it is made from. */
  document(from: readonly string[], make: () => SearchEntry): number {
    const key = JSON.stringify(from);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const entry = make();
    const number = this.#hits.push(entry.hit) - 1;
    this.#numbers.set(key, number);
    FIELDS.forEach((field, at) => {
      const words = wordsIn(entry[field]);
      this.#lengths.push(new Set(words).size);
      for (const word of words) this.#place(folded(word), at, number);
    });
    return number;
  }

  /**
   * The words that a folded word of a query may mean: itself, those that begin with it, and those from which some letters tell it. In
   * the order of the alphabet, so that their scores add up to the same sum whatever other words the lexicon has.
   */
  matches(word: string): Match[] {
    const found = new Map<string, Match>();
    const exact = this.#words.get(word);
    if (exact !== undefined) found.set(word, { word, posting: exact, weight: 1 });
    if (word.length > 1) this.#longer(word, found);
    this.#misspelt(word, found);
    return [...found.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  #longer(word: string, found: Map<string, Match>): void {
    for (const [longer, posting] of this.#words.atPrefix(word)) {
      const more = longer.length - word.length;
      const weight = (PREFIX * longer.length) / (longer.length + 0.3 * more);
      if (more > 0) found.set(longer, { word: longer, posting, weight });
    }
  }

  #misspelt(word: string, found: Map<string, Match>): void {
    const letters = wrongLetters(word);
    if (letters === 0) return;
    for (const [other, [posting, distance]] of this.#words.fuzzyGet(word, letters)) {
      const weight = (FUZZY * other.length) / (other.length + distance);
      if (!found.has(other)) found.set(other, { word: other, posting, weight });
    }
  }

  #place(word: string, field: number, document: number): void {
    if (word === '') return;
    const posting = this.#words.fetch(word, () => FIELDS.map(() => undefined));
    const places = posting[field] ?? { documents: [], counts: [] };
    posting[field] = places;
    const last = places.documents.length - 1;
    if (places.documents[last] === document) places.counts[last] = (places.counts[last] as number) + 1;
    else {
      places.documents.push(document);
      places.counts.push(1);
    }
  }
}

/** How many letters of a word may be wrong, missing or too many: two are needed to forgive that two changed places. */
function wrongLetters(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}
