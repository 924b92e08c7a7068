import { hash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { WrongCall } from '../session/index.ts';
import { OWN_NAMES } from './folder.ts';
import type { FileSum, Files } from './manifest.ts';
import { writeNew } from './render/job.ts';

/** Where the next site grows, inside the folder, so that exchanging it is a matter of names on one disk. */
const NEXT = '.kuznia-next';
/** Where the site before goes while it is exchanged. */
const OLD = '.kuznia-old';
/** Stands in NEXT once everything is there: from then on the exchange goes forward, whatever interrupts it. */
const READY = '.ready';
const OWNER = '.owner';

/**
 * The next site, grown beside the one that stands. Until `exchange` is called nothing of that one is touched; what did not
 * change is linked, not written.
 */
export class Staging {
  readonly #folder: string;
  readonly #before: Files;
  readonly #files = new Map<string, FileSum>();
  #written = 0;

  /** `before` are the files of the site that stands. Raises WrongCall where another publishing is under way. */
  constructor(folder: string, before: Files) {
    this.#folder = folder;
    this.#before = before;
    mkdirSync(folder, { recursive: true });
    try {
      mkdirSync(this.path);
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? busy(folder) : error;
    }
    writeFileSync(join(this.path, OWNER), ownerHere());
  }

  /** The folder in which the next site grows. */
  get path(): string {
    return join(this.#folder, NEXT);
  }

  get files(): Files {
    return this.#files;
  }

  /** Files that were not there before, or hold something else than before. */
  get written(): number {
    return this.#written;
  }

  /** Takes a file into the next site: as it stands where it holds the same, else written. */
  put(file: string, content: string | Uint8Array): FileSum {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const sum = { sha256: hash('sha256', bytes), bytes: bytes.length };
    if (this.#before.get(file)?.sha256 === sum.sha256) this.keep(file);
    else {
      writeNew(join(this.path, file), bytes);
      this.took(file, sum);
    }
    return sum;
  }

  /** Notes a file that was written into `path` by somebody else. What holds the same as before is not counted as written. */
  took(file: string, sum: FileSum): void {
    this.#files.set(file, sum);
    if (this.#before.get(file)?.sha256 !== sum.sha256) this.#written += 1;
  }

  /** Takes a file over as it stands. */
  keep(file: string): void {
    const sum = this.#before.get(file);
    if (sum === undefined) throw new Error(`Expected a file of the site that stands, came ${file}.`);
    const target = join(this.path, file);
    try {
      linkSync(join(this.#folder, file), target);
    } catch {
      mkdirSync(dirname(target), { recursive: true });
      link(join(this.#folder, file), target);
    }
    this.#files.set(file, { sha256: sum.sha256, bytes: sum.bytes });
  }

  /** Writes what is no part of the site's manifest. */
  putApart(file: string, content: string): void {
    writeNew(join(this.path, file), content);
  }

  /** Puts the next site in the place of the one that stands. */
  exchange(): void {
    const coming = OWN_NAMES.filter((name) => existsSync(join(this.path, name)));
    writeFileSync(join(this.path, READY), coming.join('\n'), { flush: true });
    exchange(this.#folder);
  }

  /** Leaves everything as it was. */
  abandon(): void {
    if (existsSync(join(this.path, READY))) return;
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Finishes an exchange that was interrupted, and clears away what else was left behind. Raises WrongCall: see `Staging`. */
export function recover(folder: string): void {
  const owner = join(folder, NEXT, OWNER);
  if (existsSync(owner) && isAlive(readFileSync(owner, 'utf8'))) throw busy(folder);
  if (existsSync(join(folder, NEXT, READY))) exchange(folder);
  clear(folder);
}

/** Moves each name of the site out and its successor in. Begun again after an interruption, it goes on where it was. */
function exchange(folder: string): void {
  const coming = new Set(readFileSync(join(folder, NEXT, READY), 'utf8').split('\n'));
  mkdirSync(join(folder, OLD), { recursive: true });
  for (const name of OWN_NAMES) {
    const next = join(folder, NEXT, name);
    const stands = join(folder, name);
    const gone = join(folder, OLD, name);
    // Moved in before the interruption: what stands is the successor.
    if (coming.has(name) && !existsSync(next)) continue;
    if (existsSync(stands)) renameSync(stands, gone);
    if (coming.has(name)) renameSync(next, stands);
  }
  clear(folder);
}

/** The next site goes first: without its mark, nothing is exchanged any more. */
function clear(folder: string): void {
  for (const name of [NEXT, OLD]) rmSync(join(folder, name), { recursive: true, force: true });
}

function ownerHere(): string {
  return `${process.pid} ${hostname()}`;
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
    `Wait until it is done; if there is none, remove ${join(folder, NEXT)}.`,
  );
}

/** A second name for a file; on disks that have no such thing, a copy. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
