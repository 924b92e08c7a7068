import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/folder.ts';
import { runAlone } from './once.js';

const neverWait = (holder: number) => {
  throw new Error(`waits for ${holder}`);
};

test('the lock is held while the work runs and gone afterwards', () => {
  const lock = join(temporaryFolder(), 'lock');
  const holders: string[] = [];
  runAlone(lock, () => void holders.push(readFileSync(lock, 'utf8')), neverWait);
  expect(holders).toEqual([String(process.pid)]);
  expect(existsSync(lock)).toBe(false);
});

test('the lock is gone when the work fails', () => {
  const lock = join(temporaryFolder(), 'lock');
  const fail = () => {
    throw new Error('no network');
  };
  expect(() => runAlone(lock, fail, neverWait)).toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that died is taken over', () => {
  const lock = join(temporaryFolder(), 'lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  expect(() => runAlone(lock, () => undefined, neverWait)).not.toThrow();
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that lives is waited for', () => {
  const lock = join(temporaryFolder(), 'lock');
  writeFileSync(lock, String(process.ppid));
  expect(() => runAlone(lock, () => undefined, neverWait)).toThrow(`waits for ${process.ppid}`);
});
