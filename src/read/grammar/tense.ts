import type { Passage } from '../mentions/passage.ts';
import { englishTense } from './english.ts';
import type { Tense } from './tenses.ts';
import { ukrainianTense } from './ukrainian.ts';

export type { Tense } from './tenses.ts';

const CYRILLIC = /^[\u0400-\u04FF]/u;

/** The tense of the verb at a token of a passage. */
export function tenseAt(passage: Passage, at: number): Tense {
  const read = CYRILLIC.test(passage.tokens[at]?.text ?? '') ? ukrainianTense : englishTense;
  return read(passage.tokens, at, passage.from);
}
