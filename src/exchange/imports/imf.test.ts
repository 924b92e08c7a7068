import { expect, test } from 'vitest';
import { jsonInput, sheetsInput, textInput } from '../testing/inputs.ts';
import { readImf } from './imf.ts';
import { recognised } from './importers.ts';
import type { TableProposal } from './types.ts';

const OPTIONS = { edition: '2026-10' };

function rowsOf(reading: ReturnType<typeof readImf>): TableProposal['rows'] {
  return (reading.proposals as [TableProposal])[0].rows;
}

const MAPPER = jsonInput('NGDPD.json', {
  values: {
    NGDPD: { DNK: { '2024': 424.525, '2025': 460.1, '2026': 480.2 }, EURO: { '2025': 1 }, UKR: { '2025': null } },
  },
  api: { version: '1', 'output-method': 'json' },
});

test('the DataMapper gives dollars: rows in dollars, the last year an estimate, no forecast', () => {
  expect(recognised([MAPPER])).toBe('imf-gdp');
  const reading = readImf([MAPPER], OPTIONS);
  expect(rowsOf(reading)).toEqual([
    {
      country: 'DK',
      year: '2024',
      currency: 'USD',
      billions: '424.525',
      usd_billions: '424.525',
      status: 'actual',
      source: 'imf-weo-2026-10',
    },
    {
      country: 'DK',
      year: '2025',
      currency: 'USD',
      billions: '460.1',
      usd_billions: '460.1',
      status: 'estimate',
      source: 'imf-weo-2026-10',
    },
  ]);
  expect(reading.notes.join(' ')).toMatch(/dollars alone.*Forecasts for 2026/s);
});

test('an edition must be named, since no file names it', () => {
  for (const edition of [undefined, 'October', '2026-13'])
    expect(() => readImf([MAPPER], { edition })).toThrow('edition');
});

const OLD = [
  'WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tUnits\tScale\t2024\t2025\t2026\tEstimates Start After',
  '128\tDNK\tNGDP\tDenmark\tGDP, current prices\tNational currency\tBillions\t2,927.300\t3,010.55\t3,100\t2024',
  '128\tDNK\tNGDPD\tDenmark\tGDP, current prices\tU.S. dollars\tBillions\t424.525\t455.1\t470\t2024',
  '926\tUKR\tNGDP\tUkraine\tGDP, current prices\tNational currency\tBillions\tn/a\t--\t\t2021',
  '142\tNOR\tNGDPD\tNorway\tGDP, current prices\tU.S. dollars\tBillions\t4 84\t1\t1\t2024',
  'International Monetary Fund, World Economic Outlook Database',
].join('\n');

test('the table of the database, parted by tabs, gives both currencies with estimates told apart', () => {
  const input = textInput('WEOOct2026all.xls', OLD);
  expect(recognised([input])).toBe('imf-gdp');
  const reading = readImf([input], OPTIONS);
  expect(rowsOf(reading)).toMatchObject([
    { country: 'DK', year: '2024', currency: 'DKK', billions: '2927.3', usd_billions: '424.525', status: 'actual' },
    { country: 'DK', year: '2025', billions: '3010.55', status: 'estimate' },
  ]);
  expect(reading.unread).toMatchObject([{ file: 'WEOOct2026all.xls', cell: 'H5', came: '4 84' }]);
});

const HEAD = ['SERIES_CODE', 'COUNTRY', 'INDICATOR', 'SCALE', 'UNIT', 'LATEST_ACTUAL_ANNUAL_DATA', '2024', '2025'];
const ROWS = [
  ['DNK.NGDP.A', 'Denmark', 'Gross domestic product', 'Billions', 'Domestic currency', '2025', '2927.3', '3010.55'],
  ['DNK.NGDPD.A', 'Denmark', 'Gross domestic product', 'Billions', 'US dollar', '2025', '424.525', '455.1'],
];

test('the layout of the data portal is read as CSV and as a sheet of the workbook', () => {
  const csv = textInput('weo.csv', [HEAD, ...ROWS].map((row) => row.join(',')).join('\n'));
  const workbook = sheetsInput(
    'weo.xlsx',
    { sheet: 'Notes', rows: [['x']] },
    { sheet: 'Countries', rows: [HEAD, ...ROWS] },
  );
  for (const input of [csv, workbook]) {
    expect(recognised([input])).toBe('imf-gdp');
    expect(rowsOf(readImf([input], OPTIONS))).toMatchObject([
      { year: '2024', billions: '2927.3', status: 'actual' },
      { year: '2025', billions: '3010.55', usd_billions: '455.1', status: 'actual' },
    ]);
  }
});
