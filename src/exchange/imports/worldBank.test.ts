import { expect, test } from 'vitest';
import { jsonInput, textInput } from '../testing/inputs.ts';
import { recognised } from './importers.ts';
import type { TableProposal } from './types.ts';
import { readWorldBank } from './worldBank.ts';

const HEAD = { page: 1, pages: 1, per_page: 20000, total: 2, sourceid: '2', lastupdated: '2026-07-01' };

function answer(id: string, values: Readonly<Record<string, number | string | null>>) {
  const list = Object.entries(values).map(([key, value]) => {
    const [country = '', date] = key.split('/');
    return {
      indicator: { id, value: 'GDP' },
      country: { id: country, value: '' },
      countryiso3code: '',
      date,
      value,
      unit: '',
      obs_status: '',
      decimal: 0,
    };
  });
  return [HEAD, list];
}

const KRONER = jsonInput(
  'kroner.json',
  answer('NY.GDP.MKTP.CN', { 'DK/2024': 2805000000000, 'DK/2023': null, 'XC/2024': 1, 'NO/2024': 5197000000000 }),
);
const DOLLARS = jsonInput(
  'dollars.json',
  answer('NY.GDP.MKTP.CD', { 'DK/2024': 429457000000.5, 'DK/2023': 407092000000 }),
);

test('answers of the API give rows in both currencies, to the digit', () => {
  expect(recognised([KRONER, DOLLARS])).toBe('world-bank-gdp');
  const { proposals, unread, notes } = readWorldBank([KRONER, DOLLARS], {});
  const [{ rows, source }] = proposals as [TableProposal];
  expect(rows).toEqual([
    {
      country: 'DK',
      year: '2024',
      currency: 'DKK',
      billions: '2805',
      usd_billions: '429.4570000005',
      status: 'actual',
      source: source.id,
    },
  ]);
  expect(source).toMatchObject({
    id: 'world-bank-wdi-2026-07-01',
    edition: 'updated 2026-07-01',
    retrieved_from: expect.stringContaining('kroner.json (SHA-256 ab12)'),
  });
  expect(unread).toEqual([]);
  // Silence is no zero: a year that one series lacks is told, not filled.
  expect(notes.join(' ')).toMatch(/DK: no figure in national currency.*NO: no figure in dollars/s);
});

test('a cell that is no number is told with its path', () => {
  const bad = jsonInput('bad.json', answer('NY.GDP.MKTP.CD', { 'DK/2024': 'about 400', 'NO/2024': -1 }));
  expect(readWorldBank([bad], {}).unread).toEqual([
    {
      file: 'bad.json',
      cell: '$[1][0].value',
      expected: expect.stringContaining('number'),
      came: 'about 400',
      remedy: expect.any(String),
    },
    expect.objectContaining({ cell: '$[1][1].value', came: '-1' }),
  ]);
});

const CSV = [
  '\ufeff"Data Source","World Development Indicators",',
  '',
  '"Last Updated Date","2026-07-01",',
  '',
  '"Country Name","Country Code","Indicator Name","Indicator Code","2023","2024",',
  '"Denmark","DNK","GDP (current LCU)","NY.GDP.MKTP.CN","2805000000000","",',
  '"Denmark","DNK","GDP (current US$)","NY.GDP.MKTP.CD","407092000000","..",',
  '"World","WLD","GDP (current US$)","NY.GDP.MKTP.CD","1","1",',
  '"Korea, Rep.","KOR","GDP (current US$)","NY.GDP.MKTP.CD","n.d.?","1",',
].join('\r\n');

test('the CSV of the download page gives the same, and names a bad cell as a spreadsheet shows it', () => {
  const input = textInput('API_NY.csv', CSV);
  expect(recognised([input])).toBe('world-bank-gdp');
  const { proposals, unread } = readWorldBank([input], {});
  expect((proposals as [TableProposal])[0].rows).toMatchObject([
    { country: 'DK', year: '2023', billions: '2805', usd_billions: '407.092' },
  ]);
  expect(unread).toMatchObject([{ file: 'API_NY.csv', cell: 'E9', came: 'n.d.?' }]);
});

test('one page of several, and a file of another series, are refused whole', () => {
  const page = jsonInput('p.json', [{ ...HEAD, pages: 3 }, []]);
  expect(() => readWorldBank([page], {})).toThrow('one page of 3');
  expect(() => readWorldBank([jsonInput('q.json', answer('SP.POP.TOTL', { 'DK/2024': 6 }))], {})).toThrow(
    'NY.GDP.MKTP.CN',
  );
});

test('countries and years that were not asked for are left out and told', () => {
  const { proposals, notes } = readWorldBank([KRONER, DOLLARS], { countries: new Set(['NO']) });
  expect((proposals as [TableProposal])[0].rows).toEqual([]);
  expect(notes.join(' ')).toContain('--all');
});
