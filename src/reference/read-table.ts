import type { Rejection } from '../yaml/index.ts';
import type { CellRule } from './columns.ts';
import type { CsvRecord } from './csv.ts';
import { parseCsv } from './csv.ts';
import type { ReferenceSource } from './sources.ts';
import { type ReferenceRow, type ReferenceTable, type ReferenceTableName, tables } from './tables.ts';

export type TableReading<N extends ReferenceTableName> =
  | { readonly ok: true; readonly table: ReferenceTable<N> }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

type Row = Readonly<Record<string, string>>;

/** What is wrong at one place of the table; the file name is added at the end. */
type Problem = Omit<Rejection, 'file'>;

/**
 * Reads one reference table from CSV (RFC 4180, first line the names of the columns). Every cell must hold a value: a
 * figure that is not known has no row. All problems of the file are reported, not only the first.
 */
export function readReferenceTable<N extends ReferenceTableName>(
  name: N,
  csvText: string,
  sources: readonly ReferenceSource[],
  file = `reference/${name}.csv`,
): TableReading<N> {
  const reading = parseCsv(csvText);
  if (!reading.ok) {
    const { line, column, message } = reading;
    return { ok: false, rejections: [{ file, line, column, message, remedy: 'Correct the quotes of this line.' }] };
  }
  const [head, ...records] = reading.records;
  const columns = Object.entries<CellRule>(tables[name].columns);
  const problems = head ? headProblems(head, Object.keys(tables[name].columns)) : [emptyFile(columns)];
  if (problems.length === 0) {
    for (const record of records) problems.push(...recordProblems(record, columns, sources));
    problems.push(...doubleProblems(records, Object.keys(tables[name].columns), tables[name].key));
  }
  if (problems.length > 0) return { ok: false, rejections: problems.map((problem) => ({ file, ...problem })) };
  const rows = records.map((record) => rowOf(record, columns) as ReferenceRow<N>);
  return { ok: true, table: tableOf(name, rows, sources) };
}

function tableOf<N extends ReferenceTableName>(
  name: N,
  rows: readonly ReferenceRow<N>[],
  sources: readonly ReferenceSource[],
): ReferenceTable<N> {
  const named = new Set(rows.map((row) => (row as Row).source));
  const used = sources.filter(({ id }) => named.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    table: name,
    edition: used.map(({ title, edition }) => `${title}, ${edition}`).join('; '),
    rows,
    sources: used,
  };
}

function emptyFile(columns: readonly [string, CellRule][]): Problem {
  const head = columns.map(([column]) => column).join(',');
  return {
    line: 1,
    column: 1,
    message: 'Expected a table, came an empty file.',
    remedy: `Begin with the line ${head}`,
  };
}

function headProblems(head: CsvRecord, expected: readonly string[]): Problem[] {
  if (head.cells.length === expected.length && expected.every((column, index) => head.cells[index] === column))
    return [];
  const differing = expected.findIndex((column, index) => head.cells[index] !== column);
  return [
    {
      line: head.line,
      column: head.columns[differing] ?? 1,
      message: `Expected the columns ${expected.join(', ')}; came ${head.cells.join(', ')}.`,
      remedy: `Write the first line as ${expected.join(',')}`,
    },
  ];
}

function recordProblems(
  record: CsvRecord,
  columns: readonly [string, CellRule][],
  sources: readonly ReferenceSource[],
): Problem[] {
  if (record.cells.length !== columns.length) {
    const message = `Expected ${columns.length} cells, came ${record.cells.length}.`;
    return [
      {
        line: record.line,
        column: 1,
        message,
        remedy: 'Give each column one cell; put a cell with a comma in quotes.',
      },
    ];
  }
  return columns.flatMap(([column, rule], index) => {
    const cell = record.cells[index] as string;
    const place = { line: record.line, column: record.columns[index] ?? 1 };
    if (cell === '') {
      return [
        {
          ...place,
          message: `Expected ${rule.expected} as ${column}, came nothing.`,
          remedy: 'Leave the whole row out when its figure is not known.',
        },
      ];
    }
    if (!rule.accepts(cell)) {
      return [
        {
          ...place,
          message: `Expected ${rule.expected} as ${column}, came '${cell}'.`,
          remedy: `Write ${rule.expected}.`,
        },
      ];
    }
    if (column === 'source' && !sources.some(({ id }) => id === cell)) {
      return [
        {
          ...place,
          message: `No source '${cell}' is described in sources.yaml.`,
          remedy: 'Describe it there, or correct its id here.',
        },
      ];
    }
    return [];
  });
}

function doubleProblems(records: readonly CsvRecord[], names: readonly string[], key: readonly string[]): Problem[] {
  const first = new Map<string, number>();
  const places = key.map((column) => names.indexOf(column));
  return records.flatMap((record) => {
    const cells = places.map((place) => record.cells[place]).join(' ');
    const earlier = first.get(cells);
    if (earlier === undefined) {
      first.set(cells, record.line);
      return [];
    }
    return [
      {
        line: record.line,
        column: 1,
        message: `The row ${cells} stands already in line ${earlier}.`,
        remedy: 'Keep one of the two.',
      },
    ];
  });
}

function rowOf(record: CsvRecord, columns: readonly [string, CellRule][]): Row {
  return Object.fromEntries(columns.map(([column], index) => [column, record.cells[index] as string]));
}
