import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { WrongCall } from './errors.ts';
import { gather } from './gather.ts';
import { folderWith } from './testing/files.ts';

const FILES = {
  'programme.yaml': '',
  'merges.yaml': '',
  'README.md': '',
  '.hidden/x.yaml': '',
  'reference/sources.yaml': '',
  'reference/gdp.csv': '',
  'reference/notes.txt': '',
  'evidence/2025/2025-06-24-a.yaml': '',
  'evidence/2025/2025-06-25-b.YML': '',
  'evidence/table.csv': '',
};

function rolesIn(folder: string, ...paths: string[]): Record<string, string> {
  return Object.fromEntries(gather(paths).map(({ path, role }) => [relative(folder, path), role]));
}

test('a programme folder is known by the names of its files; what is hidden or of another kind is left out', () => {
  const folder = folderWith(FILES);
  expect(rolesIn(folder, folder)).toEqual({
    'evidence/2025/2025-06-24-a.yaml': 'evidence',
    'evidence/2025/2025-06-25-b.YML': 'evidence',
    'merges.yaml': 'merges',
    'programme.yaml': 'programme',
    'reference/gdp.csv': 'reference table',
    'reference/sources.yaml': 'reference sources',
  });
});

test('a file that two paths name is taken once', () => {
  const folder = folderWith(FILES);
  const inside = join(folder, 'evidence/2025');
  expect(gather([folder, inside, join(inside, '2025-06-24-a.yaml')])).toEqual(gather([folder]));
});

test('a reference table by itself brings the list of its sources', () => {
  const folder = folderWith(FILES);
  const table = join(folder, 'reference/gdp.csv');
  expect(Object.values(rolesIn(folder, table))).toEqual(['reference sources', 'reference table']);
});

test('links are followed, but not in a circle; one that leads nowhere is kept to be told', () => {
  const folder = folderWith(FILES);
  symlinkSync(folder, join(folder, 'evidence/again'));
  symlinkSync(join(folder, 'gone.yaml'), join(folder, 'evidence/lost.yaml'));
  const found = rolesIn(folder, folder);
  expect(Object.keys(found)).toHaveLength(7);
  expect(found['evidence/lost.yaml']).toBe('evidence');
});

test('a path that is not there, and a folder without evidence, are wrong calls', () => {
  const folder = folderWith({ 'README.md': '' });
  expect(() => gather([join(folder, 'nowhere')])).toThrow(WrongCall);
  expect(() => gather([folder])).toThrow(/came none/);
});
