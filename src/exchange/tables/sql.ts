import { type Column, type ColumnType, plainCell, type Table } from './table.ts';

/** One table as SQL: how it is made, and the values of each row for one insert. */
export interface SqlTable {
  readonly create: string;
  readonly insert: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  address: 'TEXT',
  list: 'TEXT',
  map: 'TEXT',
};

/** A table for SQLite, strict, with its keys, and with what each column means beside it. */
export function sqlTable({ name, description, columns, key, references, rows }: Table): SqlTable {
  const lines = [
    ...columns.map((column) => columnLine(column)),
    `PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ...references.map(
      ({ column, table, to }) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (${quoted(to)})`,
    ),
  ];
  return {
    create: `CREATE TABLE ${quoted(name)} (\n  -- ${description}\n  ${lines.join(',\n  ')}\n) STRICT`,
    insert: `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
    rows: rows.map((row) => row.map((cell) => sqlCell(plainCell(cell)))),
  };
}

function columnLine({ name, type, description, required }: Column): string {
  const check = type === 'boolean' ? ` CHECK (${quoted(name)} IN (0, 1))` : '';
  return `/* ${description} */ ${quoted(name)} ${TYPES[type]}${required ? ' NOT NULL' : ''}${check}`;
}

function sqlCell(cell: string | number | boolean | null): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
