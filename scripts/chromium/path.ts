import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How long a Chromium may take to say its version; a cold disk is slow. */
const patienceMilliseconds = 30_000;

/** The path of the first executable of that name on the PATH. */
export function executableOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/**
 * Whether a Chromium starts: it may lack libraries, or be Ubuntu's placeholder that asks to install a snap. On Windows,
 * where asking for the version opens a window, being there is enough.
 */
export function starts(path: string, env: Readonly<Record<string, string>> = {}): boolean {
  if (process.platform === 'win32') return isExecutable(path);
  const options = { env: { ...process.env, ...env }, timeout: patienceMilliseconds, stdio: 'ignore' } as const;
  return spawnSync(path, ['--version', '--no-sandbox'], options).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
