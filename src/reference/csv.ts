import { parse } from 'csv-parse/browser/esm/sync';

/** One record of a CSV text, with where it stands. */
export interface CsvRecord {
  /** Line on which the record begins, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Character column at which each cell begins, 1-based. */
  readonly columns: readonly number[];
}

export type CsvReading =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly message: string };

interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** What a table in text has beside RFC 4180. */
export interface CsvForm {
  /** Between cells; a comma where it is left out. */
  readonly separator?: string;
  /** Empty lines are records of one empty cell. */
  readonly keepEmpty?: boolean;
}

/** Splits RFC 4180 text into records, the first being the head. A byte order mark and CRLF are accepted. */
export function parseCsv(text: string, { separator = ',', keepEmpty = false }: CsvForm = {}): CsvReading {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      delimiter: separator,
      skip_empty_lines: !keepEmpty,
    }) as unknown as ParsedRecord[];
    return {
      ok: true,
      records: parsed.map(({ record, raw, info }) => ({
        line: info.lines - breaksInside(raw),
        cells: record,
        columns: cellColumns(raw, separator),
      })),
    };
  } catch (error) {
    const { lines, column, message } = error as { lines?: number; column?: number; message: string };
    return { ok: false, line: lines ?? 1, column: (column ?? 0) + 1, message };
  }
}

function breaksInside(raw: string): number {
  return raw.trimEnd().split('\n').length - 1;
}

/** Separators inside quotes begin no cell; a doubled quote closes and opens again, which changes nothing here. */
function cellColumns(raw: string, separator: string): number[] {
  const columns = [1];
  let quoted = false;
  for (let index = 0; index < raw.length; index += 1) {
    const character = raw[index];
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) columns.push(index + 2);
  }
  return columns;
}
