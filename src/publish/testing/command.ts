import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

/** Publishes by the command, as a process of its own. `limits` are what a POSIX shell is to say before, such as `ulimit -f 100`. */
export function publishByCommand(
  database: string,
  folder: string,
  limits = ':',
): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const call = [process.execPath, MAIN, 'publish', folder, '--db', database];
  const child = spawn('sh', ['-c', `${limits}; exec "$@"`, 'sh', ...call], { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, err }));
  });
  return { process: child, ended };
}
