import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sort, sorted, sortOf } from './sorting.ts';

const columns = ['name', 'sum'] as const;
const sortIn = (query: string): Sort => sortOf({ choices: new URLSearchParams(query) }, columns);

test('an address names a column and a direction; what the list does not have counts as none', () => {
  expect(sortIn('sort=sum&order=down')).toEqual({ column: 'sum', down: true, name: '' });
  expect(sortIn('sort=sum')).toEqual({ column: 'sum', down: false, name: '' });
  expect(sortIn('sort=constructor&order=down')).toEqual({ column: null, down: false, name: '' });
  expect(sortIn('')).toEqual({ column: null, down: false, name: '' });
});

interface Row {
  readonly name: string;
  readonly sum: number | null;
}
const keys = { name: (row: Row) => row.name, sum: (row: Row) => row.sum };
const order = (rows: readonly Row[], sort: Sort<'name' | 'sum'>): Row[] => sorted(rows, sort, keys, 'en');

test('what is not told comes last, whichever way the list runs', () => {
  const rows = [
    { name: 'a', sum: null },
    { name: 'b', sum: 2 },
    { name: 'c', sum: -3 },
  ];
  expect(order(rows, { column: 'sum', down: false, name: '' }).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  expect(order(rows, { column: 'sum', down: true, name: '' }).map(({ name }) => name)).toEqual(['b', 'c', 'a']);
});

test('Ukrainian words run by the Ukrainian alphabet', () => {
  const rows = ['Японія', 'Ірландія', 'Іспанія', 'Ґана', 'Гана', 'Єгипет', 'Данія'].map((name) => ({
    name,
    sum: null,
  }));
  expect(sorted(rows, { column: 'name', down: false }, keys, 'uk').map(({ name }) => name)).toEqual([
    'Гана',
    'Ґана',
    'Данія',
    'Єгипет',
    'Ірландія',
    'Іспанія',
    'Японія',
  ]);
});

test('no row is lost or added, rows that are alike keep their order, and sorting again changes nothing', () => {
  const row = fc.record({ name: fc.string(), sum: fc.option(fc.integer({ min: 0, max: 3 })) });
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(...columns, null), fc.boolean(), (rows, column, down) => {
      const once = order(rows, { column, down, name: '' });
      expect(new Set(once)).toEqual(new Set(rows));
      expect(once).toHaveLength(rows.length);
      expect(order(once, { column, down, name: '' })).toEqual(once);
      const alike = once.filter(({ sum }) => sum === 1);
      if (column === 'sum') expect(alike).toEqual(rows.filter(({ sum }) => sum === 1));
    }),
  );
});
