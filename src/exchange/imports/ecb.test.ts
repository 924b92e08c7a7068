import { expect, test } from 'vitest';
import { textInput } from '../testing/inputs.ts';
import { readEcb } from './ecb.ts';
import { recognised } from './importers.ts';
import type { TableProposal } from './types.ts';

const HEAD =
  'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE,TITLE_COMPL,UNIT,UNIT_MULT';

type Series = readonly [freq: string, currency: string, period: string, value: string];

function sdmx(...series: readonly Series[]) {
  const lines = series.map(
    ([freq, currency, period, value]) =>
      `EXR.${freq}.${currency}.EUR.SP00.A,${freq},${currency},EUR,SP00,A,${period},${value},A,x,"Reference rate, 2:15 pm",${currency},0`,
  );
  return textInput('exr.csv', [HEAD, ...lines].join('\r\n'));
}

function rowsOf(...args: Parameters<typeof readEcb>): TableProposal['rows'] {
  return (readEcb(...args).proposals as [TableProposal])[0].rows;
}

test('means of months and years are taken as the bank gives them', () => {
  const input = sdmx(['M', 'DKK', '2025-01', '7.460936'], ['A', 'DKK', '2025', '7.463'], ['M', 'DKK', '2025-02', '']);
  expect(recognised([input])).toBe('ecb-rates');
  expect(rowsOf([input], {})).toEqual([
    {
      currency: 'DKK',
      period: '2025',
      per_eur: '7.463',
      derived: 'no',
      basis: 'mean of the year by the bank',
      source: 'ecb-reference-rates-2025-01',
    },
    {
      currency: 'DKK',
      period: '2025-01',
      per_eur: '7.460936',
      derived: 'no',
      basis: 'mean of the month by the bank',
      source: 'ecb-reference-rates-2025-01',
    },
  ]);
});

const days = (month: string, values: readonly string[]) =>
  values.map((value, index) => ['D', 'USD', `${month}-${String(index + 1).padStart(2, '0')}`, value] as const);

test('of daily rates the mean of whole months is computed; a month that is not over has none', () => {
  const input = sdmx(
    ...days('2025-01', Array(30).fill('1.5')),
    ['D', 'USD', '2025-01-31', '3'],
    ...days('2025-02', ['1', '1']),
  );
  expect(rowsOf([input], {})).toMatchObject([
    { period: '2025-01', per_eur: '1.548387', basis: 'mean of 31 daily rates' },
  ]);
});

test('half a month, and a year that lacks a month, have no mean', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
  const filled = (skipped?: string) =>
    months.filter((month) => month !== skipped).flatMap((month) => days(month, Array(20).fill('2')));
  const after: Series = ['D', 'USD', '2025-01-31', '2'];
  const periods = (...given: readonly Series[]): readonly (string | undefined)[] =>
    rowsOf([sdmx(...given)], {}).map((row: Readonly<Record<string, string>>) => row.period);
  expect(periods(...filled(), after)).toContain('2024');
  expect(periods(...filled('2024-06'), after)).not.toContain('2024');
  expect(periods(...days('2024-01', ['1', '1']), ['D', 'USD', '2024-01-30', '1'], after)).toEqual([]);
});

test('a month with a cell that could not be read has no mean, which would be wrong', () => {
  const input = sdmx(...days('2025-01', [...Array(30).fill('1.5'), '1.5?']), ['D', 'USD', '2025-02-03', '1']);
  const { unread } = readEcb([input], {});
  expect(rowsOf([input], {})).toEqual([]);
  expect(unread).toMatchObject([{ file: 'exr.csv', cell: 'H32', came: '1.5?' }]);
});

test('rates against other currencies, and other series, are left out and named', () => {
  const other = textInput(
    'exr.csv',
    [
      HEAD,
      'k,M,GBP,USD,SP00,A,2025-01,0.8,A,x,x,GBP,0',
      'k,M,GBP,EUR,SP00,E,2025-01,0.8,A,x,x,GBP,0',
      'k,M,GBP,EUR,SP00,A,2025-01,0.8431,A,x,x,GBP,0',
    ].join('\n'),
  );
  const reading = readEcb([other], {});
  expect(reading.notes).toEqual([
    'EXR.M.GBP.USD.SP00.A is left out: it is not against the euro.',
    'EXR.M.GBP.EUR.SP00.E is left out: it is no average (suffix A).',
  ]);
  expect(rowsOf([other], {})).toMatchObject([{ per_eur: '0.8431' }]);
});

test('the wide table of daily rates is read, too', () => {
  const lines = Array.from(
    { length: 31 },
    (_, index) => `2025-01-${String(31 - index).padStart(2, '0')},1.04,161.2,N/A,`,
  );
  const input = textInput('eurofxref-hist.csv', ['Date,USD,JPY,BGN,', ...lines].join('\n'));
  expect(recognised([input])).toBe('ecb-rates');
  expect(rowsOf([input], {})).toMatchObject([
    { currency: 'JPY', period: '2025-01', per_eur: '161.2' },
    { currency: 'USD', period: '2025-01', per_eur: '1.04' },
  ]);
});
