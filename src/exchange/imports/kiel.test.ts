import { expect, test } from 'vitest';
import { workbookBytes } from '../../../scripts/testing/workbook.ts';
import { sheetsInput } from '../testing/inputs.ts';
import { recognised } from './importers.ts';
import { readKiel } from './kiel.ts';
import type { GridCell, TableProposal } from './types.ts';
import { workbookOf } from './workbook.ts';

const SHEET = 'Bilateral Assistance, MAIN DATA';
const HEAD = [
  'activity_id',
  'announcement_date',
  'donor',
  'aid_type_general',
  'measure',
  'tot_sub_activity_value_EUR',
  'tot_sub_activity_value_EUR_redistr',
];

type Aid = readonly [date: GridCell, donor: string, type: string, measure: string, value: GridCell];

function workbook(...rows: readonly Aid[]) {
  const data = rows.map(([date, donor, type, measure, value]) => ['X1', date, donor, type, measure, 9, value]);
  return { Readme: [['Release']], [SHEET]: [HEAD, ...data] };
}

function input(...rows: readonly Aid[]) {
  const sheets = Object.entries(workbook(...rows)).map(([sheet, cells]) => ({ sheet, rows: cells }));
  return sheetsInput('Ukraine_Support_Tracker_Release_30.xlsx', ...sheets);
}

function rowsOf(reading: ReturnType<typeof readKiel>): TableProposal['rows'] {
  return (reading.proposals as [TableProposal])[0].rows;
}

test('military allocations are summed by donor and year; other aid only says that there is a record', () => {
  const given = input(
    ['2025-01-15', 'Denmark', 'Military', 'Allocation', 1_000_000_000],
    ['2025-03-15', 'Denmark', 'Military', 'Allocation', 500_000_000.4],
    ['2025-03-20', 'Denmark', 'Military', 'Commitment', 7],
    ['2025-04-01', 'Austria', 'Humanitarian', 'Allocation', 5],
    ['2026-04-02', 'European Peace Facility', 'Military', 'Allocation', 250_000_000],
  );
  expect(recognised([given])).toBe('kiel-tracker');
  const reading = readKiel([given], {});
  const common = { source: 'kiel-ukraine-support-tracker-30' };
  expect(rowsOf(reading)).toEqual([
    { donor: 'AT', year: '2025', eur_billions: '0.000000', months: '2025-01/2025-12', months_recorded: '1', ...common },
    { donor: 'DK', year: '2025', eur_billions: '1.500000', months: '2025-01/2025-12', months_recorded: '2', ...common },
    { donor: 'EU', year: '2026', eur_billions: '0.250000', months: '2026-01/2026-04', months_recorded: '1', ...common },
  ]);
  expect((reading.proposals as [TableProposal])[0].source.edition).toBe('Release 30, aid to 2026-04');
});

test('a cell that could not be read takes its donor and year out of the table, and is named', () => {
  const reading = readKiel(
    [
      input(
        ['2025-01-15', 'Denmark', 'Military', 'Allocation', 1e9],
        ['2025-02-15', 'Denmark', 'Military', 'Allocation', 'ca. 5 m'],
        ['2024-02-15', 'Denmark', 'Military', 'Allocation', 2e9],
      ),
    ],
    {},
  );
  expect(rowsOf(reading)).toMatchObject([{ donor: 'DK', year: '2024', eur_billions: '2.000000' }]);
  expect(reading.unread).toMatchObject([{ sheet: SHEET, cell: 'G3', came: 'ca. 5 m' }]);
});

test('aid without a value is not zero, and aid without a month is in no year', () => {
  const reading = readKiel(
    [
      input(
        ['2025-02-15', 'Norway', 'Military', 'Allocation', '.'],
        ['Month unknown', 'Denmark', 'Military', 'Allocation', 3e9],
        ['2025-02-15', 'Denmark', 'Financial', 'Allocation', 1],
        ['2025-05-01', 'Atlantis', 'Military', 'Allocation', 1],
      ),
    ],
    {},
  );
  expect(rowsOf(reading)).toMatchObject([{ donor: 'DK', year: '2025', eur_billions: '0.000000' }]);
  expect(reading.notes).toEqual([
    'Without a month, so in no year (billion euro): DK 3.000.',
    'No country of this name is known, left out: Atlantis.',
    'Allocations without a value in the workbook, which are not counted as zero: NO/2025 1.',
  ]);
});

test('a date in words tells its month, and a text without one tells none', () => {
  const sums = [
    ['24 June 2025', 1e9],
    ['Jun 2025', 1e9],
    ['24/06/2025', 1e9],
    ['6.2025', 1e9],
    ['Juno 2025', 7e9],
    ['2025', 7e9],
    ['Month unknown 2025', 7e9],
    ['24 Brumaire 2025', 7e9],
  ] as const;
  const reading = readKiel(
    [input(...sums.map(([date, sum]): Aid => [date, 'Denmark', 'Military', 'Allocation', sum]))],
    {},
  );
  expect(rowsOf(reading)).toMatchObject([{ year: '2025', eur_billions: '4.000000', months_recorded: '1' }]);
  expect(reading.notes).toEqual(['Without a month, so in no year (billion euro): DK 28.000.']);
});

test('a real workbook gives the same, wherever its columns stand', async () => {
  const bytes = workbookBytes({
    [SHEET]: [
      ['Kiel'],
      [],
      ['redistributed', ...HEAD],
      [null, 'X1', '2025-01-15', 'Germany', 'Military', 'Allocation', 9, 1e9],
    ],
  });
  const sheets = await workbookOf('r.xlsx', bytes);
  const reading = readKiel([sheetsInput('Release 30.xlsx', ...sheets)], {});
  expect(rowsOf(reading)).toMatchObject([{ donor: 'DE', eur_billions: '1.000000' }]);
});

test('a workbook without the columns or the number of its release is refused', () => {
  expect(() => readKiel([sheetsInput('Release_30.xlsx', { sheet: SHEET, rows: [['ID', 'Countries']] })], {})).toThrow(
    'donor, announcement_date',
  );
  expect(() => readKiel([sheetsInput('tracker.xlsx', { sheet: SHEET, rows: [HEAD] })], {})).toThrow(
    'number of the release',
  );
});
