import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplified } from './simplify.ts';

const asItIs = (point: readonly number[]): number[] => [...point];
const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 2,
  maxLength: 40,
});

test('a point on the straight line between its neighbours is dropped, a corner is kept', () => {
  expect(
    simplified(
      [
        [0, 0],
        [5, 0],
        [10, 0],
      ],
      asItIs,
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
  ]);
  expect(
    simplified(
      [
        [0, 0],
        [5, 3],
        [10, 0],
      ],
      asItIs,
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [5, 3],
    [10, 0],
  ]);
});

test('a ring keeps its shape', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  expect(simplified(ring, asItIs, 1)).toEqual(ring);
});

test('both ends stay, and what is left was there before, in the same order', () => {
  fc.assert(
    fc.property(points, (line) => {
      const left = simplified(line, asItIs, 3);
      expect(left[0]).toEqual(line[0]);
      expect(left.at(-1)).toEqual(line.at(-1));
      let from = 0;
      for (const point of left) from = line.findIndex((each, index) => index >= from && each === point) + 1;
      expect(from).toBeGreaterThan(0);
    }),
  );
});
