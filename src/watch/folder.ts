import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Arrival } from './intake.ts';

/** A file of a watched folder. */
export interface WatchedFile {
  readonly path: string;
  /** As an address, under which it is remembered. */
  readonly address: string;
  /** Changes when the file does. */
  readonly version: string;
}

const READABLE = /\.(?:txt|md|markdown|html?|xhtml|pdf)$/iu;

/** Files of a folder whose ending can be read, in order. Raises what reading the folder raises. */
export async function filesIn(folder: string): Promise<readonly WatchedFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => READABLE.test(name)).sort();
  const files = await Promise.all(names.map((name) => watched(resolve(join(folder, name)))));
  return files.filter((file) => file !== undefined);
}

/** Undefined for what is no file, or is gone by now. */
async function watched(path: string): Promise<WatchedFile | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return { path, address: pathToFileURL(path).href, version: `${Math.round(found.mtimeMs)} ${found.size}` };
}

/** The file as a document that came. */
export async function arrivalOf(
  { path, address }: WatchedFile,
  publisher: string | undefined,
  batch: string,
): Promise<Arrival> {
  const bytes = new Uint8Array(await readFile(path));
  return { address, name: basename(path), bytes, url: undefined, published: null, publisher, batch };
}
