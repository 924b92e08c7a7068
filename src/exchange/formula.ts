/**
 * What a spreadsheet could take for a formula, with or without apostrophes and white space before it: the signs that OWASP
 * lists ("CSV Injection"), plain and full-width, and the control characters that some programs skip.
 */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/**
 * A cell as every CSV file of Kuznia has it. An apostrophe before a text that looks like a formula makes it a text for every
 * spreadsheet. A number is no text: a negative one keeps its sign and nothing stands before it.
 */
export function guardedCell(cell: string | number | boolean): string {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
}

/** The text that a cell stood for before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
