import { expect, test } from 'vitest';
import { readReferenceTable } from './read-table.ts';
import { tablesFrom } from './reference-tables.ts';
import type { ReferenceSource } from './sources.ts';
import type { ReferenceTable, ReferenceTableName } from './tables.ts';

const sources: ReferenceSource[] = [
  {
    id: 'quoted',
    publisher: 'Bank',
    title: 'Rates',
    edition: '2026',
    kind: 'copy',
    url: 'https://bank.example',
    retrieved_from: 'a file',
    terms: 'its own',
  },
  {
    id: 'computed',
    publisher: 'Kuznia',
    title: 'Rates',
    edition: '1',
    kind: 'derived',
    retrieved_from: 'computed',
    terms: 'CC BY 4.0',
  },
  {
    id: 'press',
    publisher: 'Paper',
    title: 'Shares',
    edition: '1',
    kind: 'secondary',
    retrieved_from: 'a page',
    terms: 'its own',
  },
];

function table(name: ReferenceTableName, ...lines: string[]): ReferenceTable {
  const reading = readReferenceTable(name, lines.join('\n'), sources);
  if (!reading.ok) throw new Error(JSON.stringify(reading.rejections));
  return reading.table;
}

const rates = table(
  'exchange-rates',
  'currency,period,per_eur,derived,basis,source',
  'DKK,2025,7.463,no,mean of 255 daily rates,quoted',
  'DKK,2025-06,7.459,no,mean of 21 daily rates,quoted',
  'UAH,2025,47.1080,yes,from GDP,computed',
);

test('a rate is that of the month, else that of the year', () => {
  const tables = tablesFrom([rates]);
  expect(tables.rate('DKK', { year: 2025, month: 6 })).toMatchObject({
    missing: false,
    perEuro: 7.459,
    period: '2025-06',
  });
  expect(tables.rate('DKK', { year: 2025, month: 7 })).toMatchObject({
    missing: false,
    perEuro: 7.463,
    period: '2025',
  });
  expect(tables.rate('DKK', { year: 2025 })).toMatchObject({
    period: '2025',
    provenance: { source: 'Bank: Rates', edition: '2026', derived: false },
  });
});

test('a derived rate stays marked as derived', () => {
  expect(tablesFrom([rates]).rate('UAH', { year: 2025, month: 3 })).toMatchObject({
    perEuro: 47.108,
    provenance: { derived: true },
  });
});

test('the euro is one euro in any period', () => {
  expect(tablesFrom([]).rate('EUR', { year: 1999, month: 2 })).toMatchObject({
    missing: false,
    perEuro: 1,
    period: '1999-02',
  });
});

test('a missing rate says what was asked and what there is', () => {
  expect(tablesFrom([rates]).rate('DKK', { year: 2026, month: 5 })).toEqual({
    missing: true,
    reason: {
      en: 'No rate of DKK for 2026-05 or 2026: the table exchange-rates has its rates of 2025 … 2025-06.',
      uk: 'Немає курсу DKK за 2026-05 чи 2026: у таблиці exchange-rates є його курси за 2025 … 2025-06.',
    },
    remedy: 'Add a row of DKK and 2026-05 with its source to reference/exchange-rates.csv.',
  });
  expect(tablesFrom([]).rate('DKK', { year: 2026 })).toMatchObject({
    missing: true,
    reason: { en: expect.stringContaining('has no rate of DKK') },
  });
});

test('GDP is in whole units of the currency', () => {
  const tables = tablesFrom([
    table(
      'gdp',
      'country,year,currency,billions,usd_billions,status,source',
      'DK,2023,DKK,2787.9,404.65,actual,quoted',
    ),
  ]);
  expect(tables.gdp('country/DK', 2023)).toMatchObject({
    currency: 'DKK',
    amount: 2_787_900_000_000,
    usdAmount: 404_650_000_000,
    status: 'actual',
  });
  expect(tables.gdp('DK', 2026)).toMatchObject({
    missing: true,
    reason: { en: 'The reference tables hold no GDP of DK in 2026.' },
  });
});

test('an allocation of some months of a year is partial, and a zero is not missing', () => {
  const tables = tablesFrom([
    table(
      'military-allocations',
      'donor,year,eur_billions,months,months_recorded,source',
      'DK,2026,1.004321,2026-01/2026-04,4,quoted',
      'AT,2025,0.000000,2025-01/2025-12,6,quoted',
    ),
  ]);
  expect(tables.militaryAllocation('DK', 2026)).toMatchObject({
    euro: 1_004_321_000,
    partial: true,
    covers: '2026-01/2026-04',
  });
  expect(tables.militaryAllocation('AT', 2025)).toMatchObject({ missing: false, euro: 0, partial: false });
  expect(tables.militaryAllocation('AT', 2024)).toMatchObject({ missing: true });
});

test('a share retold by the press answers only where there is no other', () => {
  const tables = tablesFrom([
    table(
      'defence-shares',
      'country,year,series,percent,status,secondary,source',
      'PL,2025,nato,4.5,estimate,yes,press',
      'PL,2025,nato,4.48,estimate,no,quoted',
      'LT,2025,nato,4,estimate,yes,press',
      'LT,2025,sipri,3.9,not told,no,quoted',
    ),
  ]);
  expect(tables.defenceShare('PL', 2025, 'nato')).toMatchObject({ percent: 4.48, secondary: false });
  expect(tables.defenceShare('LT', 2025, 'nato')).toMatchObject({ percent: 4, secondary: true });
  expect(tables.defenceShare('LT', 2025, 'sipri')).toMatchObject({ percent: 3.9, secondary: false });
  expect(tables.defenceShare('PL', 2025, 'sipri')).toMatchObject({ missing: true });
});

test('a later edition of a table replaces the earlier', () => {
  const later = table('exchange-rates', 'currency,period,per_eur,derived,basis,source', 'DKK,2025,7.5,no,mean,quoted');
  const tables = tablesFrom([rates, later]);
  expect(tables.rate('DKK', { year: 2025, month: 6 })).toMatchObject({ perEuro: 7.5, period: '2025' });
});
