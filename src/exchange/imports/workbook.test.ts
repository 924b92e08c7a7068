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

test('a workbook that would unpack to more than a machine has is refused before it is unpacked', async () => {
  const bytes = workbookBytes({ A: [['x']] });
  const view = new DataView(bytes.buffer);
  const at = bytes.findLastIndex((_, index) => index + 4 <= bytes.length && view.getUint32(index, true) === 0x02014b50);
  view.setUint32(at + 24, 4_000_000_000, true);
  await expect(workbookOf('w.xlsx', bytes)).rejects.toThrow('unpacks to');
});
