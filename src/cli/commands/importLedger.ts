import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { BadLedgerLine, LedgerLines } from '../../exchange/index.ts';
import type { SealedEntry } from '../../ledger/index.ts';
import { type Imported, importEntries, sha256, WrongCall } from '../../session/index.ts';
import { openSqliteStore } from '../../store/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import type { CommonOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Takes an exported ledger in, entry by entry as it was: the ledger then has the same hash. */
export async function importLedger(file: string, { db, json }: CommonOptions, terminal: Terminal): Promise<ExitStatus> {
  // Read to the end first: a file that is broken anywhere must leave nothing behind.
  const entries = await read(file);
  const store = await openSqliteStore(db);
  let imported: Imported;
  try {
    imported = await importEntries(store, entries);
  } finally {
    await store.close();
  }
  const { result, head } = imported;
  if (json) tellJson(terminal, { ...result, head });
  else
    terminal.out(
      `Took ${result.appended} of ${result.entries} entries in; the others stood already.\n` +
        `The ledger ${db} has ${head.sequence} entries. The last has hash ${head.hash}.\n`,
    );
  return EXIT.done;
}

async function read(file: string): Promise<readonly SealedEntry[]> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new WrongCall(
      `Expected an exported ledger at ${file}, found no file there.`,
      'Give the file that "kuznia export jsonl" wrote.',
    );
  }
  const lines = new LedgerLines(sha256);
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) lines.take(line);
  } catch (error) {
    if (error instanceof BadLedgerLine) throw new WrongCall(`${file}: ${error.message}`, error.remedy);
    throw error;
  }
  if (lines.entries.length === 0) {
    throw new WrongCall(`${file} holds no entries.`, 'Give the file that "kuznia export jsonl" wrote.');
  }
  return lines.entries;
}
