import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from './build.ts';
import { temporaryFolder } from './testing/folder.ts';

const patterns = ['src/**/*', 'vite.config.ts'];

function sources() {
  const folder = temporaryFolder({ 'src/web/root.tsx': 'page', 'vite.config.ts': 'config', 'README.md': 'words' });
  return { folder, before: fingerprintOf(folder, patterns) };
}

test('the same sources have the same fingerprint, wherever they lie', () => {
  expect(sources().before).toBe(sources().before);
});

test('a changed, added, renamed or removed source changes the fingerprint', () => {
  const { folder, before } = sources();
  const seen = [before];
  const change = (what: () => void) => {
    what();
    seen.push(fingerprintOf(folder, patterns));
  };
  change(() => writeFileSync(join(folder, 'src/web/root.tsx'), 'other page'));
  change(() => writeFileSync(join(folder, 'src/web/new.ts'), ''));
  change(() => renameSync(join(folder, 'src/web/new.ts'), join(folder, 'src/web/renamed.ts')));
  change(() => rmSync(join(folder, 'src/web/root.tsx')));
  expect(new Set(seen).size).toBe(seen.length);
});

test('tests and files that are no sources do not change it', () => {
  const { folder, before } = sources();
  writeFileSync(join(folder, 'src/web/root.test.ts'), 'test');
  writeFileSync(join(folder, 'README.md'), 'other words');
  expect(fingerprintOf(folder, patterns)).toBe(before);
});
