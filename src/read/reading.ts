import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { ReadLanguage } from './lexicon/lexicon.ts';
import { find, type Hit, type Matcher } from './lexicon/matcher.ts';
import { type FamilyMention, familiesIn } from './mentions/families.ts';
import { type MoneyMention, moneyIn } from './mentions/money.ts';
import {
  type CountryMention,
  countriesIn,
  type NameMention,
  namesIn,
  unknownCompanies,
  unknownPeople,
} from './mentions/names.ts';
import { type NumberMention, numbersIn } from './mentions/numbers.ts';
import { overlaps, type Passage } from './mentions/passage.ts';
import { remembered } from './mentions/remembered.ts';
import { type ShareMention, sharesIn } from './mentions/shares.ts';
import { paragraphsOf, sentencesOf } from './text/sentences.ts';
import { type Token, tokenise } from './text/tokens.ts';

/** A sentence with everything that was recognised in it, before anything is claimed. Dates come later, since they need context. */
export interface Sentence extends Passage {
  readonly text: string;
  readonly numbers: readonly NumberMention[];
  readonly money: readonly MoneyMention[];
  readonly shares: readonly ShareMention[];
  readonly countries: readonly CountryMention[];
  readonly people: readonly NameMention[];
  readonly companies: readonly NameMention[];
  readonly families: readonly FamilyMention[];
}

/** A text made ready for extraction. */
export interface Reading {
  readonly text: string;
  readonly language: ReadLanguage;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const DATELINE = /^(?:\p{Lu}{2,}[\p{Lu}\s]*)(?:\s[-–—]\s)/u;

function buckets(
  found: ReadonlyMap<string, readonly Hit[]>,
  ranges: readonly { from: number; to: number }[],
): readonly Map<string, Hit[]>[] {
  const all = ranges.map(() => new Map<string, Hit[]>());
  for (const [topic, topicHits] of found) {
    let index = 0;
    for (const hit of topicHits) {
      while (index < ranges.length && hit.from >= (ranges[index]?.to ?? 0)) index += 1;
      const range = ranges[index];
      if (range === undefined) break;
      if (hit.from < range.from || hit.to > range.to) continue;
      const map = all[index] as Map<string, Hit[]>;
      const there = map.get(topic);
      if (there === undefined) map.set(topic, [hit]);
      else there.push(hit);
    }
  }
  return all;
}

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

function places(text: string): readonly Place[] {
  return paragraphsOf(text).flatMap((paragraph, index) =>
    sentencesOf(text, paragraph).map((sentence, first) => {
      const dateline =
        first === 0 ? DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60))) : null;
      return { paragraph: index, start: sentence.start + (dateline?.[0].length ?? 0), end: sentence.end };
    }),
  );
}

function tokenRanges(tokens: readonly Token[], stretches: readonly Place[]): readonly { from: number; to: number }[] {
  let at = 0;
  return stretches.map((stretch) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < stretch.end) at += 1;
    return { from, to: at };
  });
}

function recognise(passage: Passage, text: string, language: ReadLanguage, gazetteer: Gazetteer): Sentence {
  const numbers = numbersIn(passage, language);
  const known = namesIn(passage, 'company');
  const companies = [
    ...known,
    ...unknownCompanies(passage).filter((found) => !known.some((other) => overlaps(other, found))),
  ];
  return {
    ...passage,
    text,
    numbers,
    money: moneyIn(passage, numbers),
    shares: sharesIn(passage, numbers),
    countries: countriesIn(passage),
    people: [...namesIn(passage, 'person'), ...unknownPeople(passage)].sort((a, b) => a.from - b.from),
    companies: companies.sort((a, b) => a.from - b.from),
    families: familiesIn(passage, gazetteer),
  };
}

/** Splits a text into sentences and recognises numbers, money, names and families in each. */
export function prepare(text: string, language: ReadLanguage, matcher: Matcher, gazetteer: Gazetteer): Reading {
  const tokens = tokenise(text);
  const stretches = places(text);
  const ranges = tokenRanges(tokens, stretches);
  const found = buckets(find(matcher, tokens), ranges);
  const sentences = stretches.map((stretch, index): Sentence => {
    const range = ranges[index] ?? { from: 0, to: 0 };
    const passage: Passage = { index, ...stretch, ...range, tokens, found: found[index] ?? new Map() };
    return recognise(passage, text.slice(stretch.start, stretch.end), language, gazetteer);
  });
  const isNew = (subject: string): boolean => gazetteer.get(subject) === undefined;
  return { text, language, tokens, sentences: remembered(sentences, isNew) };
}
