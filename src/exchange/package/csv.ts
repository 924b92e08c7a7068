import { stringify } from 'csv-stringify/browser/esm/sync';
import { guardedCell } from '../formula.ts';
import { type Cell, plainCell, type Table } from '../tables/table.ts';

/** One table as CSV (RFC 4180 with line feeds), its head first. */
export function csvText({ columns, rows }: Table): string {
  const head = columns.map(({ name }) => name);
  return stringify([head, ...rows.map((row) => row.map(csvCell))], { record_delimiter: '\n' });
}

function csvCell(cell: Cell): string {
  const plain = plainCell(cell);
  return plain === null ? '' : guardedCell(plain);
}
