import { expect, test } from 'vitest';
import { a1, gridOf } from './grid.ts';

test('the sign that parts cells is told from the lines, whatever commas their numbers and remarks have', () => {
  for (const [text, row] of [
    ['Land;Jahr;BIP\nDK;2024;2.805,1\nNO;2024;5,2, 5,3, 5,4 und 5,5', ['DK', '2024', '2.805,1']],
    ['"GDP, current, in prices";2024\nDK;1', ['DK', '1']],
    ['country,note\nDK,"one; two; three; four; five"\nNO,x', ['DK', 'one; two; three; four; five']],
    ['"Data Source","x; y",\n"a","b",', ['a', 'b', null]],
    ['sep=;\r\na,b,c;d', ['a,b,c', 'd']],
    ['a\tb\tc\td\n1,5\t2,5,5\t3,5,5,5\t4,5,5,5,5', ['1,5', '2,5,5', '3,5,5,5', '4,5,5,5,5']],
    ['a\tb\tc\td\n"1,5"\t2" pipe\t\t"x"', ['"1,5"', '2" pipe', null, '"x"']],
    ['a\tb\tc\td\n"1,500"\tb\tc\t"d ""e"""', ['1,500', 'b', 'c', 'd "e"']],
  ] as const) {
    expect(gridOf('t', text).rows[1], text).toEqual(row);
  }
});

test('a table without any separator has one column, and quotes that do not close are named', () => {
  expect(gridOf('t', 'a\nb').rows).toEqual([['a'], ['b']]);
  expect(() => gridOf('t.csv', 'a,b\n"x,y')).toThrow('t.csv:2');
});

test('cells are called as spreadsheets call them', () => {
  expect([a1(0, 0), a1(13, 2), a1(0, 25), a1(0, 26), a1(99, 701), a1(0, 702)]).toEqual([
    'A1',
    'C14',
    'Z1',
    'AA1',
    'ZZ100',
    'AAA1',
  ]);
});
