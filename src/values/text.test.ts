import { expect, test } from 'vitest';
import { pick } from './text.ts';

test('English stands in where a language is missing', () => {
  expect(pick({ en: 'line', uk: 'лінія' }, 'uk')).toBe('лінія');
  expect(pick({ en: 'line' }, 'uk')).toBe('line');
});
