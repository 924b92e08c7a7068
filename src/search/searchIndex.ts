import MiniSearch from 'minisearch';
import type { Account } from '../account/index.ts';
import { entriesOf, type Hit, type SearchEntry } from './entries.ts';
import { fold, wordsIn } from './fold.ts';

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

const MOST_WORDS = 50_000;
const known = new Map<string, string>();

/** Folds each word once: the same few thousand words make the entries of all accounts. */
function folded(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = fold(word);
  // Words of queries come without end; those of the entries are there long before.
  if (known.size < MOST_WORDS) known.set(word, made);
  return made;
}

const FIELDS = ['name', 'slug', 'joined', 'publisher', 'kind', 'text'] as const;
/** A name says most; the text of a rule only mentions. */
const BOOST = { name: 3, slug: 2, joined: 1, publisher: 1.5, kind: 0.7, text: 0.4 };

/** Between entries that fit equally well: the thing itself before what is said of it. */
const RANK: Readonly<Record<string, number>> = {
  country: 6,
  programme: 2.5,
  agreement: 1.5,
  line: 1.5,
  party: 1.4,
  product: 1.4,
  person: 1.3,
  flow: 1.1,
};
const RANK_OF_TYPE = { subject: 0.9, indicator: 1.6, source: 0.8, rule: 0.9 } as const;

/** Everything that one account can tell, to be found by words of either language, typing errors forgiven. */
export class SearchIndex {
  readonly #entries: readonly SearchEntry[];
  readonly #index: MiniSearch<SearchEntry & { readonly id: number }>;

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({ fields: [...FIELDS], tokenize: wordsIn, processTerm: folded });
    this.#index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  }

  /** Looks a text up. A word may be the beginning of one, and some of its letters wrong; a number must be right. */
  search(text: string, most: number): Found {
    const query = text.slice(0, LONGEST_QUERY);
    if (wordsIn(query).length === 0) return { hits: [], count: 0, allWords: true };
    const strict = this.#find(query, 'AND');
    const found = strict.length > 0 ? strict : this.#find(query, 'OR');
    return {
      hits: found.slice(0, most).map((entry) => entry.hit),
      count: found.length,
      allWords: strict.length > 0 || found.length === 0,
    };
  }

  #find(query: string, combineWith: 'AND' | 'OR'): SearchEntry[] {
    return this.#index
      .search(query, {
        combineWith,
        boost: BOOST,
        prefix: (term) => term.length > 1,
        fuzzy: wrongLetters,
        boostDocument: (id) => rankOf((this.#entries[id as number] as SearchEntry).hit),
      })
      .map(({ id }) => this.#entries[id as number] as SearchEntry);
  }
}

/** How many letters of a word may be wrong, missing or too many: two are needed to forgive that two changed places. */
function wrongLetters(term: string): number | false {
  if (/\d/.test(term) || term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}

function rankOf({ type, kind }: Hit): number {
  return (type === 'subject' ? RANK[kind] : undefined) ?? RANK_OF_TYPE[type];
}

const indexes = new WeakMap<Account, SearchIndex>();

/** The index of an account: built when first asked for, and kept as long as the account is. */
export function searchIndexOf(account: Account): SearchIndex {
  const made = indexes.get(account);
  if (made !== undefined) return made;
  const index = new SearchIndex(entriesOf(account));
  indexes.set(account, index);
  return index;
}
