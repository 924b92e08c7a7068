import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createApp } from '../../src/server/index.ts';
import { OpenLedger } from '../../src/session/index.ts';
import { openSqliteStore } from '../../src/store/index.ts';
import { loadPages } from '../../src/web/index.ts';

/** What a mirror holds, and how much of it is new or holds something else than before. */
export interface Mirrored {
  readonly files: number;
  readonly bytes: number;
  readonly written: number;
}

/**
 * The usual way to have a site of files of a tracker with a server: ask the server for each page, table and chart, and write down
 * what it answers. Asked within the process and of a known list of files, so that neither a network nor a search for links counts.
 */
export async function mirror(
  database: string,
  folder: string,
  files: readonly string[],
  build: string,
): Promise<Mirrored> {
  const ledger = await OpenLedger.open(await openSqliteStore(database, { create: false }));
  const app = createApp({ ledger, version: 'bench', pages: await loadPages(build) });
  let [bytes, written] = [0, 0];
  for (const file of files) {
    const response = await app.request(addressOf(file));
    if (response.status !== 200) throw new Error(`Expected ${file} of the server, came status ${response.status}.`);
    const content = Buffer.from(await response.arrayBuffer());
    bytes += content.length;
    if (write(join(folder, file), content)) written += 1;
  }
  await ledger.close();
  return { files: files.length, bytes, written };
}

/** Where the server has what a published file holds. */
function addressOf(file: string): string {
  const [, language] = /^(en|uk)\/changes\.atom$/.exec(file) ?? [];
  if (language !== undefined) return `/api/v1/changes.atom?lang=${language}`;
  const names = file.split('/').filter((name) => name !== 'index.html');
  return `/${names.map(encodeURIComponent).join('/')}`;
}

function write(path: string, content: Buffer): boolean {
  if (existsSync(path) && readFileSync(path).equals(content)) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return true;
}
