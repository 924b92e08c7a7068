import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { WrongCall } from './errors.ts';

/** What a file is read as. */
export type Role = 'programme' | 'merges' | 'reference sources' | 'reference table' | 'evidence';

export interface InputFile {
  /** As the caller named it or the folder it lies in, for messages. */
  readonly path: string;
  readonly role: Role;
}

const BY_NAME: Readonly<Record<string, Role>> = { 'programme.yaml': 'programme', 'merges.yaml': 'merges' };
const SOURCES = 'sources.yaml';

/**
 * The files behind paths, in a stable order, each once. A path may be a file or a folder at any depth. By their names,
 * `programme.yaml` and `merges.yaml` are the programme's; a folder with `sources.yaml` holds reference tables (`*.csv`);
 * every other `.yaml` or `.yml` is evidence. Hidden files and files of other kinds are left out. Raises WrongCall.
 */
export function gather(paths: readonly string[]): InputFile[] {
  const once = new Map<string, InputFile>();
  for (const file of paths.flatMap(gatherPath)) {
    const real = realPath(file.path);
    if (!once.has(real)) once.set(real, file);
  }
  if (once.size === 0) {
    throw new WrongCall(
      `Expected evidence files (*.yaml) in ${paths.join(', ')}, came none.`,
      'Name an evidence file, a folder of them, or a programme folder such as programmes/build-with-ukraine.',
    );
  }
  return [...once.values()];
}

function gatherPath(path: string): InputFile[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new WrongCall(
      `Expected an evidence file or folder at ${path}, found nothing there.`,
      'Check the path; nothing was loaded.',
    );
  }
  if (found.isDirectory()) return gatherFolder(path, new Set());
  // A device or a pipe could be read for ever.
  if (!found.isFile())
    throw new WrongCall(`Expected a file or a folder at ${path}, came something else.`, 'Name a regular file.');
  return withSources(path, roleOf(basename(path), hasSources(dirname(path))) ?? 'evidence');
}

/** A reference table needs the list of its sources, which stands beside it. */
function withSources(path: string, role: Role): InputFile[] {
  if (role !== 'reference table') return [{ path, role }];
  return [
    { path: join(dirname(path), SOURCES), role: 'reference sources' },
    { path, role },
  ];
}

function gatherFolder(folder: string, above: ReadonlySet<string>): InputFile[] {
  const real = realpathSync(folder);
  // A link that leads back up would be followed without end.
  if (above.has(real)) return [];
  const inside = new Set([...above, real]);
  const reference = hasSources(folder);
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isDirectory()) return gatherFolder(path, inside);
      // A link that leads nowhere is kept, so that it is told when it cannot be read.
      const role = found === undefined || found.isFile() ? roleOf(name, reference) : undefined;
      return role === undefined ? [] : [{ path, role }];
    });
}

/** Where a file really lies; its own path where a link leads nowhere. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function hasSources(folder: string): boolean {
  return statSync(join(folder, SOURCES), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** `reference` tells that the file lies in a folder of reference tables. */
function roleOf(name: string, reference: boolean): Role | undefined {
  const extension = extname(name).toLowerCase();
  if (reference && name === SOURCES) return 'reference sources';
  if (reference && extension === '.csv') return 'reference table';
  if (extension !== '.yaml' && extension !== '.yml') return undefined;
  return BY_NAME[name] ?? 'evidence';
}
