import readWorkbook, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { type Grid, type GridCell, NotImportable } from './types.ts';

/**
 * The sheets of an .xlsx workbook. A formula is the value that the program which saved it worked out; one that failed (#N/A) is an
 * empty cell. Raises NotImportable for what is no such workbook.
 */
export async function workbookOf(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Grid[]> {
  try {
    const sheets = await readWorkbook(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(gridCell)) }));
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)) throw error;
    throw new NotImportable(
      `${file}: expected an .xlsx workbook, came something else (${error.message}).`,
      'Open it in a spreadsheet program and save it as .xlsx.',
    );
  }
}

/** A date is the day that the cell shows: workbooks know no time zone. */
function gridCell(cell: unknown): GridCell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}
