import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/testing/folder.ts';
import type { Files } from './manifest.ts';
import { recover, Staging } from './staging.ts';

/** A site of three files, published into a folder of its own. */
function published(): { folder: string; files: Files } {
  const folder = join(temporaryFolder(), 'site');
  const staging = new Staging(folder, new Map());
  staging.put('en/index.html', 'one');
  staging.put('en/old/index.html', 'old');
  staging.put('robots.txt', 'robots');
  staging.exchange();
  return { folder, files: staging.files };
}

/** Grows the next site: a page that changed, one that is gone, one that stays, and a name at the top that is new. */
function grown(folder: string, files: Files): Staging {
  const staging = new Staging(folder, files);
  staging.put('en/index.html', 'two');
  staging.put('robots.txt', 'robots');
  staging.put('uk/index.html', 'новий');
  return staging;
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const BEFORE = { 'en/index.html': 'one', 'en/old/index.html': 'old', 'robots.txt': 'robots' };
const AFTER = { 'en/index.html': 'two', 'robots.txt': 'robots', 'uk/index.html': 'новий' };

test('the next site takes the place of the one before, and nothing else is left', () => {
  const { folder, files } = published();
  const untouched = statSync(join(folder, 'robots.txt')).mtimeMs;
  const staging = grown(folder, files);
  expect(staging.written).toBe(2);
  expect(staging.exchange()).toEqual(['en/old/index.html']);
  expect(contents(folder)).toEqual(AFTER);
  expect(readdirSync(folder)).toEqual(['en', 'robots.txt', 'uk']);
  expect(statSync(join(folder, 'robots.txt')).mtimeMs).toBe(untouched);
});

test('what is abandoned leaves the site as it was', () => {
  const { folder, files } = published();
  grown(folder, files).abandon();
  expect(contents(folder)).toEqual(BEFORE);
});

test('a failure to write leaves the site as it was', () => {
  const { folder, files } = published();
  const staging = grown(folder, files);
  // A file where a folder has to be: the disk refuses, as it does when it is full.
  expect(() => staging.put('uk/index.html/more', 'x')).toThrow();
  staging.abandon();
  expect(contents(folder)).toEqual(BEFORE);
});

test('what a process that was killed left behind is cleared away', () => {
  const { folder, files } = published();
  grown(folder, files);
  recover(folder);
  expect(contents(folder)).toEqual(BEFORE);
});

test('a publishing that is under way is not disturbed', () => {
  const { folder, files } = published();
  const staging = grown(folder, files);
  // The first process of a machine runs as long as it does.
  writeFileSync(
    join(folder, '.kuznia-next/.owner'),
    readFileSync(join(folder, '.kuznia-next/.owner'), 'utf8').replace(/^\d+/, '1'),
  );
  expect(() => recover(folder)).toThrow('Another process is publishing');
  expect(contents(staging.path)).toMatchObject({ 'uk/index.html': 'новий' });
});

test('an exchange that was interrupted at any step is finished by the next call', () => {
  const { folder, files } = published();
  grown(folder, files);
  const moves = [{ path: 'uk' }, { path: 'en/index.html' }];
  writeFileSync(join(folder, '.kuznia-next/.ready'), JSON.stringify({ moves, gone: ['en/old/index.html'] }));
  const steps: ((site: string) => void)[] = [
    () => undefined,
    (site) => renameSync(join(site, '.kuznia-next/site/uk'), join(site, 'uk')),
    (site) => renameSync(join(site, '.kuznia-next/site/en/index.html'), join(site, 'en/index.html')),
    (site) => rmSync(join(site, 'en/old/index.html')),
    (site) => rmSync(join(site, 'en/old'), { recursive: true }),
  ];
  steps.forEach((_, last) => {
    const copy = `${folder}-${last}`;
    cpSync(folder, copy, { recursive: true });
    for (const step of steps.slice(0, last + 1)) step(copy);
    recover(copy);
    expect(contents(copy), `after step ${last}`).toEqual(AFTER);
    expect(readdirSync(copy)).toEqual(['en', 'robots.txt', 'uk']);
  });
});

/** A site of many pages, of which the next one has everything anew. */
function manyPages(): { folder: string; next: Staging; now: Record<string, string> } {
  const folder = join(temporaryFolder(), 'site');
  const names = Array.from({ length: 100 }, (_, page) => `en/${page}/index.html`);
  const first = new Staging(folder, new Map());
  for (const name of [...names, 'en/only-then.html']) first.put(name, 'then');
  first.exchange();
  const next = new Staging(folder, first.files);
  for (const name of names) next.put(name, 'now');
  return { folder, next, now: Object.fromEntries(names.sort().map((name) => [name, 'now'])) };
}

test('a folder in which everything is new takes the place of the one before as a whole', () => {
  const { folder, next, now } = manyPages();
  const one = statSync(join(folder, 'en')).ino;
  const other = statSync(join(next.path, 'en')).ino;
  next.exchange();
  expect(statSync(join(folder, 'en')).ino).toBe(other);
  expect(other).not.toBe(one);
  expect(contents(folder)).toEqual(now);
});

test('an exchange that was interrupted while a whole folder stood aside is finished by the next call', () => {
  const { folder, now } = manyPages();
  mkdirSync(join(folder, '.kuznia-next/before'));
  const plan = { moves: [{ path: 'en', swap: true }], gone: ['en/only-then.html'] };
  writeFileSync(join(folder, '.kuznia-next/.ready'), JSON.stringify(plan));
  renameSync(join(folder, 'en'), join(folder, '.kuznia-next/before/en'));
  recover(folder);
  expect(contents(folder)).toEqual(now);
});

test('a file takes the place of a folder, and a folder that of a file', () => {
  const folder = join(temporaryFolder(), 'site');
  const first = new Staging(folder, new Map());
  first.put('en/a', 'file');
  first.put('en/b/index.html', 'page');
  first.exchange();
  const next = new Staging(folder, first.files);
  next.put('en/a/index.html', 'page');
  next.put('en/b', 'file');
  next.exchange();
  expect(contents(folder)).toEqual({ 'en/a/index.html': 'page', 'en/b': 'file' });
});
