import type { Collection } from './collection.ts';
import { FIELDS, type Lexicon, type Match, type Places } from './lexicon.ts';

/** A name says most; the text of a rule only mentions. */
const BOOST: Readonly<Record<(typeof FIELDS)[number], number>> = {
  name: 3,
  slug: 2,
  joined: 1,
  publisher: 1.5,
  kind: 0.7,
  text: 0.4,
};

/** Parameters of BM25+ (Lv and Zhai 2011, doi:10.1145/2063576.2063584), as MiniSearch sets them. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** What one document came to: the sum over the words of the query, and how many of them it has. */
export interface Score {
  readonly document: number;
  score: number;
  words: number;
}

/**
 * Scores the documents of a collection by the words of a query, each by the words that it may mean. How rare a word is and how long a
 * field is on the average are counted in the collection, never in the lexicon: what is not yet known at a date has no part in them.
 */
export function scoresOf(lexicon: Lexicon, collection: Collection, words: readonly string[]): Score[] {
  const scores = new Map<number, Score>();
  /** The last word of the query that was found in each document. */
  const lastWord = new Map<number, number>();
  words.forEach((word, place) => {
    for (const match of lexicon.matches(word)) {
      eachScore(lexicon, collection, match, (document, score) => {
        const sum = scores.get(document) ?? { document, score: 0, words: 0 };
        if (sum.words === 0) scores.set(document, sum);
        if (lastWord.get(document) !== place) sum.words++;
        lastWord.set(document, place);
        sum.score += score;
      });
    }
  });
  return [...scores.values()];
}

function eachScore(
  lexicon: Lexicon,
  collection: Collection,
  { posting, weight }: Match,
  visit: (document: number, score: number) => void,
): void {
  FIELDS.forEach((name, field) => {
    const places = posting[field];
    if (places === undefined) return;
    const { documents, counts } = places;
    const rarity = weight * BOOST[name] * rarityIn(collection, places);
    const mean = collection.meanLengths[field] as number;
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      if (!collection.has(document)) continue;
      const count = counts[at] as number;
      const long = 1 - B + (B * lexicon.fieldLength(document, field)) / mean;
      visit(document, rarity * (D + (count * (K + 1)) / (count + K * long)));
    }
  });
}

/** The inverse document frequency of a word in a field. */
function rarityIn(collection: Collection, { documents }: Places): number {
  let having = 0;
  for (const document of documents) if (collection.has(document)) having++;
  return Math.log(1 + (collection.size - having + 0.5) / (having + 0.5));
}
