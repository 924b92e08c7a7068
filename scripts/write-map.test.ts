import { expect, test } from 'vitest';
import { mapIsCurrent } from './write-map.ts';

test('the map of Europe is what world-atlas gives; if not, run node scripts/write-map.ts', () => {
  expect(mapIsCurrent()).toBe(true);
});
