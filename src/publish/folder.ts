import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { WrongCall } from '../session/index.ts';
import { type FileSum, type Files, readManifest } from './manifest.ts';
import type { Names } from './names.ts';
import { type Release, readRelease } from './release.ts';

/** Names at the top of a published folder that are ours, in an order in which each needs only those before it. */
export const OWN_NAMES = [
  'assets',
  'icon.svg',
  'releases',
  'snapshot',
  'data',
  'share',
  'en',
  'uk',
  'index.html',
  '404.html',
  'robots.txt',
  'sitemap.xml',
  'CITATION.cff',
  '.kuznia',
  'manifest.json',
  'release.json',
] as const;

/** What may stand at the top of a folder for a site without making it somebody else's: left alone, whatever it is. */
const TOLERATED = new Set(['.git', '.nojekyll', '.well-known', 'CNAME', '_headers', '_redirects']);

/** What each page showed at the last publishing, and what it leads to; for this program alone, and no part of the site. */
export interface Memory {
  /** Tells one build of the program from another: what was drawn by another one is drawn anew. */
  readonly build: string;
  /** Address of the site, which pages tell: at another one every page is another one. */
  readonly url: string;
  readonly pages: Readonly<Record<string, Remembered>>;
  readonly names: Names;
}

export interface Remembered {
  /** SHA-256 of what the page showed. */
  readonly shows: string;
  /** Of an explanation: the sum over it (`Explanations`), which is known without making the page. */
  readonly sum?: string;
  readonly links: readonly string[];
}

export const MEMORY = '.kuznia/pages.json';

/** A folder to publish into, as it was found. */
export interface Found {
  readonly folder: string;
  /** Undefined where nothing was published there yet. */
  readonly release?: Release;
  /** Files of the site that stand as they were published. */
  readonly files: Files;
  /** Whether those are all that were published. */
  readonly complete: boolean;
  readonly memory?: Memory;
}

/**
 * Looks at a folder before anything is written into it. Raises WrongCall where it is none, holds something other than a
 * published site, or where a file of the site is not ours.
 */
export function inspect(path: string, database: string): Found {
  if (!existsSync(path)) return { folder: resolve(path), files: new Map(), complete: false };
  if (!statSync(path).isDirectory())
    throw new WrongCall(`Expected a folder to publish into, came the file ${path}.`, 'Give the name of a new folder.');
  const folder = realpathSync(path);
  refuseLedgerInside(folder, database);
  const release = existsSync(join(folder, 'release.json'))
    ? readRelease(readFileSync(join(folder, 'release.json'), 'utf8'))
    : undefined;
  const files = release === undefined ? undefined : manifestIn(folder);
  if (release === undefined || files === undefined) {
    refuseOther(path, folder);
    return { folder, files: new Map(), complete: false };
  }
  const stands = standing(path, folder, files);
  const memory = memoryIn(folder);
  const complete = stands.size === files.size;
  return { folder, release, files: stands, complete, ...(memory === undefined ? {} : { memory }) };
}

function refuseLedgerInside(folder: string, database: string): void {
  const place = relative(folder, existsSync(database) ? realpathSync(database) : resolve(database));
  if (place.startsWith('..') || place === resolve(place)) return;
  throw new WrongCall(
    `Expected a folder apart from the ledger, came one that holds it: ${place} would be served to everybody.`,
    'Publish into another folder.',
  );
}

function refuseOther(path: string, folder: string): void {
  const other = readdirSync(folder).find((name) => !TOLERATED.has(name) && !name.startsWith('.kuznia'));
  if (other === undefined) return;
  throw new WrongCall(
    `Expected an empty folder or one with an earlier publication, came ${path}, which holds ${other}.`,
    'Give the name of a new folder; nothing was changed.',
  );
}

function manifestIn(folder: string): Files | undefined {
  const path = join(folder, 'manifest.json');
  return existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : undefined;
}

/** Files of the manifest that are there and are what it says. Raises WrongCall at a file that is not in it. */
function standing(path: string, folder: string, files: Files): Files {
  const found = new Map<string, FileSum>();
  const written = statSync(join(folder, 'manifest.json')).mtimeMs;
  for (const name of OWN_NAMES) {
    for (const file of filesBelow(folder, name)) {
      const sum = files.get(file);
      if (sum !== undefined && isAsWritten(join(folder, file), sum, written)) found.set(file, sum);
      if (sum === undefined && !APART.has(file)) {
        throw new WrongCall(
          `Expected a folder with nothing but an earlier publication, came ${path}, which also holds ${file}.`,
          'Move that file elsewhere: publishing would lose it. Nothing was changed.',
        );
      }
    }
  }
  return found;
}

/** Files of the site that its manifest cannot name, since they rest on it or are no part of the site. */
const APART = new Set<string>(['manifest.json', 'release.json', MEMORY]);

/** A file that was touched after the site was written is read again. */
function isAsWritten(path: string, { bytes, sha256 }: FileSum, written: number): boolean {
  const { size, mtimeMs } = statSync(path);
  return size === bytes && (mtimeMs <= written || hash('sha256', readFileSync(path)) === sha256);
}

function* filesBelow(folder: string, name: string): Generator<string> {
  const stands = statSync(join(folder, name), { throwIfNoEntry: false });
  if (stands === undefined) return;
  if (!stands.isDirectory()) return yield name;
  for (const entry of readdirSync(`${folder}/${name}`, { withFileTypes: true })) {
    const path = `${name}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, path);
    else yield path;
  }
}

function memoryIn(folder: string): Memory | undefined {
  const path = join(folder, MEMORY);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Memory;
  } catch {
    // It only spares work: without it every page is made anew.
    return undefined;
  }
}
