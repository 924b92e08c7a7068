import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, listen } from '../../src/server/index.ts';
import { Desk, loadReading, OpenLedger, readPaths } from '../../src/session/index.ts';
import { openSqliteStore } from '../../src/store/index.ts';
import { loadPages } from '../../src/web/index.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Pages and interface over the starter programme, on a free port, as a person would start them. */
export interface ServedTracker {
  /** Address of the tracker, without a slash at its end. */
  readonly url: string;
  end(): Promise<void>;
}

/** The day on which a test's tracker stands. */
export const now = (): string => '2026-03-31T12:00:00.000Z';

/**
 * Starts the tracker over a ledger of its own, for the tests of one file; with the desk where a test is about it, which fetches
 * from this machine where that is allowed.
 * @throws where the pages have not been built (`npm run build`)
 */
export async function serveTracker({
  desk: withDesk = false,
  allowPrivate = false,
  deskKey = '',
} = {}): Promise<ServedTracker> {
  const pages = await loadPages(path('../../build'));
  const folder = mkdtempSync(join(tmpdir(), 'kuznia-tracker-'));
  const file = join(folder, 'kuznia.db');
  const store = await openSqliteStore(file);
  await loadReading(store, await readPaths([path('../../programmes/build-with-ukraine')]));
  const desk = withDesk ? await Desk.open(file, { now, fetching: { allowPrivate } }) : undefined;
  const ledger = desk?.ledger ?? (await OpenLedger.open(store, { now }));
  const key = deskKey === '' ? {} : { deskKey };
  const app = createApp({ ledger, pages, version: '0.0.0', ...(desk === undefined ? {} : { desk }), ...key });
  const { address, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  const end = async (): Promise<void> => {
    await close();
    await ledger.close();
    if (desk !== undefined) await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: address.replace(/\/$/, ''), end };
}
