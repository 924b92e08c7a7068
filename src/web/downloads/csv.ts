import { stringify } from 'csv-stringify/browser/esm/sync';
import { guardedCell } from '../../exchange/index.ts';
import type { Cell, Download } from './table.ts';

/** A table as CSV (RFC 4180), its head first. Cells that are not told are empty. */
export function csvOf({ columns, rows }: Download): string {
  return stringify([columns, ...rows.map((row) => row.map(csvCell))], {
    record_delimiter: 'windows',
    // Either sign alone ends a row for some readers.
    quoted_match: /[\r\n]/,
  });
}

function csvCell(cell: Cell): string {
  return cell === null ? '' : guardedCell(cell);
}
