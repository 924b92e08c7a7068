import type { ReferenceRow, ReferenceSource } from '../../reference/index.ts';
import { a1, type Head, requireHead, textOf } from './grid.ts';
import { nationOf } from './nations.ts';
import { digitsOf, isAbsent } from './number.ts';
import { baseName, copyFrom } from './provenance.ts';
import {
  type Grid,
  type ImportInput,
  type ImportOptions,
  type ImportReading,
  NotImportable,
  type UnreadCell,
} from './types.ts';

const SHEET = 'Bilateral Assistance, MAIN DATA';
const COLUMNS = ['donor', 'announcement_date', 'aid_type_general', 'measure'] as const;
/** The value that adds up to the published totals, then the one of releases before the redistribution. */
const VALUES = ['tot_sub_activity_value_eur_redistr', 'tot_sub_activity_value_eur'] as const;

/** Whether a workbook is one of the tracker. */
export function isKiel({ content }: ImportInput): boolean {
  return content.kind === 'workbook' && content.sheets.some(({ sheet }) => sheet === SHEET);
}

interface Donor {
  /** Euro by year. */
  readonly years: Map<string, number>;
  /** Months in which any aid is recorded. */
  readonly months: Set<string>;
}

/** What is gathered from the sheet, row by row. */
class Gathered {
  readonly donors = new Map<string, Donor>();
  readonly unread: UnreadCell[] = [];
  /** Donor and year of which a cell could not be read: their sum would be wrong. */
  readonly spoilt = new Set<string>();
  readonly undated = new Map<string, number>();
  readonly unknown = new Set<string>();
  /** Allocations without a value, by donor and year. */
  readonly valueless = new Map<string, number>();
  /** Donors and years whose sum is below zero. */
  readonly negative = new Set<string>();
  last = '';
}

/**
 * Military allocations by donor and calendar year from the tracker's workbook, summed over the rows of its main sheet. Columns are
 * found by their names, since they move between releases. A donor and year of which a cell could not be read is left out whole.
 */
export function readKiel(inputs: readonly ImportInput[], options: ImportOptions): ImportReading {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) {
    throw new NotImportable(
      `Expected one workbook of the tracker, came ${inputs.length}.`,
      'Give one release in a call: each is an edition of its own.',
    );
  }
  const release = options.edition ?? /release[ _-]?(\d+)/i.exec(baseName(input.file))?.[1];
  if (release === undefined) {
    throw new NotImportable(
      `${input.file}: expected the number of the release in the name of the file; it is not there.`,
      'Name it: --edition 29.',
    );
  }
  const gathered = gather(input);
  const source = sourceOf(release, gathered.last, inputs);
  const rows = rowsOf(gathered, source.id, options);
  return {
    proposals: [{ kind: 'table', table: 'military-allocations', source, rows }],
    unread: gathered.unread,
    notes: notesOn(gathered),
  };
}

function sourceOf(release: string, last: string, inputs: readonly ImportInput[]): ReferenceSource {
  return {
    id: `kiel-ukraine-support-tracker-${release.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    publisher: 'Kiel Institute for the World Economy',
    title: 'Ukraine Support Tracker',
    edition: `Release ${release}, aid to ${last}`,
    kind: 'copy',
    url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
    retrieved_from: copyFrom(inputs),
    terms: 'Terms of the Kiel Institute, to be credited by name.',
    note: 'Rows of the sheet of bilateral aid that are allocations of military aid with a month, summed by donor and calendar year.',
  };
}

function gather({ file, content }: ImportInput): Gathered {
  const grid = content.kind === 'workbook' ? content.sheets.find(({ sheet }) => sheet === SHEET) : undefined;
  if (grid === undefined)
    throw new NotImportable(`${file}: expected the sheet "${SHEET}".`, 'Give the workbook as published.');
  const head = requireHead(file, grid, ...COLUMNS);
  const value = VALUES.find((name) => head.columns.has(name));
  if (value === undefined) {
    throw new NotImportable(
      `${file} (sheet "${SHEET}"): expected a column ${VALUES.join(' or ')}; there is neither.`,
      'The layout is another than that of releases 15 to 29: use a mapping file (--map).',
    );
  }
  const gathered = new Gathered();
  for (const [offset, cells] of grid.rows.slice(head.row + 1).entries()) {
    takeRow(gathered, { file, cells, row: head.row + 1 + offset, head, value });
  }
  return gathered;
}

interface SheetRow {
  readonly file: string;
  readonly cells: Grid['rows'][number];
  readonly row: number;
  readonly head: Head;
  readonly value: string;
}

function takeRow(gathered: Gathered, sheetRow: SheetRow): void {
  const { cells, head, value } = sheetRow;
  const at = (name: string): string | undefined => textOf(cells[head.columns.get(name) ?? -1]);
  const [name, kind, measure] = [at('donor'), at('aid_type_general'), at('measure')];
  if (name === undefined) return;
  const donor = nationOf(name);
  if (donor === undefined) {
    gathered.unknown.add(name);
    return;
  }
  const month = monthOf(at('announcement_date'));
  const sums = gathered.donors.get(donor) ?? { years: new Map(), months: new Set() };
  gathered.donors.set(donor, sums);
  if (month !== undefined) {
    sums.months.add(month);
    if (month > gathered.last) gathered.last = month;
  }
  if (!/^military$/i.test(kind ?? '') || !/^allocation$/i.test(measure ?? '')) return;
  addValue(gathered, sheetRow, { donor, month, written: at(value) });
}

function addValue(
  gathered: Gathered,
  { file, row, head, value }: SheetRow,
  { donor, month, written }: { donor: string; month: string | undefined; written: string | undefined },
): void {
  if (written === undefined || isAbsent(written)) {
    const key = `${donor}/${month?.slice(0, 4) ?? 'no year'}`;
    gathered.valueless.set(key, (gathered.valueless.get(key) ?? 0) + 1);
    return;
  }
  const digits = digitsOf(written);
  if (digits === undefined) {
    const cell = a1(row, head.columns.get(value) as number);
    gathered.unread.push({ file, sheet: SHEET, cell, ...EXPECTED_SUM, came: written });
    gathered.spoilt.add(month === undefined ? donor : `${donor}/${month.slice(0, 4)}`);
  } else if (month === undefined) {
    gathered.undated.set(donor, (gathered.undated.get(donor) ?? 0) + Number(digits));
  } else {
    const { years } = gathered.donors.get(donor) as Donor;
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + Number(digits));
  }
}

const EXPECTED_SUM = {
  expected: 'a sum in euro such as 250000000, or an empty cell',
  remedy: 'Correct the cell. Until then the whole year of this donor is left out, since its sum would be wrong.',
} as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED_MONTH =
  /^(?:\d{1,2} )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (20\d\d)$/i;

/**
 * `2025-06` of `2025-06-24`, `24/06/2025`, `06/2025`, `24 June 2025` or `Jun 2025`; undefined where no month is told, as in
 * `Month unknown`.
 */
function monthOf(text: string | undefined): string | undefined {
  const iso = /^(20\d\d-(?:0[1-9]|1[0-2]))(?:-\d\d)?/.exec(text ?? '')?.[1];
  if (iso !== undefined) return iso;
  const [, month, year] = /^(?:\d{1,2}[/.])?(\d{1,2})[/.](20\d\d)$/.exec(text ?? '') ?? [];
  const [, name = '', named] = NAMED_MONTH.exec(text ?? '') ?? [];
  const number = named === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return number >= 1 && number <= 12 ? `${year ?? named}-${String(number).padStart(2, '0')}` : undefined;
}

function rowsOf(gathered: Gathered, source: string, { since }: ImportOptions): ReferenceRow<'military-allocations'>[] {
  const { donors, spoilt, last } = gathered;
  return [...donors]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([donor, { years, months }]) =>
      [...new Set([...months].map((month) => month.slice(0, 4)))].sort().flatMap((year) => {
        const key = `${donor}/${year}`;
        if (spoilt.has(donor) || spoilt.has(key) || (since !== undefined && Number(year) < since)) return [];
        const euro = sumOf(gathered, key, years.get(year));
        if (euro === undefined) return [];
        return [
          {
            donor,
            year,
            eur_billions: (euro / 1e9).toFixed(6),
            months: monthsOf(year, last),
            months_recorded: String([...months].filter((month) => month.startsWith(year)).length),
            source,
          },
        ];
      }),
    );
}

/**
 * The sum of a donor and year. Zero where the year has aid of other types alone; undefined where all its military aid is without
 * a value, which is no zero, and where more was taken back than given, which the table cannot say.
 */
function sumOf({ valueless, negative }: Gathered, key: string, euro: number | undefined): number | undefined {
  if (euro === undefined) return valueless.has(key) ? undefined : 0;
  if (euro >= 0) return euro;
  negative.add(key);
  return undefined;
}

/** The months of a year that the release covers: whole years, but for the last. */
function monthsOf(year: string, last: string): string {
  return `${year}-01/${last.startsWith(year) ? last : `${year}-12`}`;
}

function notesOn({ undated, unknown, valueless, negative }: Gathered): string[] {
  const sums = [...undated].map(([donor, euro]) => `${donor} ${(euro / 1e9).toFixed(3)}`);
  const counts = [...valueless].map(([key, count]) => `${key} ${count}`);
  return [
    ...told('Without a month, so in no year (billion euro)', sums),
    ...told('No country of this name is known, left out', [...unknown]),
    ...told('Allocations without a value in the workbook, which are not counted as zero', counts),
    ...told('More taken back than given, left out', [...negative]),
  ];
}

function told(what: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${what}: ${items.toSorted().join(', ')}.`];
}
