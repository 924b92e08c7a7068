import { existsSync, lstatSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeBinary } from './node.js';
import { root } from './root.js';

const commands = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

/**
 * Puts two commands into node_modules/.bin, where npx and the scripts of npm look first. `kuznia`: npm links the
 * commands of the dependencies, but not those of the package itself, which npx would install into its own cache. `node`:
 * npm 10 removes the link when it passes over the builds for other systems. Does nothing without dependencies.
 */
export function linkCommands() {
  if (!existsSync(commands)) return;
  link('kuznia', join('..', '..', 'bin', 'kuznia.js'), 'node ');
  if (existsSync(join(commands, '..', nodeBinary))) link('node', join('..', nodeBinary), '');
}

/**
 * @param {string} name
 * @param {string} target relative to node_modules/.bin
 * @param {string} interpreter what Windows, which has no links for commands, puts before the target
 */
function link(name, target, interpreter) {
  const path = join(commands, name);
  if (onWindows) writeFileSync(`${path}.cmd`, `@${interpreter}"%~dp0\\${target}" %*\r\n`);
  else if (!isLinked(path, target)) {
    rmSync(path, { force: true });
    symlinkSync(target, path);
  }
}

/** @param {string} path @param {string} target */
function isLinked(path, target) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isSymbolicLink() === true && readlinkSync(path) === target;
}
