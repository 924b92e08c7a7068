import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A document that a call names: a file, one of the files of a folder, or an address. */
export interface NamedDocument {
  readonly name: string;
  readonly bytes: () => Promise<{ readonly bytes: Uint8Array; readonly url?: string }>;
}

/** A document that could not be had or read: the queue goes on without it. */
export interface FailedDocument {
  readonly name: string;
  readonly message: string;
  readonly remedy: string | null;
}

const READABLE = /\.(?:txt|md|markdown|html?|xhtml|pdf)$/iu;

/** Documents at a path or address; of a folder, the files whose ending can be read, in order. */
export async function documentsAt(path: string, allowPrivate: boolean): Promise<readonly NamedDocument[]> {
  if (/^https?:\/\//iu.test(path)) {
    const { fetchPage } = await import('../fetch/index.ts');
    return [{ name: path, bytes: () => fetchPage(path, { allowPrivate }) }];
  }
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const files = folder
    ? (await readdir(path, { recursive: true }))
        .filter((name) => READABLE.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.map((name) => ({ name, bytes: async () => ({ bytes: await readFile(name) }) }));
}

/** Why a document could not be had or read; what nobody foresaw is thrown on. */
export function failedDocument(name: string, error: unknown): FailedDocument {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error ? String(error.code) : '';
  if (!('remedy' in error) && code === '') throw error;
  const remedy = 'remedy' in error ? String(error.remedy) : code === 'ENOENT' ? 'Look at the path.' : null;
  return { name, message: error.message, remedy };
}
