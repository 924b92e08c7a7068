import { spawnSync } from 'node:child_process';
import type { Chromium } from './chromium.ts';
import { executableOnPath, starts } from './path.ts';

/** Chromium from the packages of Debian, where this process may install them. */
export async function installByApt(say: (line: string) => void): Promise<Chromium | undefined> {
  const aptGet = executableOnPath('apt-get');
  if (aptGet === undefined || process.getuid?.() !== 0) return undefined;
  say('No Chromium on this system: installing the package chromium with apt-get (once) …');
  run(aptGet, ['update', '-qq']);
  run(aptGet, ['install', '-y', '-qq', 'chromium']);
  const path = executableOnPath('chromium');
  if (path === undefined || !starts(path)) throw new Error('The package chromium of apt-get does not start here.');
  return { path, from: 'that of the package chromium, which apt-get has installed', env: {} };
}

function run(aptGet: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const outcome = spawnSync(aptGet, args, { stdio: ['ignore', 2, 2], env });
  if (outcome.status !== 0) throw new Error(`apt-get ${args[0]} ended with status ${outcome.status}; see above.`);
}
