import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetsInput, textInput } from '../testing/inputs.ts';
import { importNames, readImport, recognised } from './importers.ts';
import { type ImportInput, NotImportable } from './types.ts';

const OPTIONS = { edition: '2026-10' };

/** Whatever comes of an input, it is a reading or a refusal that says how to mend it. */
function holds(input: ImportInput): void {
  for (const read of [
    () => recognised([input]),
    ...importNames.map((name) => () => readImport(name, [input], OPTIONS)),
  ]) {
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(NotImportable);
      expect((error as NotImportable).remedy).not.toBe('');
    }
  }
}

const WORDS = [
  'Country Code',
  'Indicator Code',
  'NY.GDP.MKTP.CD',
  'DNK',
  'ISO',
  'WEO Subject Code',
  'Scale',
  'Billions',
  'NGDPD',
  '2024',
  'FREQ',
  'CURRENCY',
  'CURRENCY_DENOM',
  'TIME_PERIOD',
  'OBS_VALUE',
  'EUR',
  'DKK',
  '2025-01',
  '2025-01-02',
  'Date',
  'USD',
  'JPY',
  'donor',
  'announcement_date',
  'aid_type_general',
  'measure',
  'tot_sub_activity_value_EUR',
  'Military',
  'Allocation',
  'Denmark',
  '1.5',
  '-1',
  'x',
  '',
  'constructor',
  '__proto__',
] as const;
const cell = fc.oneof(fc.constantFrom(...WORDS), fc.string(), fc.double().map(String));
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });

/** Values that a file could hold where another stands. */
const anything = fc.jsonValue({ maxDepth: 2 });

test('any table is read or refused with a remedy', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, separator) => {
      holds(textInput('a.csv', table.map((row) => row.join(separator)).join('\n')));
      holds(sheetsInput('Release_1.xlsx', { sheet: 'Bilateral Assistance, MAIN DATA', rows: table }));
    }),
  );
});

test('any JSON in the outer form of a known answer is read or refused with a remedy', () => {
  const outer = [
    (value: unknown) => value,
    (value: unknown) => [{ pages: 1, lastupdated: '2026-07-01' }, [value]],
    (value: unknown) => [{ pages: 1 }, [{ indicator: { id: 'NY.GDP.MKTP.CD' }, country: value, date: value, value }]],
    (value: unknown) => ({ values: { NGDPD: value } }),
    (value: unknown) => ({ values: { NGDPD: { DNK: value } } }),
    (value: unknown) => ({ publisher: { name: 'P' }, publishedDate: '2025-01-01', releases: [value] }),
    (value: unknown) => ({
      publisher: { name: 'P' },
      publishedDate: value,
      releases: [{ ocid: 'o', id: 1, date: '2025', contracts: [value] }],
    }),
  ];
  fc.assert(
    fc.property(anything, fc.constantFrom(...outer), (value, wrap) =>
      holds(textInput('a.json', JSON.stringify(wrap(value)))),
    ),
  );
});

test('text that is neither a table nor JSON is refused', () => {
  fc.assert(fc.property(fc.string(), (text) => holds(textInput('a', text))));
});
