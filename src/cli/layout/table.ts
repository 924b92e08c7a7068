import { width, wrap } from './width.ts';

export interface TableColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

const GAP = '  ';
/** A last column is never squeezed below this, even where the terminal is narrow. */
const NARROWEST = 24;

/** Lines of a table with its head; the last column is wrapped to the width of the page. Empty where there are no rows. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[], page: number): string[] {
  if (rows.length === 0) return [];
  const headed = columns.some((column) => column.head !== '');
  const all = headed ? [columns.map((column) => column.head), ...rows] : rows;
  const widths = columns.map((_, index) => Math.max(...all.map((row) => width(row[index] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, item) => sum + item + GAP.length, 0);
  const last = columns.length - 1;
  widths[last] = Math.min(widths[last] as number, Math.max(NARROWEST, page - before));
  const lines = all.flatMap((row) => rowLines(columns, row, widths));
  if (headed)
    lines.splice(
      rowLines(columns, all[0] as string[], widths).length,
      0,
      widths.map((item) => '─'.repeat(item)).join(GAP),
    );
  return lines;
}

function rowLines(columns: readonly TableColumn[], row: readonly string[], widths: readonly number[]): string[] {
  const last = columns.length - 1;
  const [first = '', ...more] = wrap(row[last] ?? '', widths[last] as number);
  const cells = columns.map((column, index) =>
    pad(index === last ? first : (row[index] ?? ''), widths[index] as number, column.align),
  );
  const indent = ' '.repeat(widths.slice(0, -1).reduce((sum, item) => sum + item + GAP.length, 0));
  return [cells.join(GAP).trimEnd(), ...more.map((line) => indent + line)];
}

function pad(text: string, to: number, align: TableColumn['align'] = 'left'): string {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return align === 'right' ? space + text : text + space;
}
