import { expect, test } from 'vitest';
import { outdatedVocabularyFiles } from './write-vocabulary.ts';

test('docs/vocabulary.md and the JSON Schema are what the tables say; if not, run node scripts/write-vocabulary.ts', () => {
  expect(outdatedVocabularyFiles()).toEqual([]);
});
