import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/testing/folder.ts';
import { inspect } from './folder.ts';
import { manifestJson } from './manifest.ts';

const LEDGER = '/nowhere/kuznia.db';
const RELEASE = JSON.stringify({ format: 'kuznia-release', id: '2026-03-31-0123456789' });
const SUM = { sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', bytes: 5 };

/** A folder with a published site of one page, and other files. */
function site(others: Record<string, string> = {}): string {
  const manifest = manifestJson('2026-03-31-0123456789', new Map([['en/index.html', SUM]]));
  const folder = temporaryFolder({ 'en/index.html': 'hello', 'release.json': RELEASE, ...others });
  writeFileSync(join(folder, 'manifest.json'), manifest);
  return folder;
}

test('a folder that is not there, or empty, is a new one', () => {
  const folder = temporaryFolder();
  expect(inspect(join(folder, 'new'), LEDGER).release).toBeUndefined();
  expect(inspect(folder, LEDGER).release).toBeUndefined();
});

test('a folder for a site may hold what hosts put there', () => {
  expect(inspect(temporaryFolder({ CNAME: 'x', '.nojekyll': '', '.git/config': '' }), LEDGER).files.size).toBe(0);
});

test.each([
  ['somebody else’s file', { 'thesis.docx': 'x' }, 'which holds thesis.docx'],
  ['another site', { 'index.html': '<p>' }, 'which holds index.html'],
  ['a release.json of something else', { 'release.json': '{"name":"app"}' }, 'which holds release.json'],
  ['a damaged release.json', { 'release.json': '{"format":"kuz' }, 'which holds release.json'],
])('%s is refused', (_what, files, message) => {
  expect(() => inspect(temporaryFolder(files), LEDGER)).toThrow(message);
});

test('a file is no folder', () => {
  const folder = temporaryFolder({ site: 'x' });
  expect(() => inspect(join(folder, 'site'), LEDGER)).toThrow('came the file');
});

test('a folder that holds the ledger is refused: it would be served', () => {
  const folder = temporaryFolder({ 'private/kuznia.db': '' });
  expect(() => inspect(folder, join(folder, 'private/kuznia.db'))).toThrow(
    'private/kuznia.db would be served to everybody',
  );
});

test('a published site is known again, whatever lies beside it', () => {
  const found = inspect(site({ 'notes.txt': 'mine' }), LEDGER);
  expect(found).toMatchObject({ release: { id: '2026-03-31-0123456789' }, complete: true });
  expect(found.files.get('en/index.html')).toEqual(SUM);
});

test('a file of somebody inside a published site is refused, since it would be lost', () => {
  expect(() => inspect(site({ 'en/mine.html': 'x' }), LEDGER)).toThrow('also holds en/mine.html');
});

test('a page that was changed by hand does not count as published', () => {
  const folder = site();
  writeFileSync(join(folder, 'en/index.html'), 'jello');
  utimesSync(join(folder, 'en/index.html'), new Date(), new Date(Date.now() + 1000));
  expect(inspect(folder, LEDGER)).toMatchObject({ complete: false, files: new Map() });
});
