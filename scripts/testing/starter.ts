import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from '../build.ts';
import { root } from '../setup/root.js';

/** The tracker with the starter programme, in a process of its own. */
export interface ServedStarter {
  /** Address to visit, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

const command = join(root, 'bin', 'kuznia.js');

/**
 * Does what `npm start` does, on a free port and with a ledger that goes again.
 * @throws when the pages cannot be built, the programme is not taken whole, or nothing is served
 */
export async function serveStarter(): Promise<ServedStarter> {
  if ((await build()) !== 0) throw new Error('The pages cannot be built; see above.');
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-'));
  const db = join(folder, 'kuznia.db');
  load(db);
  const server = spawn(process.execPath, [command, 'serve', '--db', db, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const close = async () => {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill()) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(server.stdout), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function load(db: string): void {
  const args = [command, 'load', join(root, 'programmes', 'build-with-ukraine'), '--db', db];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The starter programme was not taken whole (status ${status}):\n${stderr}`);
}

/** The address that the server tells as JSON once it listens. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let told = '';
  for await (const line of createInterface({ input: output })) {
    told += line;
    if (isWhole(told)) return (JSON.parse(told) as { address: string }).address;
  }
  throw new Error('The server ended before it told its address.');
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
