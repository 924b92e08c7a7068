import { expect, test } from 'vitest';
import { extended, moved, sentenceAt, wholeWords, wordsAt } from './selection.ts';

test('a selection is counted in code points, loses the white space at its ends and takes whole words', () => {
  const text = '🚁 One. \n Two 🚁 three \nодна угода';
  const words = (part: string): string | undefined => {
    const start = text.indexOf(part);
    const stretch = wholeWords(text, start, start + part.length);
    return stretch && wordsAt(text, stretch);
  };
  expect(words(' \n Two 🚁 three \n')).toBe('Two 🚁 three');
  expect(words('wo 🚁 th')).toBe('Two 🚁 three');
  expect(words('год')).toBe('угода');
  expect(words(' \n ')).toBeUndefined();
  expect(wholeWords(text, 0, 2)).toEqual({ start: 0, end: 1 });
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
