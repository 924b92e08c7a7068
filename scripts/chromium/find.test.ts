import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../testing/folder.ts';
import type { ChromiumSource } from './chromium.ts';
import { findChromium, firstOf } from './find.ts';
import { executableOnPath, starts } from './path.ts';

const quiet = () => undefined;
const giving =
  (path: string): ChromiumSource =>
  async () => ({ path, from: 'a test', env: {} });
const none: ChromiumSource = async () => undefined;
const failing: ChromiumSource = async () => {
  throw new Error('apt-get has no network.');
};

function executable(script: string): string {
  const path = join(temporaryFolder({ chromium: `#!/bin/sh\n${script}\n` }), 'chromium');
  chmodSync(path, 0o755);
  return path;
}

function withVariable(name: string, value: string): void {
  vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

test('the first source that has one is asked last', async () => {
  expect((await firstOf([none, failing, giving('/first'), giving('/second')], quiet)).path).toBe('/first');
});

test('when none has one, the reasons are told', async () => {
  await expect(firstOf([none, failing], quiet)).rejects.toThrow('- apt-get has no network.');
});

test('the one that CHROME_PATH names comes first', async () => {
  const path = executable('exit 0');
  withVariable('CHROME_PATH', path);
  expect(await findChromium(quiet)).toMatchObject({ path, from: 'the one that CHROME_PATH names' });
});

test('a placeholder that does not start is no Chromium', () => {
  expect(starts(executable('exit 1'))).toBe(false);
  expect(starts(executable('exit 0'))).toBe(true);
  expect(starts('/nowhere/chromium')).toBe(false);
});

test('a command is found in the first folder of the PATH that has it', () => {
  const path = executable('exit 0');
  withVariable('PATH', ['/nowhere', join(path, '..'), '/usr/bin'].join(delimiter));
  expect(executableOnPath('chromium')).toBe(path);
  expect(executableOnPath('no-such-command')).toBeUndefined();
});
