import { expect, test } from 'vitest';
import { paged } from './paging.ts';

const rows = Array.from({ length: 25 }, (_none, index) => index);
const ask = (query: string) => ({ choices: new URLSearchParams(query) });

test('pages follow one another and lose no row', () => {
  const pages = [1, 2, 3].map((page) => paged(ask(`page=${page}`), rows, { per: 10 }));
  expect(pages.flatMap((page) => page.rows)).toEqual(rows);
  expect(pages[1]?.paging).toEqual({ name: '', page: 2, pages: 3, per: 10, found: 25, whole: false });
});

test.each(['', 'page=0', 'page=-2', 'page=1.9', 'page=x', 'page=NaN'])('%o is the first page', (query) => {
  expect(paged(ask(query), rows, { per: 10 }).paging.page).toBe(1);
});

test('beyond the last page stands the last one; an empty list has one page', () => {
  expect(paged(ask('page=99'), rows, { per: 10 }).rows).toEqual([20, 21, 22, 23, 24]);
  expect(paged(ask('page=1e9'), [], { per: 10 }).paging).toMatchObject({ page: 1, pages: 1, found: 0 });
});

test('a list of several has its own page, and all of them can be asked for at once', () => {
  const of = (query: string) => paged(ask(query), rows, { name: 'flows-', per: 10 });
  expect(of('page=2').paging.page).toBe(1);
  expect(of('flows-page=2').rows[0]).toBe(10);
  for (const query of ['flows-page=all', 'page=all'])
    expect(of(query)).toMatchObject({ rows, paging: { whole: true } });
});
