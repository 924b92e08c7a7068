import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';
import { englishPairs, englishRungs } from '../testing/rungs/english.ts';
import { ukrainianPairs, ukrainianRungs } from '../testing/rungs/ukrainian.ts';

const rungs = (text: string, language: ReadLanguage) =>
  claimsIn(text, language, '2025-11-20')
    .filter((claim) => claim.kind === 'flow')
    .map((claim) => claim.stage);

describe.each<readonly [ReadLanguage, Readonly<Record<string, readonly string[]>>]>([
  ['en', englishRungs],
  ['uk', ukrainianRungs],
])('the rung of a sum, %s', (language, byRung) => {
  test.each(Object.entries(byRung).flatMap(([rung, sentences]) => sentences.map((text) => [rung, text] as const)))(
    '%s: %s',
    (rung, text) => {
      expect(rungs(text, language)).toEqual([rung]);
    },
  );
});

describe.each<readonly [ReadLanguage, typeof englishPairs]>([
  ['en', englishPairs],
  ['uk', ukrainianPairs],
])('the rungs of two sums, %s', (language, pairs) => {
  test.each(pairs)('%s, %s: %s', (first, second, text) => {
    expect(rungs(text, language)).toEqual([first, second]);
  });
});
