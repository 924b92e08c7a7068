import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { WrongCall } from '../session/index.ts';
import { placesIn } from './exchange.ts';

/** Names the process that publishes into a folder. */
const OWNER = '.owner';

/** Takes a folder for this process. Raises WrongCall where another one has it. */
export function own(folder: string): void {
  const { next, site } = placesIn(folder);
  mkdirSync(folder, { recursive: true });
  try {
    mkdirSync(next);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? busy(folder) : error;
  }
  writeFileSync(join(next, OWNER), `${process.pid} ${hostname()}`);
  mkdirSync(site);
}

/** Raises WrongCall where a process that is alive has the folder. */
export function refuseBusy(folder: string): void {
  const owner = join(placesIn(folder).next, OWNER);
  if (existsSync(owner) && isAlive(readFileSync(owner, 'utf8'))) throw busy(folder);
}

function isAlive(owner: string): boolean {
  const [pid, host] = owner.split(' ');
  if (host !== hostname() || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function busy(folder: string): WrongCall {
  return new WrongCall(
    `Another process is publishing into ${folder}.`,
    `Wait until it is done; if there is none, remove ${placesIn(folder).next}.`,
  );
}
