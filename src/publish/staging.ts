import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { carryOut, exchange, isExchanging, placesIn } from './exchange.ts';
import type { FileSum, Files } from './manifest.ts';
import { own, refuseBusy } from './owner.ts';
import { writeNew } from './render/job.ts';

/**
 * The next site: what is new in it grows beside the site that stands, of which nothing is touched until `exchange` is called.
 * What did not change is left where it is.
 */
export class Staging {
  readonly #folder: string;
  readonly #before: Files;
  readonly #files = new Map<string, FileSum>();
  /** Files that are not left where they are. */
  readonly #fresh = new Set<string>();
  #written = 0;

  /** `before` are the files of the site that stands. Raises WrongCall where another publishing is under way. */
  constructor(folder: string, before: Files) {
    this.#folder = folder;
    this.#before = before;
    own(folder);
  }

  /** The folder in which what is new grows. */
  get path(): string {
    return placesIn(this.#folder).site;
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
    else {
      this.#fresh.add(file);
      this.#written += 1;
    }
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
    this.#fresh.add(file);
  }

  /** Makes the next site the one that stands; returns the files of the one before that have no place in it. */
  exchange(): readonly string[] {
    const gone = [...this.#before.keys()].filter((file) => !this.#files.has(file));
    const kept = [...this.#files.keys()].filter((file) => !this.#fresh.has(file));
    exchange(this.#folder, { fresh: this.#fresh, kept, gone });
    return gone;
  }

  /** Whether something in the place of the site that stands may have been exchanged already. */
  get isExchanging(): boolean {
    return isExchanging(this.#folder);
  }

  /** Leaves everything as it was, unless an exchange has begun: that is finished by `recover`. */
  abandon(): void {
    if (!this.isExchanging) rmSync(placesIn(this.#folder).next, { recursive: true, force: true });
  }
}

/** Finishes an exchange that was interrupted, and clears away what else was left behind. Raises WrongCall: see `Staging`. */
export function recover(folder: string): void {
  refuseBusy(folder);
  if (isExchanging(folder)) carryOut(folder);
  rmSync(placesIn(folder).next, { recursive: true, force: true });
}
