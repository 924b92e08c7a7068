import { readEvidence } from '../../evidence/index.ts';
import { type ReferenceRow, type ReferenceSource, referenceLayouts } from '../../reference/index.ts';
import { type EvidenceHead, evidenceText } from './evidenceText.ts';
import { a1, gridIn, gridOf, type Head, requireHead, textOf } from './grid.ts';
import type { EvidenceMapping, Field, Mapping, TableMapping } from './mapping.ts';
import { digitsOf, isAbsent, type NumberMarks, shifted } from './number.ts';
import { copyFrom } from './provenance.ts';
import { slugOf } from './slug.ts';
import { type Grid, type ImportInput, type ImportReading, NotImportable, type UnreadCell } from './types.ts';

/** A row of the file with its fields read. A field without a figure is undefined, and no zero. */
interface MappedRow {
  readonly row: number;
  readonly values: ReadonlyMap<string, string | undefined>;
  readonly unread: readonly UnreadCell[];
}

interface Sheet {
  readonly input: ImportInput;
  readonly grid: Grid;
  readonly head: Head;
}

/** Any table by a mapping file. A row of which a cell could not be read is left out whole, and told. */
export function readMapped(inputs: readonly ImportInput[], mapping: Mapping): ImportReading {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) {
    throw new NotImportable(`Expected one file for a mapping, came ${inputs.length}.`, 'Import one file in a call.');
  }
  const rows = rowsOf(sheetOf(input, mapping), mapping);
  const unread = once(rows.flatMap((row) => row.unread));
  const whole = rows.filter((row) => row.unread.length === 0);
  return mapping.into === 'evidence'
    ? evidenceFrom(input, whole, mapping, unread)
    : tableFrom(input, whole, mapping, unread);
}

/** A cell that several rows of a wide table rest on is told once. */
function once(cells: readonly UnreadCell[]): UnreadCell[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet} ${cell.cell}`, cell])).values()];
}

/** Columns that a wide table, one with a column for each year, has in each of its rows: the year, and what stands below it. */
const YEAR = '@year';
const VALUE = '@value';

function sheetOf(input: ImportInput, { separator, sheet, fields }: Mapping): Sheet {
  const { file, content } = input;
  const grid =
    content.kind === 'text' && separator !== undefined ? gridOf(file, content.text, separator) : gridIn(input, sheet);
  const names = Object.values(fields).flatMap(({ from }) => (from === undefined ? [] : [from]));
  return { input, grid, head: requireHead(file, grid, ...names.filter((name) => name !== YEAR && name !== VALUE)) };
}

/** Columns that are named after a year, where the mapping asks for them; one undefined year where it does not. */
function yearsOf({ input, head }: Sheet, { fields }: Mapping): readonly (readonly [string, number] | undefined)[] {
  if (!Object.values(fields).some(({ from }) => from === YEAR || from === VALUE)) return [undefined];
  const years = [...head.columns].filter(([name]) => /^(?:19|20)\d\d$/.test(name));
  if (years.length > 0) return years;
  throw new NotImportable(
    `${input.file}: expected columns named after years, since the mapping asks for ${YEAR} or ${VALUE}; there are none.`,
    'Name the columns that hold year and figure instead.',
  );
}

function rowsOf(sheet: Sheet, mapping: Mapping): MappedRow[] {
  const { grid, head, input } = sheet;
  const years = yearsOf(sheet, mapping);
  return grid.rows.slice(head.row + 1).flatMap((cells, offset): MappedRow[] => {
    const row = head.row + 1 + offset;
    if (cells.every((cell) => textOf(cell) === undefined)) return [];
    const beyond = beyondHead(input.file, grid, head, row);
    return years.map((year) => mappedRow(sheet, mapping, { row, year, unread: [...beyond] }));
  });
}

function mappedRow(
  { input, grid, head }: Sheet,
  { fields, absent = [] }: Mapping,
  { row, year, unread }: { row: number; year: readonly [string, number] | undefined; unread: UnreadCell[] },
): MappedRow {
  const values = Object.entries(fields).map(([name, field]): [string, string | undefined] => {
    if (field.from === undefined) return [name, field.always];
    if (field.from === YEAR) return [name, year?.[0]];
    const column = field.from === VALUE ? year?.[1] : head.columns.get(field.from.toLowerCase());
    const written = textOf(grid.rows[row]?.[column as number]);
    if (written === undefined || isAbsent(written) || absent.includes(written)) return [name, undefined];
    const value = readCell(written, field);
    if (typeof value === 'string') return [name, value];
    const sheet = grid.sheet === undefined ? {} : { sheet: grid.sheet };
    unread.push({ file: input.file, ...sheet, cell: a1(row, column as number), came: written, ...value });
    return [name, undefined];
  });
  return { row, values: new Map(values), unread };
}

/** A cell beyond the last named column: a mark inside a number has parted it, or the row is another table's. */
function beyondHead(file: string, grid: Grid, head: Head, row: number): UnreadCell[] {
  const width = (grid.rows[head.row] ?? []).length;
  const cells = grid.rows[row] ?? [];
  const column = cells.findIndex((cell, index) => index >= width && textOf(cell) !== undefined);
  if (column < 0) return [];
  return [
    {
      file,
      ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
      cell: a1(row, column),
      expected: `nothing beyond the ${width} columns that the head names`,
      came: textOf(cells[column]) as string,
      remedy: 'Put a cell that holds the separator in quotes, or give the column a name.',
    },
  ];
}

/** The value of a cell, or what was expected there. */
function readCell(written: string, field: Field): string | Pick<UnreadCell, 'expected' | 'remedy'> {
  const { codes, decimal, thousands, power } = field;
  if (codes !== undefined) {
    const known = Object.keys(codes);
    // A word such as "constructor" is a property of every object, and no code.
    if (Object.hasOwn(codes, written)) return codes[written] as string;
    return {
      expected: `one of ${known.map((item) => `"${item}"`).join(', ')}`,
      remedy: 'Add it to codes in the mapping file, or correct the cell.',
    };
  }
  if (decimal === undefined && thousands === undefined && power === undefined) return written;
  const marks: NumberMarks = { decimal: decimal ?? '.', thousands };
  const digits = digitsOf(written, marks);
  if (digits !== undefined) return shifted(digits, Number(power ?? 0));
  const groups = thousands === undefined ? 'no mark between thousands' : `"${thousands}" between thousands`;
  return {
    expected: `a number with "${marks.decimal}" before its fraction and ${groups}`,
    remedy: 'Correct the cell, or the marks in the mapping file.',
  };
}

function tableFrom(
  input: ImportInput,
  rows: readonly MappedRow[],
  mapping: TableMapping,
  unread: UnreadCell[],
): ImportReading {
  const { into, source: described, fields } = mapping;
  const columns = Object.keys(referenceLayouts[into].columns).filter((name) => name !== 'source');
  checkFields(columns, Object.keys(fields), into);
  const { id, publisher, title, edition, kind, terms, url, note } = described;
  const source: ReferenceSource = {
    id,
    publisher,
    title,
    edition,
    kind,
    ...(url === undefined ? {} : { url }),
    retrieved_from: copyFrom([input]),
    terms,
    ...(note === undefined ? {} : { note }),
  };
  const partial: number[] = [];
  const read = rows.flatMap(({ row, values }) => {
    // A figure that is not known has no row.
    if (columns.some((name) => values.get(name) === undefined)) {
      partial.push(row + 1);
      return [];
    }
    return [
      { ...Object.fromEntries(columns.map((name) => [name, values.get(name)])), source: id } as unknown as ReferenceRow,
    ];
  });
  return { proposals: [{ kind: 'table', table: into, source, rows: read }], unread, notes: partialNote(partial) };
}

function partialNote(found: readonly number[]): string[] {
  const rows = [...new Set(found)];
  if (rows.length === 0) return [];
  const shown = rows.slice(0, 10).join(', ');
  return [
    `Without a figure in some field, so left out: row ${shown}${rows.length > 10 ? ` and ${rows.length - 10} more` : ''}.`,
  ];
}

function checkFields(columns: readonly string[], given: readonly string[], into: string): void {
  const missing = columns.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !columns.includes(name));
  if (missing.length === 0 && unknown.length === 0) return;
  const parts = [
    ...(missing.length === 0 ? [] : [`no ${missing.join(', ')}`]),
    ...(unknown.length === 0 ? [] : [`${unknown.join(', ')}, which it does not have`]),
  ];
  throw new NotImportable(
    `Expected the fields ${columns.join(', ')} for the table ${into}; came ${parts.join(' and ')}.`,
    'Give each column of the table a field in the mapping file: from a column, or always the same.',
  );
}

function evidenceFrom(
  input: ImportInput,
  rows: readonly MappedRow[],
  mapping: EvidenceMapping,
  unread: UnreadCell[],
): ImportReading {
  const names = new Set(Object.keys(mapping.fields));
  for (const template of mapping.claims) checkPlaceholders(template, names);
  const partial: number[] = [];
  const claims: object[] = [];
  for (const { row, values } of rows) {
    const made = mapping.claims.map((template) => claimOf(template, values));
    if (made.some((claim) => claim === undefined)) partial.push(row + 1);
    const sound = made.flatMap((claim) => (claim === undefined ? [] : [claim]));
    const problem = sound.length === 0 ? undefined : problemOf(mapping, sound);
    if (problem === undefined) claims.push(...sound);
    else unread.push({ file: input.file, cell: `row ${row + 1}`, ...problem });
  }
  const proposal = evidenceText(mapping.source as unknown as EvidenceHead, claims);
  return { proposals: proposal === undefined ? [] : [proposal], unread, notes: partialNote(partial) };
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

function checkPlaceholders(template: EvidenceMapping['claims'][number], names: ReadonlySet<string>): void {
  for (const name of Object.values(template)
    .flat()
    .flatMap((text) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string))) {
    if (!names.has(name)) {
      throw new NotImportable(
        `The claims name {${name}}, which is no field of the mapping file.`,
        `Add it to fields, or take one of ${[...names].join(', ')}.`,
      );
    }
  }
}

/** The claim of a row; undefined where what it is about is not told. A property of which a field is absent is left out. */
function claimOf(template: EvidenceMapping['claims'][number], values: MappedRow['values']): object | undefined {
  const { about = '', ...properties } = template;
  const subject = filled(String(about), values, slugOf);
  if (subject === undefined) return undefined;
  const told = Object.entries(properties).flatMap(([name, given]) => {
    const texts = [given].flat().map((text) => filled(text, values, (item) => item));
    const known = texts.filter((text) => text !== undefined);
    if (known.length === 0) return [];
    return [[name, Array.isArray(given) ? known : known[0]]];
  });
  return { about: subject, ...Object.fromEntries(told) };
}

function filled(text: string, values: MappedRow['values'], form: (value: string) => string): string | undefined {
  let absent = false;
  const all = text.replace(PLACEHOLDER, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) absent = true;
    return value === undefined ? '' : form(value);
  });
  return absent ? undefined : all;
}

/** What an evidence file of the claims of one row would be refused for; the first of it. */
function problemOf(
  mapping: EvidenceMapping,
  claims: readonly object[],
): Pick<UnreadCell, 'expected' | 'came' | 'remedy'> | undefined {
  const proposal = evidenceText(mapping.source as unknown as EvidenceHead, claims);
  const name = `${(mapping.source as { id?: string }).id}.yaml`;
  const reading = readEvidence(name, new TextEncoder().encode(proposal?.text ?? ''));
  const [first] = reading.ok ? [] : reading.rejections;
  return first === undefined
    ? undefined
    : { expected: 'a claim that the vocabulary takes', came: first.message, remedy: first.remedy };
}
