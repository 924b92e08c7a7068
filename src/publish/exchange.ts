import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { OWN_NAMES } from './folder.ts';

/** Where what is new grows, inside the folder of the site, so that moving it to its place is a matter of names on one disk. */
const NEXT = '.kuznia-next';
/** Stands in NEXT once everything is there, with what is to be done: from then on things go forward, whatever interrupts them. */
const READY = '.ready';

/** Places inside NEXT. */
export const placesIn = (folder: string) => {
  const next = join(folder, NEXT);
  return { next, ready: join(next, READY), site: join(next, 'site'), aside: join(next, 'before') };
};

/** One renaming. Where a folder stands in the way, or comes, what stands is moved aside first. */
interface Move {
  readonly path: string;
  readonly swap?: true;
}

interface Plan {
  readonly moves: readonly Move[];
  /** Files of the site before that have no place in the next one. */
  readonly gone: readonly string[];
}

/** Files of the next site: which of them are in NEXT, and which stay where they are. */
export interface NextFiles {
  readonly fresh: Iterable<string>;
  readonly kept: Iterable<string>;
  readonly gone: readonly string[];
}

/** Puts the next site in the place of the one that stands. */
export function exchange(folder: string, files: NextFiles): void {
  const { ready, site, aside } = placesIn(folder);
  const plan: Plan = { moves: movesOf(folder, site, files), gone: files.gone };
  for (const { path, swap } of plan.moves) if (swap) mkdirSync(dirname(join(aside, path)), { recursive: true });
  // Written under another name first: a plan that is cut off would not be one.
  writeFileSync(`${ready}.part`, JSON.stringify(plan), { flush: true });
  renameSync(`${ready}.part`, ready);
  carryOut(folder);
}

/** Whether an exchange is under way, or was interrupted. */
export function isExchanging(folder: string): boolean {
  return existsSync(placesIn(folder).ready);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Carries a plan out; begun again after an interruption, it goes on where it was. */
export function carryOut(folder: string): void {
  const { next, ready } = placesIn(folder);
  const { moves, gone } = JSON.parse(readFileSync(ready, 'utf8')) as Plan;
  const wait = (): void => undefined;
  // Whoever wants to end the process waits these few milliseconds.
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    for (const move of moves) carry(folder, move);
    for (const file of gone) remove(folder, file);
    // The plan goes with the folder, which goes last.
    rmSync(next, { recursive: true, force: true });
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}

function carry(folder: string, { path, swap }: Move): void {
  const { site, aside } = placesIn(folder);
  const from = join(site, path);
  const to = join(folder, path);
  if (swap && existsSync(from) && existsSync(to)) renameSync(to, join(aside, path));
  try {
    renameSync(from, to);
  } catch (error) {
    // It was moved before the interruption.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || existsSync(from)) throw error;
  }
}

/** Removes a file and the folders that it leaves empty. */
function remove(folder: string, file: string): void {
  removed(() => unlinkSync(join(folder, file)));
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    if (!removed(() => rmdirSync(join(folder, above)))) return;
  }
}

/** What a removal may meet: it is gone, another thing has taken its place or that of a folder above, something else is in it. */
const NOT_TO_BE_REMOVED = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM', 'ENOTEMPTY', 'EEXIST']);

function removed(removal: () => void): boolean {
  try {
    removal();
    return true;
  } catch (error) {
    if (NOT_TO_BE_REMOVED.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** From this many files on a folder in which everything is new takes the place of another one as a whole. */
const WHOLE_FROM = 64;

interface Folder {
  fresh: number;
  kept: number;
  readonly files: string[];
  readonly folders: Map<string, Folder>;
}

/**
 * As few renamings as there can be. First what was not there before, which leaves the site that stands as it is; then what takes
 * the place of something, in the order of OWN_NAMES, so that a page comes after what it needs.
 */
function movesOf(folder: string, site: string, { fresh, kept }: NextFiles): Move[] {
  const root = treeOf(fresh, kept);
  const moves = [...movesIn(root, '', folder, site)];
  const rank = ({ path }: Move): number => OWN_NAMES.indexOf(path.split('/', 1)[0] as (typeof OWN_NAMES)[number]);
  const isNew = new Map(moves.map((move) => [move, !existsSync(join(folder, move.path))]));
  return moves.sort((a, b) => Number(isNew.get(b)) - Number(isNew.get(a)) || rank(a) - rank(b));
}

function treeOf(fresh: Iterable<string>, kept: Iterable<string>): Folder {
  const root: Folder = { fresh: 0, kept: 0, files: [], folders: new Map() };
  const note = (path: string, which: 'fresh' | 'kept'): void => {
    const names = path.split('/');
    let at = root;
    at[which] += 1;
    for (const name of names.slice(0, -1)) {
      const below = at.folders.get(name) ?? { fresh: 0, kept: 0, files: [], folders: new Map() };
      at.folders.set(name, below);
      below[which] += 1;
      at = below;
    }
    if (which === 'fresh') at.files.push(names.at(-1) as string);
  };
  for (const path of fresh) note(path, 'fresh');
  for (const path of kept) note(path, 'kept');
  return root;
}

function* movesIn(tree: Folder, above: string, folder: string, site: string): Generator<Move> {
  for (const name of tree.files) yield moveOf(above + name, folder, false);
  for (const [name, below] of tree.folders) {
    if (below.fresh === 0) continue;
    const path = above + name;
    const stands = lstatSync(join(folder, path), { throwIfNoEntry: false });
    const isWhole = below.kept === 0 && (stands?.isDirectory() !== true || below.fresh >= WHOLE_FROM);
    if (isWhole) yield moveOf(path, folder, true);
    else yield* movesIn(below, `${path}/`, folder, site);
  }
}

function moveOf(path: string, folder: string, isFolder: boolean): Move {
  const stands = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return stands !== undefined && (isFolder || stands.isDirectory()) ? { path, swap: true } : { path };
}
