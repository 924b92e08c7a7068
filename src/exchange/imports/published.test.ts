import { expect, test } from 'vitest';
import { jsonInput, sheetsInput, textInput } from '../testing/inputs.ts';
import { readEcb } from './ecb.ts';
import { readImf } from './imf.ts';
import { recognised } from './importers.ts';
import { readKiel } from './kiel.ts';
import { nationOf } from './nations.ts';
import type { ImportReading, TableProposal } from './types.ts';
import { readWorldBank } from './worldBank.ts';

/* Layouts as their publishers have them, down to blank lines, trailing separators, notes and footers. Every figure is made up. */

function rowsOf({ proposals }: ImportReading): TableProposal['rows'] {
  return (proposals as [TableProposal])[0].rows;
}

const WORLD_BANK = (series: string, name: string, ...values: readonly string[]) =>
  [
    '\ufeff"Data Source","World Development Indicators",',
    '',
    '"Last Updated Date","2026-07-01",',
    '',
    '"Country Name","Country Code","Indicator Name","Indicator Code","2023","2024","2025",',
    `"Africa Eastern and Southern","AFE","${name}","${series}","1","1","",`,
    `"Denmark","DNK","${name}","${series}",${values.map((value) => `"${value}"`).join(',')},`,
    '',
  ].join('\r\n');

test('a folder of the World Bank is read with the tables that describe it beside', () => {
  const inputs = [
    textInput('API_CN.csv', WORLD_BANK('NY.GDP.MKTP.CN', 'GDP (current LCU)', '2800000000000', '2900000000000', '')),
    textInput('API_CD.csv', WORLD_BANK('NY.GDP.MKTP.CD', 'GDP (current US$)', '400000000000', '420000000000', '')),
    textInput(
      'Metadata_Country_API_CN.csv',
      [
        '\ufeff"Country Code","Region","IncomeGroup","SpecialNotes","TableName",',
        '"DNK","Europe & Central Asia","High income","A note, with a comma.\nAnd a second line.","Denmark",',
      ].join('\r\n'),
    ),
    textInput(
      'Metadata_Indicator_API_CN.csv',
      '\ufeff"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",\r\n"NY.GDP.MKTP.CN","GDP (current LCU)","x","y",',
    ),
  ];
  expect(recognised(inputs)).toBe('world-bank-gdp');
  const reading = readWorldBank(inputs, {});
  expect(rowsOf(reading)).toMatchObject([
    { country: 'DK', year: '2023', billions: '2800', usd_billions: '400' },
    { country: 'DK', year: '2024', billions: '2900', usd_billions: '420' },
  ]);
  expect(reading.unread).toEqual([]);
  expect(reading.notes).toEqual([
    'Metadata_Country_API_CN.csv, Metadata_Indicator_API_CN.csv: describes countries or series, and has no figures.',
  ]);
  const [{ source }] = reading.proposals as [TableProposal];
  expect(source.retrieved_from).not.toContain('Metadata');
  expect(() => readWorldBank(inputs.slice(2), {})).toThrow('NY.GDP.MKTP.CN');
});

test("DataBank's workbook has its figures on one sheet and its day under them", () => {
  const head = ['Country Name', 'Country Code', 'Series Name', 'Series Code', '2023 [YR2023]', '2024 [YR2024]'];
  const input = sheetsInput(
    'P_Data_Extract.xlsx',
    {
      sheet: 'Data',
      rows: [
        head,
        ['Norway', 'NOR', 'GDP (current LCU)', 'NY.GDP.MKTP.CN', 5000000000000, '..'],
        ['Norway', 'NOR', 'GDP (current US$)', 'NY.GDP.MKTP.CD', 480000000000, 'x'],
        [null],
        ['Data from database: World Development Indicators'],
        ['Last Updated: 07/01/2026'],
      ],
    },
    { sheet: 'Series - Metadata', rows: [['Code', 'License Type', 'Indicator Name']] },
  );
  expect(recognised([input])).toBe('world-bank-gdp');
  const reading = readWorldBank([input], {});
  expect(rowsOf(reading)).toMatchObject([
    { country: 'NO', year: '2023', billions: '5000', usd_billions: '480', source: 'world-bank-wdi-2026-07-01' },
  ]);
  expect(reading.unread).toMatchObject([{ sheet: 'Data', cell: 'F3', came: 'x' }]);
});

/** Notes with commas and a quote that is no quotation of the cell, as the file has them. */
const NOTE =
  'Expressed in billions, of national currency, units ("GDP" at prices, of buyers), less subsidies, at 5" scale';
const OUTLOOK = [
  'WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tSubject Notes\tUnits\tScale\tCountry/Series-specific Notes\t2023\t2024\t2025\tEstimates Start After',
  `128\tDNK\tNGDP\tDenmark\tGross domestic product, current prices\t${NOTE}\tNational currency\tBillions\tSource: National Statistics Office Latest actual data: 2024, "x\t2,800.100\t2,900.200\t3,000.300\t2024`,
  `128\tDNK\tNGDPD\tDenmark\tGross domestic product, current prices\t${NOTE}\tU.S. dollars\tBillions\tSee notes\t400.5\t420.5\t440.5\t2024`,
  `926\tUKR\tNGDP\tUkraine\tGross domestic product, current prices\t${NOTE}\tNational currency\tBillions\tx\t6,500,000.1\tn/a\t--\t`,
  `926\tUKR\tNGDPD\tUkraine\tGross domestic product, current prices\t${NOTE}\tU.S. dollars\tBillions\tx\t180.25\tn/a\t--\t`,
  '',
  'International Monetary Fund, World Economic Outlook Database, April 2026',
].join('\r\n');

test('the table of the Outlook is read whatever commas and quotes its notes have, and names its edition', () => {
  const input = textInput('WEOApr2026all.xls', OUTLOOK);
  expect(recognised([input])).toBe('imf-gdp');
  const reading = readImf([input], {});
  const source = 'imf-weo-2026-04';
  expect(rowsOf(reading)).toMatchObject([
    { country: 'DK', year: '2023', billions: '2800.1', usd_billions: '400.5', status: 'actual', source },
    { country: 'DK', year: '2024', billions: '2900.2', status: 'actual' },
    { country: 'DK', year: '2025', billions: '3000.3', status: 'estimate' },
    // No year of the last actual figure: all are estimates.
    { country: 'UA', year: '2023', billions: '6500000.1', status: 'estimate' },
  ]);
  expect(reading.unread).toEqual([]);
  expect(readImf([input], { edition: '2026-10' }).proposals).toMatchObject([{ source: { id: 'imf-weo-2026-10' } }]);
  const other = textInput('b.xls', OUTLOOK.replace('April 2026', 'October 2025'));
  expect(() => readImf([input, other], {})).toThrow('2025-10 and 2026-04');
});

test('the layout of the data portal names its edition by the day of publication', () => {
  const head =
    'DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY,INDICATOR,FREQUENCY,SCALE,UNIT,PUBLICATION_DATE,UPDATE_DATE,LATEST_ACTUAL_ANNUAL_DATA,2023,2024';
  const line = (series: string, unit: string, values: string) =>
    `IMF.RES:WEO(9.0.0),DNK.${series}.A,OBS_VALUE,Denmark,"Gross domestic product (GDP), Current prices, ${unit}",Annual,Billions,${unit},2026-10-14T00:00:00,2026-10-14T00:00:00,FY2023/24,${values}`;
  const input = textInput(
    'dataset.csv',
    [head, line('NGDP', 'Domestic currency', '2800.1,2900.2'), line('NGDPD', 'US dollar', '400.5,420.5')].join('\n'),
  );
  expect(rowsOf(readImf([input], {}))).toMatchObject([
    { year: '2023', status: 'actual', source: 'imf-weo-2026-10' },
    { year: '2024', status: 'estimate' },
  ]);
});

test('a table of the DataMapper goes by names; groups of countries are named, not lost', () => {
  const rows = [
    ['GDP, current prices (Billions of U.S. dollars)', 2024, 2025, 2026],
    [null, null, null, null],
    ['Denmark', 420.5, 440.5, 460],
    ['Korea, Republic of', 1800, 'no data', 1],
    ['Türkiye, Republic of', '1,100.5', '1 2', null],
    ['Euro area', 15000, 1, 1],
    ['©IMF, 2026', null, null, null],
  ];
  const input = sheetsInput('imf-dm-export.xlsx', { sheet: 'NGDPD', rows });
  expect(recognised([input])).toBe('imf-gdp');
  const reading = readImf([input], { edition: '2026-10' });
  expect(rowsOf(reading)).toMatchObject([
    { country: 'DK', year: '2024', currency: 'USD', billions: '420.5', status: 'actual' },
    { country: 'DK', year: '2025', status: 'estimate' },
    { country: 'KR', year: '2024', billions: '1800' },
    { country: 'TR', year: '2024', billions: '1100.5' },
  ]);
  expect(reading.unread).toMatchObject([{ sheet: 'NGDPD', cell: 'C5', came: '1 2' }]);
  expect(reading.notes).toContain('No country of this name is known, left out: Euro area.');
});

test("a table of the bank's data portal has a series in the name of each column", () => {
  const input = textInput(
    'ECB Data Portal_20260201.csv',
    [
      '"DATE","TIME PERIOD","Danish krone/Euro (EXR.M.DKK.EUR.SP00.A)","US dollar/Euro (EXR.M.USD.EUR.SP00.E)","Norwegian krone/Euro (EXR.M.NOK.EUR.SP00.A)"',
      '"2025-12-31","2025Dec","7.4601","1.1","11.7"',
      '"2026-01-31","2026Jan","7.4602","1.1",""',
    ].join('\n'),
  );
  expect(recognised([input])).toBe('ecb-rates');
  const reading = readEcb([input], {});
  expect(rowsOf(reading)).toMatchObject([
    { currency: 'DKK', period: '2025-12', per_eur: '7.4601', basis: 'mean of the month by the bank' },
    { currency: 'DKK', period: '2026-01', per_eur: '7.4602' },
    { currency: 'NOK', period: '2025-12', per_eur: '11.7' },
  ]);
  expect(reading.notes).toEqual([
    'EXR.M.USD.EUR.SP00.E is left out: it is no daily, monthly or yearly mean of a currency against the euro.',
  ]);
});

test('daily rates of the portal give means of whole months; a bad cell is named', () => {
  const lines = Array.from({ length: 31 }, (_, index) => {
    const day = String(index + 1).padStart(2, '0');
    return `"2026-01-${day}","${day} Jan 2026","1.5"`;
  });
  const table = (...given: readonly string[]) =>
    textInput('p.csv', ['"DATE","TIME PERIOD","US dollar/Euro (EXR.D.USD.EUR.SP00.A)"', ...given].join('\n'));
  expect(rowsOf(readEcb([table(...lines)], {}))).toMatchObject([{ period: '2026-01', per_eur: '1.5' }]);
  const spoilt = readEcb([table(...lines.slice(0, 30), '"2026-01-31","31 Jan 2026","1,5,"')], {});
  expect(rowsOf(spoilt)).toEqual([]);
  expect(spoilt.unread).toMatchObject([{ file: 'p.csv', cell: 'C32', came: '1,5,' }]);
});

const KIEL_HEAD = [
  'activity_id',
  'sub_activity_id',
  'announcement_date',
  'donor',
  'recipient',
  'aid_type_general',
  'aid_type_specific',
  'measure',
  'explanation',
  'reporting_currency',
  'tot_activity_value',
  'tot_activity_value_EUR',
  'tot_sub_activity_value_EUR',
  'tot_sub_activity_value_EUR_redistr',
  'month',
  'month_exists_dummy',
] as const;

type Aid = Readonly<Partial<Record<(typeof KIEL_HEAD)[number], string | number>>>;

function kiel(...rows: readonly Aid[]) {
  return sheetsInput(
    'Ukraine_Support_Tracker_Release_30.xlsx',
    {
      sheet: 'README',
      rows: [['Ukraine Support Tracker', null], ['All values in billion euro, unless told otherwise']],
    },
    {
      sheet: 'Country Summary (€)',
      rows: [
        [null, 'Country', 'EU member'],
        [null, 'Denmark¹', 1],
      ],
    },
    {
      sheet: 'Bilateral Assistance, MAIN DATA',
      rows: [[...KIEL_HEAD], ...rows.map((row) => KIEL_HEAD.map((name) => row[name] ?? null))],
    },
  );
}

test("the tracker's main sheet is read by the names of its columns: euro, not billions; empty is not zero", () => {
  const military = { aid_type_general: 'Military', measure: 'Allocation', donor: 'Denmark' } as const;
  const reading = readKiel(
    [
      kiel(
        { ...military, announcement_date: '2025-03-04', tot_sub_activity_value_EUR_redistr: 1_250_000_000, month: 39 },
        { ...military, announcement_date: '2025-05-04', tot_sub_activity_value_EUR_redistr: 0 },
        { ...military, announcement_date: '2025-06-04' },
        { ...military, announcement_date: '2025-07-04', measure: 'Commitment', tot_activity_value_EUR: 9 },
        { ...military, announcement_date: 'Month unknown', tot_sub_activity_value_EUR_redistr: 500_000_000 },
        {
          ...military,
          donor: 'EU (Commission and Council)',
          announcement_date: '2025-06-30',
          tot_sub_activity_value_EUR_redistr: 1e9,
        },
        { ...military, donor: 'Latvia*', announcement_date: '2025-06-30', tot_sub_activity_value_EUR_redistr: 1e8 },
        { ...military, donor: 'Atlantis', announcement_date: '2025-06-30', tot_sub_activity_value_EUR_redistr: 1 },
      ),
    ],
    {},
  );
  expect(rowsOf(reading)).toMatchObject([
    { donor: 'DK', year: '2025', eur_billions: '1.250000' },
    { donor: 'EU', year: '2025', eur_billions: '1.000000' },
    { donor: 'LV', year: '2025', eur_billions: '0.100000' },
  ]);
  expect(reading.notes.join(' ')).toMatch(/DK 0\.500.*Atlantis.*DK\/2025 1/s);
});

test('names with the mark of a footnote are the names', () => {
  for (const name of ['Denmark', 'Denmark*', 'Denmark ²', 'Denmark [1]', 'Denmark (2)', 'DNK', 'DK'])
    expect(nationOf(name)).toBe('DK');
  expect(nationOf('EU (Commission and Council)')).toBe('EU');
  expect(nationOf('UVK')).toBe('XK');
  for (const name of ['*', '', 'Euro area (20)']) expect(nationOf(name)).toBeUndefined();
});

test('JSON of another thing is no import', () => {
  expect(() => recognised([jsonInput('a.json', { records: 3 })])).toThrow('none of them');
});
