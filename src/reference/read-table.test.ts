import { expect, test } from 'vitest';
import { readReferenceTable } from './read-table.ts';
import type { ReferenceSource } from './sources.ts';

const sources: ReferenceSource[] = [
  {
    id: 'bank',
    publisher: 'Bank',
    title: 'Rates',
    edition: '2025',
    kind: 'copy',
    retrieved_from: 'a file',
    terms: 'its own',
  },
];
const head = 'currency,period,per_eur,derived,basis,source\n';

function rejectionsOf(csv: string) {
  const reading = readReferenceTable('exchange-rates', csv, sources);
  return reading.ok ? [] : reading.rejections;
}

test('keeps every digit of a cell and names the edition of its sources', () => {
  const reading = readReferenceTable(
    'exchange-rates',
    `${head}DKK,2025-06,7.4590,no,"mean of 21 rates, daily",bank\n`,
    sources,
  );
  expect(reading).toEqual({
    ok: true,
    table: {
      table: 'exchange-rates',
      edition: 'Rates, 2025',
      rows: [
        {
          currency: 'DKK',
          period: '2025-06',
          per_eur: '7.4590',
          derived: 'no',
          basis: 'mean of 21 rates, daily',
          source: 'bank',
        },
      ],
      sources,
    },
  });
});

test('accepts a byte order mark and CRLF', () => {
  expect(rejectionsOf(`\uFEFF${head}DKK,2025,7.46,no,mean,bank\n`.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('names line and column of every wrong cell', () => {
  const rejections = rejectionsOf(`${head}DKK,2025-06,7.46,no,mean,bank\ndkk,2025-13,0,perhaps,"a, b",banc\n`);
  expect(rejections.map(({ line, column }) => [line, column])).toEqual([
    [3, 1],
    [3, 5],
    [3, 13],
    [3, 15],
    [3, 30],
  ]);
  expect(rejections[0]).toEqual({
    file: 'reference/exchange-rates.csv',
    line: 3,
    column: 1,
    message: "Expected a currency code of ISO 4217 as currency, came 'dkk'.",
    remedy: 'Write a currency code of ISO 4217.',
  });
});

test('refuses a row without a value rather than reading zero', () => {
  expect(rejectionsOf(`${head}DKK,2025,,no,mean,bank\n`)).toMatchObject([
    { line: 2, column: 10, remedy: expect.stringContaining('Leave the whole row out') },
  ]);
});

test('refuses a number that is not plain digits', () => {
  for (const number of ['7,46', '-7.46', '1e3', '+7.46', '7.', '.46', '007.46', 'NaN', '99999999999']) {
    expect(rejectionsOf(`${head}DKK,2025,"${number}",no,mean,bank\n`)).toHaveLength(1);
  }
});

test('refuses two rows of one key, naming the first', () => {
  const rejections = rejectionsOf(`${head}DKK,2025,7.46,no,mean,bank\nDKK,2025,7.47,no,mean,bank\n`);
  expect(rejections).toMatchObject([{ line: 3, message: 'The row DKK 2025 stands already in line 2.' }]);
});

test('refuses other columns, a missing cell, an open quote and an empty file', () => {
  expect(rejectionsOf('currency,period,rate,derived,basis,source\n')).toMatchObject([{ line: 1, column: 17 }]);
  expect(rejectionsOf(`${head}DKK,2025\n`)).toMatchObject([{ line: 2, message: 'Expected 6 cells, came 2.' }]);
  expect(rejectionsOf(`${head}DKK,"2025\n`)).toMatchObject([{ line: 2 }]);
  expect(rejectionsOf('')).toMatchObject([{ line: 1, message: 'Expected a table, came an empty file.' }]);
});
