import { existsSync, lstatSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

const target = join('..', '..', 'bin', 'kuznia.js');

/** Puts `kuznia` into node_modules/.bin, where npx looks first. Does nothing while there are no dependencies. */
export function linkCommand() {
  const folder = join(root, 'node_modules', '.bin');
  if (!existsSync(folder)) return;
  const link = join(folder, 'kuznia');
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, `@node "%~dp0\\${target}" %*\r\n`);
    return;
  }
  if (isLinked(link)) return;
  rmSync(link, { force: true });
  symlinkSync(target, link);
}

/** @param {string} link */
function isLinked(link) {
  const found = lstatSync(link, { throwIfNoEntry: false });
  return found?.isSymbolicLink() === true && readlinkSync(link) === target;
}
