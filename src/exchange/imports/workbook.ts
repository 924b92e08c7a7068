import readWorkbook, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { type Grid, type GridCell, NotImportable } from './types.ts';

/** What a workbook may unpack to. That of Kiel's tracker takes about a tenth of it. */
const LARGEST = 500_000_000;

/**
 * The size that the parts of a zip file say they unpack to, by its central directory (APPNOTE 4.3.12). A small file can unpack to more
 * than a machine has.
 */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (
    let place = bytes.indexOf(0x50);
    place >= 0 && place + 46 <= bytes.length;
    place = bytes.indexOf(0x50, place + 1)
  ) {
    if (view.getUint32(place, true) === 0x02014b50) size += view.getUint32(place + 24, true);
  }
  return size;
}

/**
 * The sheets of an .xlsx workbook. A formula is the value that the program which saved it worked out; one that failed (#N/A) is an
 * empty cell. Raises NotImportable for what is no such workbook.
 */
export async function workbookOf(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Grid[]> {
  const size = unpackedSize(bytes);
  if (size > LARGEST) {
    throw new NotImportable(
      `${file}: expected a workbook that unpacks to ${LARGEST} bytes at most, came one of ${size}.`,
      'Save the sheet that you need as a workbook of its own.',
    );
  }
  try {
    const sheets = await readWorkbook(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(gridCell)) }));
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)) throw error;
    throw new NotImportable(
      `${file}: expected an .xlsx workbook, came something else (${error.message}).`,
      'Save it as .xlsx in a spreadsheet program; unpack it first where it is the zip file of a download.',
    );
  }
}

/** A date is the day that the cell shows: workbooks know no time zone. */
function gridCell(cell: unknown): GridCell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}
