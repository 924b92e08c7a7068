import { expect, test } from 'vitest';
import { workbookBytes } from '../../../scripts/testing/workbook.ts';
import { workbookOf } from './workbook.ts';

test('sheets come with their names, numbers as numbers, and empty rows in their place', async () => {
  const bytes = workbookBytes({ 'A & B': [['x', 1.5], [], [null, '0.10', null]], Second: [[-2]] });
  expect(await workbookOf('w.xlsx', bytes)).toEqual([
    {
      sheet: 'A & B',
      rows: [
        ['x', 1.5],
        [null, null],
        [null, '0.10'],
      ],
    },
    { sheet: 'Second', rows: [[-2]] },
  ]);
});

test('what is no workbook is refused with how to mend it', async () => {
  for (const bytes of [new Uint8Array(), new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), new Uint8Array([1, 2, 3])]) {
    await expect(workbookOf('w.xlsx', bytes)).rejects.toMatchObject({
      name: 'NotImportable',
      remedy: expect.stringContaining('.xlsx'),
    });
  }
});
