import { draftsOf } from './extract.ts';
import type { Draft } from './claims/draft.ts';
import { type Gazetteer, gazetteerLists, gazetteerOf } from './gazetteer/gazetteer.ts';
import { compile, type Matcher } from './lexicon/matcher.ts';
import { type ReadLanguage, wordLists } from './lexicon/lexicon.ts';
import { prepare } from './reading.ts';

/** A reader: word lists and names made ready once, used for any number of texts. */
export interface Reader {
  readonly gazetteer: Gazetteer;
  readonly matcher: (language: ReadLanguage) => Matcher;
}

/** Makes a reader; the word lists of a language are compiled when its first text comes. */
export function readerOf(gazetteer: Gazetteer = gazetteerOf()): Reader {
  const ready = new Map<ReadLanguage, Matcher>();
  const matcher = (language: ReadLanguage): Matcher => {
    const there = ready.get(language) ?? compile({ ...wordLists(language), ...gazetteerLists(gazetteer) });
    ready.set(language, there);
    return there;
  };
  return { gazetteer, matcher };
}

/** Drafts of the claims of a normalised text. */
export function draftsFrom(reader: Reader, text: string, options: { readonly language: ReadLanguage; readonly published: string; readonly headline: boolean }): readonly Draft[] {
  const reading = prepare(text, options.language, reader.matcher(options.language), reader.gazetteer);
  return draftsOf(reading, options.published, reader.gazetteer, options.headline);
}
