import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { prepare, type Sentence } from '../reading.ts';
import { sharedReader } from './claims.ts';

/** The first sentence of a text with everything recognised in it. */
export function sentenceOf(text: string, language: ReadLanguage = 'en'): Sentence {
  const { sentences } = prepare(text, language, sharedReader.matcher(language), sharedReader.gazetteer);
  const [first] = sentences;
  if (first === undefined) throw new Error('Expected a text with a sentence, came none.');
  return first;
}
