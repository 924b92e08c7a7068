import { expect, test } from 'vitest';
import {
  type ReferenceRow,
  type ReferenceSource,
  readReferenceSources,
  readReferenceTable,
} from '../../reference/index.ts';
import { compareRows } from './compare.ts';
import { referenceText, withSource } from './tableFile.ts';

const source = (id: string, publisher = 'Fund', title = 'Outlook'): ReferenceSource => ({
  id,
  publisher,
  title,
  edition: id,
  kind: 'copy',
  retrieved_from: 'x',
  terms: 'y',
});
const row = (
  key: string,
  billions: string,
  from: string,
  more: Partial<ReferenceRow<'gdp'>> = {},
): ReferenceRow<'gdp'> => {
  const [country = '', year = ''] = key.split('/');
  return { country, year, currency: 'DKK', billions, usd_billions: '1', status: 'actual', source: from, ...more };
};

const APRIL = source('weo-2026-04');
const OCTOBER = source('weo-2026-10');
const HELD = [row('DK/2024', '2926.878', APRIL.id), row('DK/2025', '3057.418', APRIL.id)];

function compared(rows: readonly ReferenceRow<'gdp'>[], by: ReferenceSource, held = HELD, sources = [APRIL]) {
  return compareRows({ kind: 'table', table: 'gdp', source: by, rows }, held, sources);
}

test('a later edition revises what it says otherwise, adds what is new and leaves the rest as it is', () => {
  const comparison = compared(
    [row('DK/2024', '2926.8779', OCTOBER.id), row('DK/2025', '3010.5', OCTOBER.id), row('NO/2025', '5500', OCTOBER.id)],
    OCTOBER,
  );
  expect(comparison).toMatchObject({ added: ['NO/2025'], agreeing: 1, kept: [] });
  expect(comparison.revised).toEqual([
    {
      key: 'DK/2025',
      heldSource: 'weo-2026-04',
      differences: [{ column: 'billions', held: '3057.418', given: '3010.5' }],
    },
  ]);
  expect(comparison.rows.map((item) => [item.source, (item as ReferenceRow<'gdp'>).billions])).toEqual([
    ['weo-2026-04', '2926.878'],
    ['weo-2026-10', '3010.5'],
    ['weo-2026-10', '5500'],
  ]);
});

test.each([
  ['another publisher', source('bank-2026', 'Bank'), [APRIL], 'another source: Fund, Outlook'],
  ['the same edition', APRIL, [APRIL], 'same edition'],
  ['an earlier edition', source('weo-2025-10'), [APRIL], 'a later edition'],
])('a figure of %s takes no place of a held one, and the preview says why', (_, by, sources, why) => {
  const comparison = compared([row('DK/2025', '3010.5', by.id)], by, HELD, sources);
  expect(comparison.kept).toMatchObject([{ key: 'DK/2025', why: expect.stringContaining(why) }]);
  expect(comparison.rows).toEqual(HELD);
});

test('release 30 comes after release 4, and dollars alone never take the place of national currency', () => {
  const [four, thirty] = [source('tracker-4'), source('tracker-30')];
  expect(
    compared([row('DK/2025', '1', thirty.id)], thirty, [row('DK/2025', '2', four.id)], [four]).revised,
  ).toHaveLength(1);
  const dollars = row('DK/2025', '9', OCTOBER.id, { currency: 'USD', usd_billions: '9' });
  expect(compared([dollars], OCTOBER).kept).toMatchObject([
    {
      differences: [{ column: 'usd_billions', held: '1', given: '9' }],
      why: 'it is held in DKK, and the file has it in USD alone',
    },
  ]);
});

test('what is written reads back: the table, and its sources with every comment', () => {
  const before =
    '# Where it comes from.\nsources:\n  - id: weo-2026-04\n    publisher: Fund\n    title: Outlook\n    edition: x\n    kind: copy\n    retrieved_from: a\n    terms: b\n';
  for (const [text, ids] of [
    [before, ['weo-2026-04', 'weo-2026-10']],
    [undefined, ['weo-2026-10']],
  ] as const) {
    const after = withSource(text, { ...OCTOBER, note: `long ${'words '.repeat(60)}: with "marks" # and signs` });
    expect(after.startsWith(text ?? 'sources:')).toBe(true);
    const reading = readReferenceSources('sources.yaml', new TextEncoder().encode(after));
    expect(reading.ok && reading.sources.map(({ id }) => id)).toEqual(ids);
  }
  const table = readReferenceTable('gdp', referenceText('gdp', HELD), [APRIL]);
  expect(table.ok && table.table.rows).toEqual(HELD);
});

test('a text from a file reaches no reference table as a formula', () => {
  const rate = {
    currency: 'DKK',
    period: '2025',
    per_eur: '7.46',
    derived: 'no',
    basis: '=HYPERLINK("x")',
    source: 's',
  };
  expect(referenceText('exchange-rates', [rate])).toContain(`"'=HYPERLINK(""x"")"`);
});
