import {
  accountFormats,
  type ExportFile,
  exportAccount,
  isAccountFormat,
  ledgerLine,
  MarkedEntries,
} from '../../exchange/index.ts';
import { sha256, sqliteFile, WrongCall } from '../../session/index.ts';
import type { Store } from '../../store/index.ts';
import { asOf } from '../../values/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { openExisting, withLedger } from '../ledgerFile.ts';
import type { ExportFormat, ExportOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { writeFiles, writePieces } from '../writeFiles.ts';

/** Writes the account at a question, or the ledger, to files or to standard output. */
export async function exportFormat(
  format: ExportFormat,
  options: ExportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  checkCall(format, options);
  const written = isAccountFormat(format)
    ? deliver(await accountFiles(format, options), options, terminal)
    : await exportLedger(options, terminal);
  if (written.length > 0) {
    if (options.json) tellJson(terminal, { files: written });
    else terminal.out(`${written.join('\n')}\n`);
  }
  return EXIT.done;
}

function checkCall(format: ExportFormat, { at, known, includeMarked, json, out }: ExportOptions): void {
  if (json && out === undefined) {
    throw new WrongCall(
      '--json tells which files were written, and none would be.',
      'Give --out, or leave --json out.',
    );
  }
  const files = accountFormats().find((item) => item.format === format)?.names.length ?? 1;
  if (files > 1 && out === undefined) {
    throw new WrongCall(`This format is ${files} files, too many for standard output.`, 'Name a folder with --out.');
  }
  if (format === 'jsonl' && (at !== undefined || known !== undefined)) {
    throw new WrongCall(
      'The ledger holds what was true and known at every time: expected no --at and no --known.',
      'Leave them out; --recorded cuts the ledger where it ended then.',
    );
  }
  if (format !== 'jsonl' && includeMarked) {
    throw new WrongCall(
      `--include-marked goes with jsonl; nothing above TLP:CLEAR is ever part of ${format}.`,
      'Leave it out.',
    );
  }
}

function accountFiles(format: Exclude<ExportFormat, 'jsonl'>, options: ExportOptions): Promise<ExportFile[]> {
  return withLedger(options.db, (ledger) =>
    exportAccount(format, ledger.account(options), { sha256, sqlite: sqliteFile }),
  );
}

/** Writes the ledger line by line. Raises WrongCall where it holds what is marked, unless the call asks for that too. */
async function exportLedger(options: ExportOptions, terminal: Terminal): Promise<string[]> {
  const { db, out, recorded } = options;
  const until = recorded === undefined ? Number.POSITIVE_INFINITY : asOf(recorded).millisecondsExclusive;
  const store = await openExisting(db);
  try {
    const last = await checkMarkings(store, until, options, terminal);
    if (out !== undefined) return [await writePieces(out, 'ledger.jsonl', linesOf(store, last), db)];
    for await (const line of linesOf(store, last)) terminal.out(line);
    return [];
  } finally {
    await store.close();
  }
}

/** Looks through what is to be written before any of it is, and returns its last entry. */
async function checkMarkings(
  store: Store,
  until: number,
  { includeMarked }: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const marked = new MarkedEntries();
  let last = 0;
  for await (const entry of store.read(1)) {
    if (Date.parse(entry.recorded) >= until) break;
    marked.take(entry);
    last = entry.sequence;
  }
  const { entries, markings } = marked.found;
  if (entries === 0) return last;
  const what = `${entries} ${entries === 1 ? 'entry' : 'entries'} of this ledger marked ${markings.join(' or ')}`;
  if (!includeMarked) throw refusal(what);
  terminal.err(`The file holds ${what}: it is not for the public.\n`);
  return last;
}

function refusal(what: string): WrongCall {
  return new WrongCall(
    `Expected a ledger that is all TLP:CLEAR, came ${what}. Without them the chain of hashes would break.`,
    'For a copy that stays with you, add --include-marked. For the public, export another format: those leave out what is marked.',
  );
}

async function* linesOf(store: Store, last: number): AsyncGenerator<string> {
  if (last === 0) return;
  for await (const entry of store.read(1, last)) yield ledgerLine(entry);
}

/** Writes files, or the one file of a format to standard output; returns the paths of what was written. */
function deliver(files: readonly ExportFile[], { out, db }: ExportOptions, terminal: Terminal): string[] {
  if (out !== undefined) return writeFiles(out, files, db);
  terminal.out(streamed(files));
  return [];
}

function streamed([file]: readonly ExportFile[]): string {
  if (typeof file?.content === 'string') return file.content;
  throw new WrongCall('This format is not text.', 'Name a file with --out.');
}
