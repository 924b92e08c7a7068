import { expect, test } from 'vitest';
import { paintIsCurrent } from './write-paint.ts';

test('paint.css is what the table says; if not, run node scripts/write-paint.ts', () => {
  expect(paintIsCurrent()).toBe(true);
});
