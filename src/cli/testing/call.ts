import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../run.ts';

/** The starter programme as it stands in the checkout. */
export const STARTER = fileURLToPath(new URL('../../../programmes/build-with-ukraine', import.meta.url));

export interface Called {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command in this process, with a terminal that only remembers. */
export async function call(...args: readonly string[]): Promise<Called> {
  let out = '';
  let err = '';
  const status = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    interactive: false,
    columns: 100,
    onStop: (stop) => stop(),
  });
  return { status, out, err };
}

/** Calls the command with `--json` and reads what it prints, which must be one document and nothing else. */
export async function callJson<T = Record<string, unknown>>(...args: readonly string[]): Promise<T> {
  return JSON.parse((await call(...args, '--json')).out) as T;
}

/** A folder with files by their paths. The caller removes it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  folder: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-cli-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
