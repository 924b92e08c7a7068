import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type ImportInput, workbookOf } from '../exchange/index.ts';
import { WrongCall } from './errors.ts';

/** The largest file that is read into memory: workbooks of this size unpack to several times as much. */
const LARGEST = 60_000_000;

/** The files of an import, each decoded as the text or the workbook that it is. Raises WrongCall, and NotImportable for a broken workbook. */
export async function importInputs(files: readonly string[]): Promise<ImportInput[]> {
  const inputs: ImportInput[] = [];
  for (const file of files) inputs.push(await importInput(file));
  return inputs;
}

async function importInput(file: string): Promise<ImportInput> {
  const bytes = await bytesOf(file);
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return { file, sha256: fingerprint, content: { kind: 'workbook', sheets: await workbookOf(file, bytes) } };
  }
  return { file, sha256: fingerprint, content: { kind: 'text', text: textOf(file, bytes) } };
}

async function bytesOf(file: string): Promise<Buffer<ArrayBuffer>> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) {
    throw new WrongCall(`Expected a file to import at ${file}, found none there.`, 'Check the path.');
  }
  if (found.size > LARGEST) {
    throw new WrongCall(
      `${file} has ${found.size} bytes, more than the ${LARGEST} that are read at once.`,
      'Cut it to the series and years that you need.',
    );
  }
  return readFile(file);
}

/** UTF-8, or UTF-16 where a byte order mark says so, as some databases offer their tables. */
function textOf(file: string, bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const legacy = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    throw new WrongCall(
      `${file}: expected UTF-8 text or an .xlsx workbook, came ${legacy ? 'a workbook of the old form .xls' : 'other bytes'}.`,
      legacy ? 'Open it in a spreadsheet program and save it as .xlsx.' : 'Save the file in the encoding UTF-8.',
    );
  }
}
