import { stringify } from 'csv-stringify/sync';
import type { Cell, Download } from './table.ts';

/**
 * What a spreadsheet could take for a formula, with or without apostrophes and white space before it: the signs that OWASP
 * lists ("CSV Injection"), plain and full-width, and the control characters that some programs skip.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** A table as CSV (RFC 4180), its head first. Cells that are not told are empty. */
export function csvOf({ columns, rows }: Download): string {
  return stringify([columns, ...rows.map((row) => row.map(csvCell))], {
    record_delimiter: 'windows',
    // Either sign alone ends a row for some readers.
    quoted_match: /[\r\n]/,
  });
}

/** An apostrophe before a text that looks like a formula makes it a text for every spreadsheet; numbers keep their sign. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
}
