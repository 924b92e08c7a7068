import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { publish } from '../../src/publish/index.ts';
import { loadReading, readPaths } from '../../src/session/index.ts';
import { openSqliteStore } from '../../src/store/index.ts';
import { now } from './served-tracker.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a published copy of the starter programme, without a slash at its end; absent where a server is tested. */
    readonly published: string | undefined;
  }
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Publishes the starter programme once for all tests of the copy, and gives it out as files; returns what ends that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-published-'));
  const database = join(folder, 'kuznia.db');
  const store = await openSqliteStore(database);
  await loadReading(store, await readPaths([path('../../programmes/build-with-ukraine')]));
  await store.close();
  const site = join(folder, 'site');
  await publish({ database, folder: site, build: path('../../build'), version: '0.0.0', url: '', now });
  const { url, end } = await serveFolder(site);
  project.provide('published', url);
  return async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  };
}
