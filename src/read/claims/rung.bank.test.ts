import { describe, expect, test } from 'vitest';
import type { ReadLanguage } from '../lexicon/lexicon.ts';
import { claimsIn } from '../testing/claims.ts';
import { englishRungs } from '../testing/rungs/english.ts';
import { ukrainianRungs } from '../testing/rungs/ukrainian.ts';

describe.each<readonly [ReadLanguage, Readonly<Record<string, readonly string[]>>]>([
  ['en', englishRungs],
  ['uk', ukrainianRungs],
])('rungs told in one sentence, %s', (language, byRung) => {
  test.each(Object.entries(byRung).flatMap(([rung, sentences]) => sentences.map((text) => [rung, text] as const)))(
    '%s: %s',
    (rung, text) => {
      const flows = claimsIn(text, language, '2025-11-20').filter((claim) => claim.kind === 'flow');
      expect(flows.map((claim) => claim.stage)).toEqual([rung]);
    },
  );
});
