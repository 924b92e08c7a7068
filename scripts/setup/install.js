import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkCommands } from './links.js';
import { findNode, nodePackage, noNodeMessage, removeUnusableNode } from './node.js';
import { runAlone } from './once.js';
import { outdatedPackages } from './packages.js';
import { root } from './root.js';

const lockfile = join(root, 'package-lock.json');
const installedLockfile = join(root, 'node_modules', '.package-lock.json');

/**
 * All of them, since NODE_ENV=production or a person's own configuration may leave some out; none of their scripts,
 * since none is needed.
 */
const cleanInstall = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];

/** Whether an install has ever come to its end here. Cheap enough to ask at every start of the command. */
export const hasDependencies = () => existsSync(installedLockfile);

/** Installs the dependencies unless those there are the ones that package-lock.json names. Throws when npm fails. */
export function ensureDependencies() {
  if (!areCurrent()) {
    const waiting = (/** @type {number} */ holder) =>
      say(`Waiting for process ${holder}, which installs them already …`);
    runAlone(join(root, '.setup.lock'), () => areCurrent() || install(), waiting);
  }
  linkCommands();
  if (findNode() === undefined) throw new Error(noNodeMessage);
}

function areCurrent() {
  if (!hasDependencies()) return false;
  return outdatedPackages(readPackages(lockfile), readPackages(installedLockfile), [nodePackage]).length === 0;
}

/** @param {string} path @returns {import('./packages.js').LockedPackages} */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

function install() {
  say('Installing what package-lock.json lists (once, up to a minute) …');
  const status = runNpm(cleanInstall);
  if (status !== 0) throw new Error(`npm ci ended with status ${status}; its own message stands above.`);
  removeUnusableNode();
}

/**
 * Runs npm in the checkout; all it prints goes to standard error, so that a command's own output stays clean.
 * @param {string[]} args
 * @returns {number | null} exit status, null when a signal ended it
 */
function runNpm(args) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const outcome = spawnSync(command, [...first, ...args, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (outcome.error) throw new Error(`npm could not be started: ${outcome.error.message}`);
  return outcome.status;
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
