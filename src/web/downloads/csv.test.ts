import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import { column, download } from './table.ts';

const csv = (...cells: (string | number | null)[]): string =>
  csvOf({ columns: cells.map((_, index) => `c${index}`), rows: [cells] });
const cellOf = (text: string): string => csv(text).split('\r\n').slice(1).join('\r\n').trimEnd();

test('the head comes first, lines end as RFC 4180 has them, and what is not told is empty, not nought', () => {
  expect(csv('a', 1.5, null, 0)).toBe('c0,c1,c2,c3\r\na,1.5,,0\r\n');
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(csv('a "b", c', 'x\ny')).toBe('c0,c1\r\n"a ""b"", c","x\ny"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', "'=1", '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x.example")'])(
  'a text like %j is no formula',
  (text) => expect(cellOf(text).replace(/^"/, '')).toMatch(/^'/),
);

test('a number keeps its sign', () => {
  expect(csv(-5.25)).toBe('c0\r\n-5.25\r\n');
});

test('whatever the cells hold, a reader gets them back, guarded ones with their apostrophe', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer());
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const [, row = []] = parse(csv(...cells), { record_delimiter: '\r\n' }) as string[][];
      for (const [index, given] of cells.entries()) expect([String(given), `'${given}`]).toContain(row[index]);
    }),
  );
});

test('no two columns share a name', () => {
  expect(() => download([1], [column('a', Number), column('a', Number)])).toThrow('"a" twice');
});
