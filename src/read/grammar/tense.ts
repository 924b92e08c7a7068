import type { Passage } from '../mentions/passage.ts';
import { englishTense } from './english.ts';
import { ukrainianTense } from './ukrainian.ts';

/**
 * How a verb stands: `past`, `perfect`, `present`, `progressive` (under way), `passive` (told by participle), `begun` (after "began
 * to"), `future` (will, is to, agreed to), `plan` (wants to, considers), `possible` (may, could), `infinitive` without a governing
 * verb, `gerund` for a bare -ing form or a noun of action.
 */
export type Tense =
  | 'past'
  | 'perfect'
  | 'present'
  | 'progressive'
  | 'passive'
  | 'begun'
  | 'future'
  | 'plan'
  | 'possible'
  | 'infinitive'
  | 'gerund';

const CYRILLIC = /^[\u0400-\u04FF]/u;

/** The tense of the verb at a token of a passage. */
export function tenseAt(passage: Passage, at: number): Tense {
  const read = CYRILLIC.test(passage.tokens[at]?.text ?? '') ? ukrainianTense : englishTense;
  return read(passage.tokens, at, passage.from);
}
