import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadReading, readPaths } from './load.ts';
import { OpenLedger } from './openLedger.ts';
import { evidence, folderWith, ledgerIn, writeInto } from './testing/files.ts';

const SIGNED = 'about: agreement/dk-ua, parties: [country/DK, country/UA], stage: signed, when: 2025-06-24';
const PLACE = 'about: agreement/dk-ua, place: The Hague';
const FILE = '2025-06-24-a.yaml';

async function load(folder: string, now = '2026-01-01T00:00:00.000Z') {
  const store = await ledgerIn(folder);
  const loaded = await loadReading(store, await readPaths([folder]), () => now);
  return { ...loaded, store };
}

test('a load counts sources, claims and statements; loading the same again adds nothing', async () => {
  const folder = folderWith({ [FILE]: evidence('2025-06-24-a', SIGNED, PLACE) });
  const first = await load(folder);
  expect(first.result).toEqual({ sources: 1, claims: 2, statements: 3, unchanged: 0, retracted: 0, rejected: [] });
  const second = await load(folder);
  expect(second.result).toEqual({ sources: 1, claims: 0, statements: 0, unchanged: 2, retracted: 0, rejected: [] });
  expect(second.head).toEqual(first.head);
});

test('editing a file takes back what is gone and adds what is new; the earlier state stays answerable', async () => {
  const folder = folderWith({ [FILE]: evidence('2025-06-24-a', SIGNED, PLACE) });
  await load(folder, '2026-01-01T00:00:00.000Z');
  writeInto(folder, { [FILE]: evidence('2025-06-24-a', SIGNED, 'about: agreement/dk-ua, place: Copenhagen') });
  const { result, store } = await load(folder, '2026-02-01T00:00:00.000Z');
  expect(result).toMatchObject({ claims: 1, unchanged: 1, retracted: 1 });
  const ledger = await OpenLedger.open(store);
  const place = (recorded?: string) => ledger.account({ recorded }).figure('agreement/dk-ua/place').value;
  expect(place()).toEqual({ type: 'text', text: 'Copenhagen' });
  expect(place('2026-01-15')).toEqual({ type: 'text', text: 'The Hague' });
});

test('a file that is rejected leaves what its source said before; the other files load', async () => {
  const folder = folderWith({ [FILE]: evidence('2025-06-24-a', SIGNED) });
  await load(folder);
  writeInto(folder, {
    [FILE]: evidence('2025-06-24-a', 'about: agreement/dk-ua, stage: sined'),
    '2025-06-25-b.yaml': evidence('2025-06-25-b', PLACE),
  });
  const { result } = await load(folder);
  expect(result).toMatchObject({ sources: 1, claims: 1, retracted: 0 });
  expect(result.rejected).toMatchObject([{ file: join(folder, FILE), line: 11 }]);
});

test('a file that is gone from its folder takes nothing back by itself', async () => {
  const folder = folderWith({
    [FILE]: evidence('2025-06-24-a', SIGNED),
    '2025-06-25-b.yaml': evidence('2025-06-25-b', PLACE),
  });
  await load(folder);
  rmSync(join(folder, '2025-06-25-b.yaml'));
  expect((await load(folder)).result).toMatchObject({ sources: 1, unchanged: 1, retracted: 0 });
});

test('two loads at once into one ledger both arrive, one after the other', async () => {
  const home = folderWith();
  const folders = [1, 2, 3].map((day) =>
    folderWith({ [`2025-06-0${day}-x.yaml`]: evidence(`2025-06-0${day}-x`, SIGNED) }),
  );
  const readings = await Promise.all(folders.map((folder) => readPaths([folder])));
  const stores = await Promise.all(folders.map(() => ledgerIn(home)));
  const loads = await Promise.all(
    readings.map((reading, index) => loadReading(stores[index] as (typeof stores)[0], reading)),
  );
  expect(loads.map(({ result }) => result.claims)).toEqual([1, 1, 1]);
  expect(Math.max(...loads.map(({ head }) => head.sequence))).toBe(6);
  expect(await stores[0]?.verify()).toMatchObject({ ok: true, entries: 6 });
});

test('entries are never recorded before those that precede them, whatever the clock says', async () => {
  const folder = folderWith({ [FILE]: evidence('2025-06-24-a', SIGNED) });
  await load(folder, '2026-05-01T00:00:00.000Z');
  writeInto(folder, { '2025-06-25-b.yaml': evidence('2025-06-25-b', PLACE) });
  const { store } = await load(folder, '2026-04-01T00:00:00.000Z');
  const instants: string[] = [];
  for await (const entry of store.read(1)) instants.push(entry.recorded);
  expect(instants).toEqual(instants.toSorted());
});

test('a reference table is refused with its sources, and an unknown one with the nearest name', async () => {
  const folder = folderWith({ 'reference/sources.yaml': 'sources: 1', 'reference/gdb.csv': 'country,year\n' });
  const { result } = await load(folder);
  expect(result.rejected.map(({ remedy }) => remedy)).toContain('Did you mean gdp.csv?');
  expect(result.rejected).toHaveLength(2);
});
