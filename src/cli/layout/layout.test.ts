import { expect, test } from 'vitest';
import { table } from './table.ts';
import { tree } from './tree.ts';
import { width, wrap } from './width.ts';

test('figures stand right, words left, and the last column is wrapped', () => {
  const columns = [{ head: 'stage' }, { head: 'number', align: 'right' as const }, { head: 'countries' }];
  const rows = [
    ['signed', '12', 'Denmark, Norway, Latvia, Germany'],
    ['talks', '3', 'Iceland'],
  ];
  expect(table(columns, rows, 40)).toEqual([
    'stage   number  countries',
    '──────  ──────  ────────────────────────',
    'signed      12  Denmark, Norway, Latvia,',
    '                Germany',
    'talks        3  Iceland',
  ]);
});

test('a table without rows is nothing, one without heads has no rule', () => {
  expect(table([{ head: 'a' }], [], 40)).toEqual([]);
  expect(table([{ head: '' }, { head: '' }], [['a', 'b']], 40)).toEqual(['a  b']);
});

test('letters with marks take one place, and figures are not torn from their units', () => {
  expect(width('їжак')).toBe(4);
  expect(width('e\u0301')).toBe(1);
  expect(wrap('EUR\u00a01.3 billion paid', 12)).toEqual(['EUR\u00a01.3', 'billion paid']);
});

test('a tree draws its branches around what hangs below them', () => {
  const leaf = (text: string) => ({ lines: [text, `${text} again`], below: [] });
  const branch = { lines: ['figure'], below: [leaf('claim')] };
  expect(tree({ lines: ['root'], below: [branch, leaf('rate')] })).toEqual([
    'root',
    '├─ figure',
    '│  └─ claim',
    '│     claim again',
    '└─ rate',
    '   rate again',
  ]);
});
