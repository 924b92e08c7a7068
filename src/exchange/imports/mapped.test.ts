import { expect, test } from 'vitest';
import { sheetsInput, textInput } from '../testing/inputs.ts';
import { readMapped } from './mapped.ts';
import { type Mapping, readMapping } from './mapping.ts';
import type { EvidenceProposal, TableProposal } from './types.ts';

function mapping(text: string): Mapping {
  const reading = readMapping('map.yaml', new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.rejections.map(({ message }) => message).join('\n'));
  return reading.value;
}

function problems(text: string): string[] {
  const reading = readMapping('map.yaml', new TextEncoder().encode(text));
  return reading.ok ? [] : reading.rejections.map(({ line, message, remedy }) => `${line}: ${message} ${remedy}`);
}

const SOURCE = `
source:
  id: statistik-2026
  publisher: Statistics Office
  title: National accounts
  edition: "2026"
  kind: copy
  terms: CC BY 4.0`;

const GDP = `into: gdp
${SOURCE}
absent: [k.A.]
fields:
  country: { from: Land, codes: { Dänemark: DK, Norwegen: "NO" } }
  year: { from: Jahr }
  currency: { from: Währung }
  billions: { from: BIP, decimal: ",", thousands: ".", power: "-3" }
  usd_billions: { from: Dollar, decimal: "," }
  status: { always: actual }
`;

test('a table in marks of its own becomes rows, cell by cell', () => {
  const csv =
    'Bruttoinlandsprodukt\n\nLand;Jahr;Währung;BIP;Dollar\nDänemark;2024;DKK;2.926.878,5;424,525\n\nNorwegen;2024;NOK;k.A.;1\n';
  const { proposals, unread, notes } = readMapped([textInput('bip.csv', csv)], mapping(GDP));
  const [{ rows, source }] = proposals as [TableProposal];
  expect(rows).toEqual([
    {
      country: 'DK',
      year: '2024',
      currency: 'DKK',
      billions: '2926.8785',
      usd_billions: '424.525',
      status: 'actual',
      source: 'statistik-2026',
    },
  ]);
  expect(source.retrieved_from).toContain('bip.csv');
  expect(unread).toEqual([]);
  expect(notes).toEqual(['Without a figure in some field, so left out: row 6.']);
});

test('a cell in other marks or with an unknown code is named as the sheet shows it, and its row left out', () => {
  const rows = [
    ['Land', 'Jahr', 'Währung', 'BIP', 'Dollar'],
    ['Dänemark', 2024, 'DKK', '2,926.8', '424,5'],
    ['Schweden', 2024, 'SEK', '6.000', '1'],
  ];
  const { proposals, unread } = readMapped([sheetsInput('bip.xlsx', { sheet: 'A', rows })], mapping(GDP));
  expect(unread).toMatchObject([
    { file: 'bip.xlsx', sheet: 'A', cell: 'D2', came: '2,926.8', expected: expect.stringContaining('","') },
    { cell: 'A3', came: 'Schweden', expected: 'one of "Dänemark", "Norwegen"' },
  ]);
  expect((proposals as [TableProposal])[0].rows).toEqual([]);
});

const EVIDENCE = `into: evidence
source:
  id: 2025-09-01-ministry-orders
  title: Orders of drones
  publisher: Ministry
  url: https://example.org/orders
  published: "2025-09-01"
  language: en
  kind: dataset
  reliability: B
fields:
  number: { from: No }
  country: { from: Country, codes: { Denmark: DK } }
  sum: { from: Million, thousands: ",", power: "6" }
  paid: { from: Paid on }
claims:
  - about: "flow/{number}"
    from: "country/{country}"
    to: programme/build-with-ukraine
    stage: commitment
    amount: "{sum} EUR"
    when: "{paid}"
`;

test('rows become claims; what a row does not tell is left out of its claim', () => {
  const csv = 'No,Country,Million,Paid on\nA 17,Denmark,"1,250.5",2025-09-14\nA 18,Denmark,,\n,Denmark,5,2025-01-01\n';
  const { proposals, unread, notes } = readMapped([textInput('o.csv', csv)], mapping(EVIDENCE));
  const [{ path, text }] = proposals as [EvidenceProposal];
  expect(path).toBe('2025/2025-09-01-ministry-orders.yaml');
  expect(text).toContain('amount: 1250500000 EUR');
  expect(text).toContain('about: flow/a-18');
  expect(text.match(/amount/g)).toHaveLength(1);
  expect(unread).toEqual([]);
  expect(notes).toEqual(['Without a figure in some field, so left out: row 4.']);
});

test('a table with a column for each year gives a row for each, and a year that is empty none', () => {
  const wide = GDP.replace('{ from: Jahr }', '{ from: "@year" }')
    .replace('{ from: BIP, decimal: ",", thousands: ".", power: "-3" }', '{ from: "@value", decimal: "," }')
    .replace('{ from: Dollar, decimal: "," }', '{ from: "@value", decimal: "," }');
  const csv = 'Land;Währung;2023;2024;2025\nDänemark;DKK;2805,5;2926,9;k.A.\nNorwegen;NOK;5.1;5382,4;\n';
  const { proposals, unread, notes } = readMapped([textInput('w.csv', csv)], mapping(wide));
  const { rows } = (proposals as [TableProposal])[0];
  expect(rows.map((row) => Object.values(row).slice(0, 4).join(' '))).toEqual([
    'DK 2023 DKK 2805.5',
    'DK 2024 DKK 2926.9',
    'NO 2024 NOK 5382.4',
  ]);
  expect(unread).toMatchObject([{ cell: 'C3', came: '5.1' }]);
  expect(notes).toEqual(['Without a figure in some field, so left out: row 2, 3.']);
  expect(() => readMapped([textInput('w.csv', 'Land;Währung\n')], mapping(wide))).toThrow('named after years');
});

test('a row that the vocabulary would not take is told with its number', () => {
  const csv = 'No,Country,Million,Paid on\nA 17,Denmark,5,soon\nA 18,Denmark,5,2025\n';
  const { proposals, unread } = readMapped([textInput('o.csv', csv)], mapping(EVIDENCE));
  expect(unread).toMatchObject([{ file: 'o.csv', cell: 'row 2', came: expect.stringContaining('soon') }]);
  expect((proposals as [EvidenceProposal])[0].text).not.toContain('a-17');
});

test('a row with more cells than the head names is not read as if its last cell were nothing', () => {
  const csv = 'No,Country,Million,Paid on\nA 17,Denmark,1,5,2025\n';
  const { unread, proposals } = readMapped([textInput('o.csv', csv)], mapping(EVIDENCE));
  expect(unread).toMatchObject([{ cell: 'E2', came: '2025' }]);
  expect(proposals).toEqual([]);
});

test('a mapping file is checked itself, with its line and the nearest word', () => {
  expect(problems(GDP.replace('decimal: ","', 'decimals: ","'))).toEqual([
    expect.stringMatching(/^15: Unknown key 'decimals'/),
  ]);
  expect(problems(GDP.replace('into: gdp', 'into: gdpp'))[0]).toMatch(/^1: Expected one of gdp/);
  expect(problems(GDP.replace('{ always: actual }', '{}'))[0]).toContain('either from or always');
  expect(problems('fields: [')[0]).toBeDefined();
});

test('fields that the table does not have, columns and placeholders that are not there, are refused', () => {
  const csv = 'Land;Jahr;Währung;BIP;Dollar\n';
  expect(() => readMapped([textInput('b.csv', csv)], mapping(GDP.replace('status:', 'state:')))).toThrow(
    'no status and state, which it does not have',
  );
  expect(() => readMapped([textInput('b.csv', 'Land;Jahr\n')], mapping(GDP))).toThrow('Währung');
  expect(() =>
    readMapped([textInput('o.csv', 'No,Country,Million,Paid on\n')], mapping(EVIDENCE.replace('{paid}', '{date}'))),
  ).toThrow('{date}');
});
