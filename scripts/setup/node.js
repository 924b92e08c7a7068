import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** The oldest Node that runs the TypeScript sources as they are and has the parts of `node:sqlite` we use. */
const oldestMajor = 24;

const onWindows = process.platform === 'win32';
const build = `node-${onWindows ? 'win' : process.platform}-${process.arch}`;

/** The folder of the package that brings Node for this system, if the lockfile lists it. */
export const nodePackage = `node_modules/${build}`;

/** The program in that package, from node_modules on. */
export const nodeBinary = `${build}/bin/${onWindows ? 'node.exe' : 'node'}`;

const installed = join(root, 'node_modules', '.bin', onWindows ? 'node.cmd' : 'node');

/**
 * The Node that runs Kuznia: the running one when it is new enough, else the one that npm brought.
 * @returns {string | undefined} a path, or undefined when neither is there
 */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  return existsSync(installed) ? installed : undefined;
}

/** Says what to do when no Node is found. */
export const noNodeMessage =
  `Kuznia needs Node ${oldestMajor} or newer. This is Node ${process.versions.node}, and npm has brought no other one ` +
  `for ${process.platform} on ${process.arch}. Install Node ${oldestMajor} and try again.`;

/**
 * Removes the installed Node when this system cannot run it (musl instead of glibc, for one): npm puts it first on
 * the PATH of every script, where it would hide a Node that works.
 */
export function removeUnusableNode() {
  const program = join(root, 'node_modules', nodeBinary);
  if (!existsSync(program) || spawnSync(program, ['--version']).status === 0) return;
  rmSync(program);
  rmSync(installed, { force: true });
}

/** @param {string} version such as 24.21.0 */
function isNewEnough(version) {
  return Number.parseInt(version, 10) >= oldestMajor;
}
