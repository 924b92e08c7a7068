import { realpathSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import house from '../.dependency-cruiser.js';
import { temporaryFolder } from './testing/folder.ts';

/** Names of the rules that a house of these files breaks. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const baseDir = realpathSync(temporaryFolder({ 'package.json': '{ "type": "module" }', ...files }));
  const { options, ...ruleSet } = house;
  const { output } = await cruise(
    ['src'],
    { ...options, validate: true, ruleSet, baseDir },
    options.enhancedResolveOptions,
  );
  const { violations } = (output as ICruiseResult).summary;
  return [...new Set(violations.map((violation) => violation.rule.name))].sort();
}

test('a room may import the faces of the floors below', async () => {
  const files = {
    'src/values/index.ts': "export { money } from './money.ts';",
    'src/values/money.ts': 'export const money = 1;',
    'src/account/index.ts': "import { money } from '../values/index.ts'; export const sum = money;",
  };
  expect(await brokenRules(files)).toEqual([]);
});

test('a room may not import from a floor above, not even a type', async () => {
  const files = {
    'src/values/index.ts': "import type { Sum } from '../account/index.ts'; export type Money = Sum;",
    'src/account/index.ts': 'export type Sum = number;',
  };
  expect(await brokenRules(files)).toEqual(['floor-of-values']);
});

test('two rooms of one floor may not import each other', async () => {
  const files = {
    'src/evidence/index.ts': "export * from '../reference/index.ts';",
    'src/reference/index.ts': 'export const rate = 1;',
  };
  expect(await brokenRules(files)).toEqual(['floor-of-evidence-reference']);
});

test('a room may not reach past the face of another', async () => {
  const files = {
    'src/values/index.ts': '',
    'src/values/money.ts': 'export const money = 1;',
    'src/cli/index.ts': "export * from '../values/money.ts';",
  };
  expect(await brokenRules(files)).toEqual(['through-the-face']);
});

test('the core may not use Node, and the rooms around it may', async () => {
  const content = "import { readFileSync } from 'node:fs'; export const read = readFileSync;";
  expect(await brokenRules({ 'src/ledger/index.ts': content })).toEqual(['core-without-node']);
  expect(await brokenRules({ 'src/store/index.ts': content })).toEqual([]);
});

test('the core may not use a package that is not known to be pure', async () => {
  const files = {
    'package.json': '{ "type": "module", "dependencies": { "hono": "1.0.0" } }',
    'node_modules/hono/package.json': '{ "name": "hono", "version": "1.0.0", "type": "module", "main": "index.js" }',
    'node_modules/hono/index.js': 'export const app = 1;',
    'src/account/index.ts': "export * from 'hono';",
  };
  expect(await brokenRules(files)).toEqual(['core-without-io']);
});

test('files may not import each other in a circle', async () => {
  const files = {
    'src/values/index.ts': "export * from './money.ts';",
    'src/values/money.ts': "export * from './share.ts';",
    'src/values/share.ts': "export * from './money.ts';",
  };
  expect(await brokenRules(files)).toEqual(['no-cycle']);
});

test('a room without a floor is not let in', async () => {
  const files = {
    'src/attic/index.ts': 'export const box = 1;',
    'src/cli/index.ts': "export * from '../attic/index.ts';",
  };
  expect(await brokenRules(files)).toEqual(['known-room']);
});
