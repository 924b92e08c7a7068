import { type Loaded, loadReading, readPaths } from '../../session/index.ts';
import { openSqliteStore } from '../../store/index.ts';
import type { Rejection } from '../../yaml/index.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { table } from '../layout/table.ts';
import type { CommonOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Loads files into the ledger, which is made where it is not there. What is rejected is told on standard error. */
export async function load(paths: readonly string[], options: CommonOptions, terminal: Terminal): Promise<ExitStatus> {
  // Read first: a call that cannot be carried out must not leave an empty ledger behind.
  const reading = await readPaths(paths, terminal.interactive ? progressOn(terminal) : undefined);
  const store = await openSqliteStore(options.db);
  let loaded: Loaded;
  try {
    loaded = await loadReading(store, reading);
  } finally {
    await store.close();
  }
  const { result } = loaded;
  for (const warning of reading.warnings) terminal.err(`${placed(warning)} (taken in all the same)\n`);
  for (const rejection of result.rejected) terminal.err(`${placed(rejection)}\n`);
  if (options.json) tellJson(terminal, result);
  else terminal.out(loadedText(loaded, options.db, terminal.columns));
  return result.rejected.length > 0 ? EXIT.rejected : EXIT.done;
}

/** `file:line:column: what is wrong. How to mend it.` */
function placed({ file, line, column, message, remedy }: Rejection): string {
  return `${file}:${line}:${column}: ${sentence(message)} ${sentence(remedy)}`;
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** One line that is written over and over, and is gone at the end. */
function progressOn(terminal: Terminal): (done: number, all: number) => void {
  return (done, all) => terminal.err(done < all ? `\rReading ${done} of ${all} files` : '\r\u001b[K');
}

function loadedText({ result, head }: Loaded, db: string, columns: number): string {
  const { sources, claims, statements, unchanged, retracted, rejected } = result;
  const files = new Set(rejected.map(({ file }) => file)).size;
  const rows = [
    ['sources', String(sources), 'evidence files accepted'],
    ['claims', String(claims), 'appended'],
    ['statements', String(statements), 'properties that these claims assert'],
    ['unchanged', String(unchanged), 'claims that stood already'],
    ['retracted', String(retracted), 'claims that their file no longer makes'],
    [
      'rejected',
      String(rejected.length),
      rejected.length === 0
        ? 'problems'
        : `problems in ${files} ${files === 1 ? 'file' : 'files'}, which were left out whole`,
    ],
  ];
  const lines = table([{ head: '' }, { head: '', align: 'right' }, { head: '' }], rows, columns);
  return `${[...lines, `The ledger ${db} has ${head.sequence} entries.`].join('\n')}\n`;
}
