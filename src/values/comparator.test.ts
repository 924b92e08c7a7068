import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoundMismatch, type Comparator, comparators, joinComparators, withComparator } from './comparator.ts';

const anyComparator = fc.constantFrom(...comparators);

/** The joined comparator, or what was raised, so that laws can compare both. */
function outcome(join: () => Comparator): string {
  try {
    return join();
  } catch (error) {
    return (error as Error).name;
  }
}

test('joining is commutative, associative and idempotent, and "exactly" changes nothing', () => {
  fc.assert(
    fc.property(anyComparator, anyComparator, anyComparator, (a, b, c) => {
      expect(outcome(() => joinComparators(a, b))).toBe(outcome(() => joinComparators(b, a)));
      expect(outcome(() => joinComparators(joinComparators(a, b), c))).toBe(
        outcome(() => joinComparators(a, joinComparators(b, c))),
      );
      expect(joinComparators(a, a)).toBe(a);
      expect(joinComparators(a, 'exactly')).toBe(a);
    }),
  );
});

test('a lower bound and an upper bound have no sum', () => {
  expect(() => joinComparators('over', 'up to')).toThrow(BoundMismatch);
  expect(() => joinComparators('under', 'at least')).toThrow('Give the two sums apart');
});

test('each comparator has a word of its own in each language', () => {
  const words = (language: 'en' | 'uk') => comparators.map((comparator) => withComparator(comparator, '5', language));
  expect(words('en')).toEqual(['5', 'about 5', 'over 5', 'at least 5', 'up to 5', 'under 5', '5']);
  expect(words('uk')).toEqual(['5', 'близько 5', 'понад 5', 'щонайменше 5', 'до 5', 'менше ніж 5', '5']);
});
