import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { WrongCall } from '../session/index.ts';
import { OWN_NAMES } from './folder.ts';
import type { FileSum, Files } from './manifest.ts';
import { writeNew } from './render/job.ts';

/** Where what is new grows, inside the folder, so that moving it to its place is a matter of names on one disk. */
const NEXT = '.kuznia-next';
/** Stands in NEXT once everything is there, with what is to go: from then on things go forward, whatever interrupts them. */
const READY = '.ready';
const OWNER = '.owner';

/**
 * The next site: what is new in it grows beside the site that stands, of which nothing is touched until `exchange` is called.
 * What did not change is left where it is.
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

  /** The folder in which what is new grows. */
  get path(): string {
    return join(this.#folder, NEXT);
  }

  /** Files of the next site. */
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
    if (this.#before.get(file)?.sha256 === sum.sha256) this.#files.set(file, sum);
    else {
      writeNew(join(this.path, file), bytes);
      this.took(file, sum);
    }
    return sum;
  }

  /** Notes a file that was written into `path` by somebody else. What holds the same as before is left where it is. */
  took(file: string, sum: FileSum): void {
    this.#files.set(file, sum);
    if (this.#before.get(file)?.sha256 === sum.sha256) rmSync(join(this.path, file));
    else this.#written += 1;
  }

  /** Takes a file over as it stands. */
  keep(file: string): void {
    const sum = this.#before.get(file);
    if (sum === undefined) throw new Error(`Expected a file of the site that stands, came ${file}.`);
    this.#files.set(file, { sha256: sum.sha256, bytes: sum.bytes });
  }

  /** Writes what is no part of the site's manifest. */
  putApart(file: string, content: string): void {
    writeNew(join(this.path, file), content);
  }

  /** Makes the next site the one that stands. `gone` are files of the one before that have no place in it. */
  exchange(gone: readonly string[]): void {
    // Written under another name first: a list that is cut off would not be one.
    const ready = join(this.path, READY);
    writeFileSync(`${ready}.part`, JSON.stringify(gone), { flush: true });
    renameSync(`${ready}.part`, ready);
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
  rmSync(join(folder, NEXT), { recursive: true, force: true });
}

/**
 * Moves every new file to its place, then takes away what is gone. In the order of OWN_NAMES, so that at each moment a page has
 * what it needs; begun again after an interruption, it goes on where it was.
 */
function exchange(folder: string): void {
  const next = join(folder, NEXT);
  for (const name of OWN_NAMES) if (existsSync(join(next, name))) move(join(next, name), join(folder, name));
  for (const file of JSON.parse(readFileSync(join(next, READY), 'utf8')) as string[]) remove(folder, file);
  // The list goes with the folder, which goes last.
  rmSync(next, { recursive: true, force: true });
}

/** Moves a file in the place of another, or a folder into another: whole where that is not there yet. */
function move(from: string, to: string): void {
  if (existsSync(to) && statSync(from).isDirectory() && statSync(to).isDirectory()) {
    for (const name of readdirSync(from)) move(join(from, name), join(to, name));
  } else renameSync(from, to);
}

/** Removes a file and the folders that it leaves empty. */
function remove(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    try {
      rmdirSync(join(folder, above));
    } catch {
      // Something else is in it.
      return;
    }
  }
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
