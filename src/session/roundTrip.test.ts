import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/testing/folder.ts';
import { type SealedStarter, sealedStarter } from '../../scripts/testing/sealed-starter.ts';
import { Account, sourceViews } from '../account/index.ts';
import { evidenceFiles } from '../desk/index.ts';
import { EMPTY_HEAD, LedgerState, Log, planLoad, questionOf, sealAll } from '../ledger/index.ts';
import { sha256 } from '../store/index.ts';
import { readPaths } from './load.ts';

const PROGRAMME = decodeURIComponent(new URL('../../programmes/build-with-ukraine', import.meta.url).pathname);
const NOW = questionOf({}, '2026-11-01');
const BEFORE = questionOf({ at: '2025-06-24', known: '2025-06-24' }, '2026-11-01');

let starter: SealedStarter;
beforeAll(async () => {
  starter = await sealedStarter();
});

test('evidence files written from a ledger load into an empty one as the same claims and the same account', async () => {
  const sources = sourceViews(new Account(starter.log, NOW)).map(({ id }) => id);
  const files = evidenceFiles(starter.account, sources).map(
    ({ path, content }) => [`evidence/${path}`, content] as const,
  );
  const folder = temporaryFolder(Object.fromEntries(files));
  for (const name of ['programme.yaml', 'merges.yaml', 'reference']) {
    cpSync(join(PROGRAMME, name), join(folder, name), { recursive: true });
  }
  const { load, rejected } = await readPaths([folder]);
  expect(rejected).toEqual([]);
  const { items, claims } = planLoad(new LedgerState(), load, sha256);
  expect(claims).toBe(starter.entries.filter(({ kind }) => kind === 'claim').length);
  const log = new Log();
  for (const { entry } of sealAll(EMPTY_HEAD, '2026-03-31T00:00:00.000Z', items, sha256)) log.take(entry);
  for (const question of [NOW, BEFORE]) {
    expect(new Account(log, question).view()).toEqual(new Account(starter.log, question).view());
  }
});

test('loaded into the ledger that they came from, they change nothing', async () => {
  const sources = sourceViews(starter.account).map(({ id }) => id);
  const files = evidenceFiles(starter.account, sources).map(({ path, content }) => [path, content] as const);
  const { load } = await readPaths([temporaryFolder(Object.fromEntries(files))]);
  const state = new LedgerState();
  for (const entry of starter.entries) state.apply(entry);
  const { items, unchanged } = planLoad(state, load, sha256);
  expect(items).toEqual([]);
  expect(unchanged).toBeGreaterThan(0);
});
