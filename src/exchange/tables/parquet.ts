import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column, ColumnType, Table } from './table.ts';

const TYPES = {
  text: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'STRING',
  address: 'STRING',
  list: 'JSON',
  map: 'JSON',
} as const satisfies Readonly<Record<ColumnType, string>>;

/** One table as a Parquet file. Integers have 64 bits; dates stay texts, as EDTF dates do; lists and maps are JSON. */
export function parquetBytes({ columns, rows }: Table): Uint8Array {
  const columnData = columns.map((column, index) =>
    columnSource(
      column,
      rows.map((row) => row[index] as Cell),
    ),
  );
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function columnSource({ name, type, required }: Column, cells: readonly Cell[]): ColumnSource {
  return { name, type: TYPES[type], nullable: !required, data: cells.map((cell) => parquetCell(cell, type)) };
}

function parquetCell(cell: Cell, type: ColumnType): unknown {
  if (cell === null) return null;
  if (type === 'integer') return BigInt(cell as number);
  // A map comes as its JSON already; the writer makes JSON of what it is given.
  return type === 'map' ? JSON.parse(cell as string) : cell;
}
