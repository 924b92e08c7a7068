import { expect, test } from 'vitest';
import { isOnMap, outlines } from './europe.ts';

/** Whether a point in units of the view lies in an outline, by crossings of a ray (even and odd). */
function holds(path: string, [x, y]: readonly [number, number]): boolean {
  const rings = path.split('z').filter((ring) => ring !== '');
  return rings.filter((ring) => crosses(pointsOf(ring), x, y)).length % 2 === 1;
}

function pointsOf(ring: string): [number, number][] {
  const [startX = 0, startY = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
  const points: [number, number][] = [[startX, startY]];
  let [x, y] = [startX, startY];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

function crosses(points: readonly [number, number][], x: number, y: number): boolean {
  return (
    points.filter(([x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }).length %
      2 ===
    1
  );
}

test('Crimea is drawn with Ukraine', () => {
  const crimea = [762, 588] as const;
  expect(holds(outlines.UA?.path ?? '', crimea)).toBe(true);
  expect(holds(outlines.RU?.path ?? '', crimea)).toBe(false);
});

test('marks of the countries around the Baltic stand inside them', () => {
  for (const code of ['DK', 'SE', 'FI', 'EE', 'LV', 'LT', 'PL', 'DE']) {
    const { path, middle } = outlines[code] ?? { path: '', middle: [] };
    expect(holds(path, [middle[0] ?? 0, middle[1] ?? 0]), code).toBe(true);
  }
});

test('a country outside the view has no place on the map', () => {
  expect(isOnMap('UA')).toBe(true);
  expect(isOnMap('CA')).toBe(false);
  expect(isOnMap('RU')).toBe(false);
});
