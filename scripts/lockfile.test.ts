import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './setup/root.js';

const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const wanted = JSON.parse(text).packages[''];

test.each(['dependencies', 'devDependencies', 'optionalDependencies'])(
  'the lockfile has the %s of package.json',
  (kind) => {
    expect(wanted[kind]).toEqual(manifest[kind]);
  },
);

test('every version in package.json is exact', () => {
  const versions = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
});

test('the lockfile names no registry: each machine has its own', () => {
  expect(text).not.toMatch(/"resolved":/);
});
