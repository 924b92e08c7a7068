import { expect, test } from 'vitest';
import { extended, moved, sentenceAt, trimmed, wordsAt } from './selection.ts';

test('a selection is counted in code points and loses the white space at its ends', () => {
  expect(trimmed('🚁 One. ', '\n Two 🚁 three \n')).toEqual({ start: 9, end: 20 - 4 + 2 });
  expect(trimmed('before', ' \n ')).toBeUndefined();
  const text = 'A 🚁 flies.';
  expect(wordsAt(text, { start: 2, end: 3 })).toBe('🚁');
});

test('sentences are walked one by one, and the ends hold', () => {
  expect(moved({ first: 0, last: 0 }, -1, 3)).toEqual({ first: 0, last: 0 });
  expect(moved({ first: 0, last: 1 }, 1, 3)).toEqual({ first: 2, last: 2 });
  expect(moved({ first: 1, last: 2 }, -1, 3)).toEqual({ first: 0, last: 0 });
  expect(moved({ first: 2, last: 2 }, 1, 3)).toEqual({ first: 2, last: 2 });
});

test('what was picked grows and shrinks at its end, and keeps one sentence', () => {
  expect(extended({ first: 1, last: 1 }, 1, 3)).toEqual({ first: 1, last: 2 });
  expect(extended({ first: 1, last: 2 }, 1, 3)).toEqual({ first: 1, last: 2 });
  expect(extended({ first: 1, last: 2 }, -1, 3)).toEqual({ first: 1, last: 1 });
  expect(extended({ first: 1, last: 1 }, -1, 3)).toEqual({ first: 1, last: 1 });
});

test('picking begins in the sentence of a place, after the last one in the last', () => {
  const sentences = [
    { start: 0, end: 5 },
    { start: 7, end: 12 },
  ];
  expect([0, 4, 5, 11, 99].map((place) => sentenceAt(sentences, place))).toEqual([0, 0, 1, 1, 1]);
  expect(sentenceAt([], 3)).toBe(0);
});
