#!/usr/bin/env node
// The command in a checkout: runs src/cli/main.ts with a Node that can, whatever Node the system has. Plain JavaScript,
// and nothing from node_modules, since it installs them when they are missing.
import { spawn } from 'node:child_process';
// As a whole, since Node 20 has no enableCompileCache to import by name.
import * as module from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, hasDependencies } from '../scripts/setup/install.js';
import { findNode, noNodeMessage } from '../scripts/setup/node.js';
import { root } from '../scripts/setup/root.js';

/** Status of a call that cannot be carried out as it is. */
const wrongCall = 2;
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const main = join(root, 'src', 'cli', 'main.ts');
/** Where Node keeps the sources as it has compiled them: half of the time of a short call. */
const compiled = join(root, 'node_modules', '.cache', 'kuznia', 'compiled');

const node = prepare();
// npx has node_modules/.bin first on its PATH, so that there this is already the right Node.
if (node === process.execPath) {
  module.enableCompileCache(compiled);
  await import(pathToFileURL(main).href);
} else runWith(node);

/** Sees to the dependencies and to a Node that can run the sources; gives its path, or ends with a message. */
function prepare() {
  try {
    if (!hasDependencies()) ensureDependencies();
    const found = findNode();
    if (found === undefined) throw new Error(noNodeMessage);
    return found;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(wrongCall);
  }
}

/** @param {string} node path of a Node that can run the sources */
function runWith(node) {
  const env = { NODE_COMPILE_CACHE: compiled, ...process.env };
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit', env, shell: node.endsWith('.cmd') });
  for (const signal of signals) process.on(signal, () => pass(signal, child));
  child.on('error', (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}\n`);
    process.exit(wrongCall);
  });
  child.on('exit', (status, signal) => process.exit(status ?? 128 + constants.signals[signal ?? 'SIGTERM']));
}

/**
 * @param {NodeJS.Signals} signal
 * @param {import('node:child_process').ChildProcess} child
 */
function pass(signal, child) {
  // Ctrl-C in a terminal reaches every process of the group: passed on, the command would get it twice.
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  child.kill(signal);
}
