import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
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
  staging.exchange();
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
  expect(() => staging.put('robots.txt/more', 'x')).toThrow();
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
  writeFileSync(join(staging.path, '.owner'), readFileSync(join(staging.path, '.owner'), 'utf8').replace(/^\d+/, '1'));
  expect(() => recover(folder)).toThrow('Another process is publishing');
  expect(contents(join(folder, '.kuznia-next'))).toMatchObject(AFTER);
});

// An exchange is a row of renamings; it may end after any of them.
const steps: [from: string, to: string][] = [
  ['en', '.kuznia-old/en'],
  ['.kuznia-next/en', 'en'],
  ['.kuznia-next/uk', 'uk'],
  ['robots.txt', '.kuznia-old/robots.txt'],
  ['.kuznia-next/robots.txt', 'robots.txt'],
];
test.each([0, 1, 2, 3, 4, 5])(
  'an exchange that was interrupted after %i steps is finished by the next call',
  (count) => {
    const { folder, files } = published();
    const staging = grown(folder, files);
    const copy = `${folder}-copy`;
    writeFileSync(join(staging.path, '.ready'), 'en\nuk\nrobots.txt');
    cpSync(folder, copy, { recursive: true });
    mkdirSync(join(copy, '.kuznia-old'));
    for (const [from, to] of steps.slice(0, count)) renameSync(join(copy, from), join(copy, to));
    recover(copy);
    expect(contents(copy)).toEqual(AFTER);
    expect(existsSync(join(copy, '.kuznia-old'))).toBe(false);
  },
);
