import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './setup/root.js';

const commands = join(root, 'node_modules', '.bin');
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const pollMilliseconds = 500;

/**
 * Runs a command of the checkout (those of node_modules/.bin come first) with this process's input and output, and
 * passes signals on to it.
 * @returns its exit status, 128 + the signal's number when one ended it
 */
export function run(command: string, args: readonly string[]): Promise<number> {
  const PATH = [commands, process.env.PATH].join(delimiter);
  const options = {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  } as const;
  const child = spawn(command, args, options);
  const pass = (signal: NodeJS.Signals) => {
    // Ctrl-C in a terminal reaches every process of the group: passed on, the command would get it twice.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, pass);
  const shell = process.ppid;
  const watch = setInterval(() => shellIsGone(shell) && child.kill('SIGTERM'), pollMilliseconds);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      for (const each of passedOn) process.off(each, pass);
      clearInterval(watch);
      resolve(status ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}

/**
 * Whether npm was ended: it passes a signal on to the shell that it runs scripts in, and the shell dies without passing
 * it on further. What it ran gets a new parent and would go on for ever.
 */
function shellIsGone(shell: number): boolean {
  return process.env.npm_lifecycle_event !== undefined && process.ppid !== shell;
}
