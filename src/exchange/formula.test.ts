import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedCell, unguarded } from './formula.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  ' =1',
  "'=1",
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '=HYPERLINK("http://x.example")',
])('the text %j is no formula in a cell', (text) => expect(guardedCell(text)).toBe(`'${text}`));

test('a number keeps its sign, and a text that is no formula stays as it is', () => {
  for (const number of [-5.25, -1, 0, 7]) expect(guardedCell(number)).toBe(String(number));
  for (const text of ['500', 'Denmark', "'tis", '1-2', 'a=b', '']) expect(guardedCell(text)).toBe(text);
});

test('whatever the text, its guard comes off again', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(fc.property(text, (given) => unguarded(guardedCell(given)) === given));
});
