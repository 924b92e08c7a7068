import { stringify } from 'csv-stringify/browser/esm/sync';
import { type Cell, plainCell, type Table } from '../tables/table.ts';

/** One table as CSV (RFC 4180 with line feeds), its head first. */
export function csvText({ columns, rows }: Table): string {
  const head = columns.map(({ name }) => name);
  return stringify([head, ...rows.map((row) => row.map(csvCell))], { record_delimiter: '\n' });
}

/**
 * What a spreadsheet could take for a formula, with or without apostrophes and white space before it: the signs that OWASP
 * lists ("CSV Injection"), plain and full-width, and the control characters that some programs skip.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** A cell as CSV has it. An apostrophe before a text that looks like a formula makes it a text for every spreadsheet. */
function csvCell(cell: Cell): string {
  const plain = plainCell(cell);
  if (plain === null) return '';
  return typeof plain === 'string' && FORMULA.test(plain) ? `'${plain}` : String(plain);
}

/** The text that a cell stood for before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
