import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../port.ts';
import { openSqliteStore } from '../sqlite/open.ts';

/** How the conformance suite opens a ledger, in its own process and in others. */
export function open(location: string): Promise<Store> {
  return openSqliteStore(location);
}

/** A file name in a folder of its own, with no file there yet. */
export async function newPlace(): Promise<{ location: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kuznia-store-'));
  return { location: join(folder, 'ledger.db'), remove: () => rm(folder, { recursive: true }) };
}
