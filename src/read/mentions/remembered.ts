import type { Token } from '../text/tokens.ts';
import type { NameMention } from './names.ts';
import { overlaps } from './passage.ts';

/** What remembering needs of a sentence. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly people: readonly NameMention[];
  readonly companies: readonly NameMention[];
}
/** A name that a text introduced, by the words in which it may come again. */
interface Known {
  readonly words: readonly string[];
  readonly mention: NameMention;
}

const LATIN = /^\p{Script=Latin}/u;
const word = (token: Token | undefined): string =>
  token === undefined ? '' : token.possessive ? token.text.replace(/['’]s?$/u, '') : token.text;

/** Names that sentences introduced by what they say of them ("the Norwegian firm Nordmek"), not found by the word lists. */
function introduced(mentions: readonly NameMention[], surname: boolean): readonly Known[] {
  return mentions.flatMap((mention): readonly Known[] => {
    const all = mention.name.split(' ');
    const words = surname ? all.slice(-1) : all;
    return LATIN.test(words[0] ?? '') || surname ? [{ words, mention }] : [];
  });
}

function againIn(sentence: Named, known: readonly Known[], taken: readonly NameMention[]): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (sentence.tokens[at]?.capital !== true) continue;
    const name = known.find(({ words }) => words.every((text, step) => word(sentence.tokens[at + step]) === text));
    if (name === undefined) continue;
    const range = { from: at, to: at + name.words.length };
    if ([...taken, ...found].some((other) => overlaps(other, range))) continue;
    found.push({ ...name.mention, ...range });
  }
  return found;
}

/**
 * Sentences with the names that another sentence introduced: "the Norwegian firm Nordmek" once, "Nordmek" from then on; "Defence Minister
 * Ola Nordmann", then "Nordmann". `isNew`: whether a name is not one of the word lists.
 */
export function remembered<T extends Named>(
  sentences: readonly T[],
  isNew: (subject: string) => boolean,
): readonly T[] {
  const fresh = (mentions: readonly NameMention[]): readonly NameMention[] =>
    mentions.filter((mention) => isNew(mention.subject));
  const firms = introduced(
    sentences.flatMap((sentence) => fresh(sentence.companies)),
    false,
  );
  const people = introduced(
    sentences.flatMap((sentence) => fresh(sentence.people)),
    true,
  );
  if (firms.length + people.length === 0) return sentences;
  const sorted = (all: readonly NameMention[]): readonly NameMention[] => [...all].sort((a, b) => a.from - b.from);
  return sentences.map((sentence) => {
    const taken = [...sentence.people, ...sentence.companies];
    const moreFirms = againIn(sentence, firms, taken);
    const morePeople = againIn(sentence, people, [...taken, ...moreFirms]);
    if (moreFirms.length + morePeople.length === 0) return sentence;
    return {
      ...sentence,
      companies: sorted([...sentence.companies, ...moreFirms]),
      people: sorted([...sentence.people, ...morePeople]),
    };
  });
}
