import { expect, test } from 'vitest';
import { LeastRecentlyUsed } from './leastRecentlyUsed.ts';

test('what was asked for last is kept, what was asked for longest ago goes', () => {
  const made: string[] = [];
  const kept = new LeastRecentlyUsed<string>(2);
  const ask = (key: string): string =>
    kept.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a'), ask('b')]).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('nothing is kept once it is cleared', () => {
  const kept = new LeastRecentlyUsed<number>(2);
  expect(kept.get('a', () => 1)).toBe(1);
  kept.clear();
  expect(kept.get('a', () => 2)).toBe(2);
});
