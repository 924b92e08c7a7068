import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LedgerReplaced } from './errors.ts';
import { loadReading, readPaths } from './load.ts';
import { OpenLedger } from './openLedger.ts';
import { evidence, folderWith, ledgerIn, writeInto } from './testing/files.ts';

const SIGNED = 'about: agreement/dk-ua, parties: [country/DK, country/UA], stage: signed, when: 2025-06-24';
const signed = (ledger: OpenLedger) => ledger.account({}).figure('overview/agreements/signed').value;

async function load(home: string, id: string, claim: string): Promise<void> {
  writeInto(home, { [`${id}/${id}.yaml`]: evidence(id, claim) });
  await loadReading(await ledgerIn(home), await readPaths([join(home, id)]));
}

test('what another process appends is taken in at the next refresh, and not before', async () => {
  const home = folderWith();
  await load(home, '2025-06-24-a', SIGNED);
  const ledger = await OpenLedger.open(await ledgerIn(home));
  expect(signed(ledger)).toEqual({ type: 'count', count: 1 });
  await load(home, '2025-06-25-b', SIGNED.replace('dk-ua', 'no-ua'));
  expect(signed(ledger)).toEqual({ type: 'count', count: 1 });
  await Promise.all([ledger.refresh(), ledger.refresh()]);
  expect(signed(ledger)).toEqual({ type: 'count', count: 2 });
  expect(ledger.head.sequence).toBe(4);
});

test('a question that comes again gets the account that is there, until the ledger grows', async () => {
  const home = folderWith();
  await load(home, '2025-06-24-a', SIGNED);
  const ledger = await OpenLedger.open(await ledgerIn(home));
  const first = ledger.account({ known: '2025-06-30' });
  expect(ledger.account({ known: '2025-06-30' })).toBe(first);
  expect(ledger.account({ known: '2025-06-29' })).not.toBe(first);
  await load(home, '2025-06-25-b', SIGNED.replace('dk-ua', 'no-ua'));
  await ledger.refresh();
  expect(ledger.account({ known: '2025-06-30' })).not.toBe(first);
});

test('dates that are not given are today by the clock that was handed in', async () => {
  const home = folderWith();
  await load(home, '2025-06-24-a', SIGNED);
  const ledger = await OpenLedger.open(await ledgerIn(home), { now: () => '2025-06-23T10:00:00.000Z' });
  expect(ledger.account({}).asOf).toMatchObject({ at: '2025-06-23', known: '2025-06-23' });
  expect(signed(ledger)).toEqual({ type: 'count', count: 0 });
  expect(ledger.account({ at: '2025-06-24', known: '2025-06-24' }).figure('overview/agreements/signed').value).toEqual({
    type: 'count',
    count: 1,
  });
});

test('a ledger that does not go on from the entry that was read is refused', async () => {
  const home = folderWith();
  const other = folderWith();
  await load(home, '2025-06-24-a', SIGNED);
  await load(other, '2025-06-25-b', SIGNED);
  await load(other, '2025-06-26-c', SIGNED);
  const ours = await ledgerIn(home);
  let store = ours;
  const ledger = await OpenLedger.open({
    head: () => store.head(),
    read: (from, to) => store.read(from, to),
    append: (expected, entries) => store.append(expected, entries),
    verify: () => store.verify(),
    close: () => store.close(),
  });
  store = await ledgerIn(other);
  await expect(ledger.refresh()).rejects.toThrow(LedgerReplaced);
  store = ours;
  await ledger.refresh();
  expect(signed(ledger)).toEqual({ type: 'count', count: 1 });
});
