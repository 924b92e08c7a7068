import type { Account } from '../account/index.ts';
import { type Collection, collectionOf } from './collection.ts';
import { type Hit, hitTypes } from './entries.ts';
import { wordsIn } from './fold.ts';
import { folded, type Lexicon } from './lexicon.ts';
import { rankOf } from './rank.ts';
import { scoresOf } from './scores.ts';

/** What a search came to. */
export interface Found {
  /** The best ones first, at most as many as were asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly count: number;
  /** Whether each has all of the words; false where none has, and those with some of them are given instead. */
  readonly allWords: boolean;
}

/** Longest text that is looked up, in characters; what goes on is cut. */
export const LONGEST_QUERY = 200;

/** Everything that one account can tell, to be found by words of either language, typing errors forgiven. */
export class SearchIndex {
  readonly #lexicon: Lexicon;
  readonly #collection: Collection;

  constructor(lexicon: Lexicon, collection: Collection) {
    this.#lexicon = lexicon;
    this.#collection = collection;
  }

  /** Looks a text up. A word may be the beginning of one, and some of its letters wrong; a number must be right. */
  search(text: string, most: number): Found {
    const words = new Set(wordsIn(text.slice(0, LONGEST_QUERY)).map(folded));
    words.delete('');
    const scores = scoresOf(this.#lexicon, this.#collection, [...words]);
    const strict = scores.filter((score) => score.words === words.size);
    const found = (strict.length > 0 ? strict : scores).map(({ document, score, words: had }) => {
      const hit = this.#lexicon.hit(document);
      return { hit, score: score * had * rankOf(hit) };
    });
    found.sort((a, b) => b.score - a.score || inOrder(a.hit, b.hit));
    return {
      hits: found.slice(0, most).map(({ hit }) => hit),
      count: found.length,
      allWords: strict.length > 0 || found.length === 0,
    };
  }
}

/** Hits of one score: by type, the latest sources first, then by id. */
function inOrder(a: Hit, b: Hit): number {
  if (a.type !== b.type) return hitTypes.indexOf(a.type) - hitTypes.indexOf(b.type);
  const [first = '', second = ''] = [a.published, b.published];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

const indexes = new WeakMap<Account, SearchIndex>();

/** The index of an account: made when first asked for, and kept as long as the account is. */
export function searchIndexOf(account: Account): SearchIndex {
  const made = indexes.get(account);
  if (made !== undefined) return made;
  const { lexicon, collection } = collectionOf(account);
  const index = new SearchIndex(lexicon, collection);
  indexes.set(account, index);
  return index;
}
