import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { loadReading, OpenLedger, readPaths } from '../../session/index.ts';
import { openSqliteStore, type Store } from '../../store/index.ts';
import { createApp } from '../app.ts';

const PROGRAMME = fileURLToPath(new URL('../../../programmes/build-with-ukraine', import.meta.url));

/** The starter programme in a ledger of its own, and the service over it. */
export interface Starter {
  readonly file: string;
  readonly ledger: OpenLedger;
  readonly app: Hono;
  /** A second hand on the same ledger, as another process would have it. */
  another(): Promise<Store>;
  end(): Promise<void>;
}

export async function starter(): Promise<Starter> {
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-server-'));
  const file = join(folder, 'kuznia.db');
  const store = await openSqliteStore(file);
  await loadReading(store, await readPaths([PROGRAMME]));
  const ledger = await OpenLedger.open(store);
  const end = async (): Promise<void> => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { file, ledger, app: createApp({ ledger, version: '0.0.0' }), another: () => openSqliteStore(file), end };
}
