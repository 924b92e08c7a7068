import { expect, test } from 'vitest';
import { neighbour, nextToDecide } from './order.ts';

const claims = (['accepted', 'proposed', 'rejected', 'proposed'] as const).map((state, index) => ({
  number: index + 1,
  state,
}));

test('the next claim to decide is looked for downwards, then from the beginning', () => {
  expect(nextToDecide(claims, 0)).toBe(2);
  expect(nextToDecide(claims, 2)).toBe(4);
  expect(nextToDecide(claims, 4)).toBe(2);
});

test('where all is decided it stays where it is; where nothing is proposed it is nowhere', () => {
  const done = claims.map((claim) => ({ ...claim, state: 'accepted' as const }));
  expect(nextToDecide(done, 3)).toBe(3);
  expect(nextToDecide(done, 0)).toBe(1);
  expect(nextToDecide([], 0)).toBe(0);
});

test('walking stops at the ends', () => {
  expect(neighbour(claims, 1, -1)).toBe(1);
  expect(neighbour(claims, 1, 1)).toBe(2);
  expect(neighbour(claims, 4, 1)).toBe(4);
});
