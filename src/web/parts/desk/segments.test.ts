import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, segmentsOf } from './segments.ts';

test('overlapping passages are cut so that each stretch tells all claims that rest on it, the shortest first', () => {
  const segments = segmentsOf('abcdefgh', [
    { number: 1, start: 1, end: 6 },
    { number: 2, start: 3, end: 5 },
    { number: 3, start: 5, end: 8 },
  ]);
  expect(segments.map(({ text, claims, begins }) => [text, claims, begins])).toEqual([
    ['a', [], []],
    ['bc', [1], [1]],
    ['de', [2, 1], [2]],
    ['f', [3, 1], [3]],
    ['gh', [3], []],
  ]);
});

test('places count code points, so that a passage after an emoji is not shifted', () => {
  const [before, marked] = segmentsOf('🇺🇦 grant of 5', [{ number: 1, start: 3, end: 8 }]);
  expect([before?.text, marked?.text]).toEqual(['🇺🇦 ', 'grant']);
});

test('segments give back the text, whatever the places are', () => {
  const place = fc.record({ number: fc.nat(9), start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ max: 60 }) });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(place, { maxLength: 6 }), (text, places) => {
      const segments = segmentsOf(text, places);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});

test('words are found again in code points, at the place nearest to where they were', () => {
  const text = '🙂 signed, then signed again';
  expect(placeOf(text, 'signed', 0)).toEqual({ start: 2, end: 8 });
  expect(placeOf(text, 'signed', 20)).toEqual({ start: 15, end: 21 });
  expect(placeOf(text, 'never', 0)).toBeUndefined();
  expect(placeOf(text, '', 0)).toBeUndefined();
});
