import { closeSync, openSync, readSync } from 'node:fs';
import { NotALedger } from '../errors.ts';
import { APPLICATION_ID, FORMAT } from './schema.ts';

/** First bytes of an SQLite file. Offsets after https://www.sqlite.org/fileformat2.html#the_database_header. */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/**
 * Looks at the first bytes of a file, before SQLite may touch it. Raises NotALedger for a file that is no ledger of this
 * program or one of a newer format. An empty file passes: there is nothing in it to lose.
 */
export function checkHeader(path: string): void {
  const header = firstBytes(path);
  if (header.length === 0) return;
  const elsewhere = 'Name another file with --db; this one is left as it is.';
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new NotALedger(`${path} is no Kuznia ledger: it is not even an SQLite file.`, elsewhere);
  }
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw new NotALedger(`${path} is an SQLite file of another program, no Kuznia ledger.`, elsewhere);
  }
  const format = header.readUInt32BE(USER_VERSION_AT);
  if (format !== FORMAT) {
    throw new NotALedger(
      `${path} is a ledger of format ${format}; this version of Kuznia reads format ${FORMAT}.`,
      'Use the version of Kuznia that wrote it, or a newer one.',
    );
  }
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
