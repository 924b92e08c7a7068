import { parseCsv } from '../../reference/index.ts';
import { type Grid, type GridCell, type ImportInput, NotImportable } from './types.ts';

/** Address of a cell as spreadsheets write it, from 0-based row and column: `C14`. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Separators that tables in text have, beside tabs. */
const SEPARATORS = [',', ';'] as const;

/**
 * The sign that parts cells: the one that a first line such as `sep=;` names, as spreadsheet programs write it, or else told from the
 * first lines. Tabs stand in no number and in hardly any text: where a line has several, they
 * part it, however many commas its numbers have. Else it is the sign that the most lines have, since decimal commas and
 * remarks are not in every line; of two signs in equally many, the one that parts a line most often.
 */
function separatorOf(text: string): string {
  const named = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(text)?.[1];
  if (named !== undefined) return named;
  const parts = text.split(/\r?\n/, 30).map((line) => (sign: string) => line.split(sign).length);
  const most = (sign: string): number => Math.max(...parts.map((count) => count(sign)));
  const lines = (sign: string): number => parts.filter((count) => count(sign) > 1).length;
  if (most('\t') > 3) return '\t';
  return SEPARATORS.toSorted((a, b) => lines(b) - lines(a) || most(b) - most(a))[0] as string;
}

/**
 * A table in text as a grid; row and column are those of a spreadsheet that opens it. Empty lines keep their row. Tabs may part
 * cells that hold single quotes as they are, since no text has a tab in it. Raises NotImportable where quotes do not close.
 */
export function gridOf(file: string, text: string, separator = separatorOf(text)): Grid {
  const reading = parseCsv(text, { separator, keepEmpty: true });
  if (!reading.ok && separator === '\t') {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    return { rows: lines.map((line) => line.split('\t').map((cell) => (cell === '' ? null : cell))) };
  }
  if (!reading.ok) {
    throw new NotImportable(
      `${file}:${reading.line}:${reading.column}: expected a table as text, came: ${reading.message}`,
      'Correct the quotes of this line.',
    );
  }
  return { rows: reading.records.map(({ cells }) => cells.map((cell) => (cell === '' ? null : cell))) };
}

/** The one grid of an input: its sheet of a name, its first sheet, or its text. */
export function gridIn(input: ImportInput, sheet?: string): Grid {
  const { file, content } = input;
  if (content.kind === 'text') return gridOf(file, content.text);
  const found = sheet === undefined ? content.sheets[0] : content.sheets.find((item) => item.sheet === sheet);
  if (found !== undefined) return found;
  const names = content.sheets.map((item) => `"${item.sheet}"`).join(', ');
  throw new NotImportable(
    `${file}: expected a sheet "${sheet}", came ${names}.`,
    'Check that this is the workbook you mean, and that the sheet has its published name.',
  );
}

/** The text of a cell without white space around it; undefined where it is empty. */
export function textOf(cell: GridCell | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  const text = String(cell).trim();
  return text === '' ? undefined : text;
}

/** A row that names columns: where it stands, and the column of each name. */
export interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The first row that has all of some names, which are compared without case. Layouts move; names mostly stay. */
export function headOf(grid: Grid, ...names: readonly string[]): Head | undefined {
  for (const [row, cells] of grid.rows.slice(0, 60).entries()) {
    const columns = new Map<string, number>();
    for (const [column, cell] of cells.entries()) {
      const name = textOf(cell)?.toLowerCase();
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
    }
    if (names.every((name) => columns.has(name.toLowerCase()))) return { row, columns };
  }
  return undefined;
}

/** Raises NotImportable where the names are in no row. */
export function requireHead(file: string, grid: Grid, ...names: readonly string[]): Head {
  const head = headOf(grid, ...names);
  if (head !== undefined) return head;
  const sheet = grid.sheet === undefined ? '' : ` (sheet "${grid.sheet}")`;
  throw new NotImportable(
    `${file}${sheet}: expected a row that names the columns ${names.join(', ')}; none of the first 60 does.`,
    'Give the file as it was published, or import it with a mapping file: --map.',
  );
}
