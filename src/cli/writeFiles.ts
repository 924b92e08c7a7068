import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ExportFile } from '../exchange/index.ts';
import { WrongCall } from '../session/index.ts';

/**
 * Writes the files of an export and returns their paths: one file at `out`, or in it where that is a folder; several into the
 * folder `out`, which is made. Raises WrongCall where that would overwrite something else. A file is written aside and then
 * renamed, so that one that was there stays whole until its successor is.
 */
export function writeFiles(out: string, files: readonly ExportFile[], ledger: string): string[] {
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    const path = isFolder(out) ? join(out, only.name) : out;
    refuseLedger(path, ledger);
    replace(path, only.content);
    return [path];
  }
  refuseOther(out, files);
  return files.map(({ name, content }) => {
    replace(join(out, name), content);
    return join(out, name);
  });
}

/**
 * Writes one file from its pieces and returns its path, as `writeFiles` does; for what may be larger than one text can be.
 */
export async function writePieces(
  out: string,
  name: string,
  pieces: AsyncIterable<string>,
  ledger: string,
): Promise<string> {
  const path = isFolder(out) ? join(out, name) : out;
  refuseLedger(path, ledger);
  const aside = asideOf(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(pieces, createWriteStream(aside));
    renameSync(aside, path);
  } catch (error) {
    throw notWritten(path, error);
  } finally {
    rmSync(aside, { force: true });
  }
  return path;
}

/** Whether a path is that of a folder. */
function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Raises WrongCall where a path is that of the ledger or of one of its side files. */
function refuseLedger(path: string, ledger: string): void {
  if (![ledger, `${ledger}-wal`, `${ledger}-shm`].some((own) => resolve(own) === resolve(path))) return;
  throw new WrongCall(
    `Expected a file for the export, came the ledger itself: ${path}.`,
    'Give another name with --out.',
  );
}

function refuseOther(out: string, files: readonly ExportFile[]): void {
  if (!existsSync(out)) return;
  if (!isFolder(out)) {
    throw new WrongCall(
      `Expected a folder for ${files.length} files, came the file ${out}.`,
      'Give the name of a new folder with --out.',
    );
  }
  const own = new Set(files.map(({ name }) => name));
  const other = readdirSync(out).find((name) => !own.has(name));
  if (other === undefined) return;
  throw new WrongCall(
    `Expected a new folder or one with an earlier export, came ${out}, which also holds ${other}.`,
    'Give the name of a new folder with --out.',
  );
}

function replace(path: string, content: string | Uint8Array): void {
  const aside = asideOf(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, content);
    renameSync(aside, path);
  } catch (error) {
    throw notWritten(path, error);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What the machine says where it does not write, such as for a full disk; any other failure as it is. */
function notWritten(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new WrongCall(`Could not write ${path}: ${error.message}.`, 'Make room or choose another place with --out.');
}

/** Beside the file, so that renaming is one step on one disk. */
function asideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.part`);
}
