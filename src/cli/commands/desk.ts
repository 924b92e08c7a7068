import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Added, EvidenceFiles, Queue, QueuedDocument } from '../../desk/index.ts';
import { Desk, type DeskOptions, WrongCall } from '../../session/index.ts';
import { documentsAt, type FailedDocument, failedDocument, type NamedDocument } from '../documents.ts';
import { EXIT, type ExitStatus } from '../exitStatus.ts';
import { tellJson } from '../json.ts';
import { table } from '../layout/table.ts';
import { requireLedger } from '../ledgerFile.ts';
import type { DeskAddOptions, DeskExportOptions, DeskListOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { deskModel } from './model.ts';

async function withDesk<T>(db: string, use: (desk: Desk) => Promise<T>, options: DeskOptions = {}): Promise<T> {
  requireLedger(db);
  const desk = await Desk.open(db, { ...options, create: false });
  try {
    return await use(desk);
  } finally {
    await desk.close();
  }
}

/** Adds documents to the queue of the desk. One that cannot be read is told, kept with its problem, and holds up no other. */
export async function deskAdd(
  paths: readonly string[],
  options: DeskAddOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const found = await Promise.all(paths.map((path) => documentsAt(path, options.allowPrivate === true)));
  const results = await withDesk(
    options.db,
    async (desk) => {
      const all: (Added | FailedDocument)[] = [];
      for (const document of found.flat()) all.push(await addOne(desk, document, options));
      return all;
    },
    await deskModel(terminal),
  );
  const added = results.filter((result): result is Added => 'outcome' in result);
  const failed = results.filter((result): result is FailedDocument => !('outcome' in result));
  if (options.json) tellJson(terminal, { documents: added, failed });
  else terminal.out(added.map((result) => `${addedLine(result)}\n`).join(''));
  for (const { name, message, remedy } of failed)
    terminal.err(`${name}: ${message}${remedy === null ? '' : ` ${remedy}`}\n`);
  const refused = added.some(({ outcome }) => outcome === 'refused');
  return refused || failed.length > 0 || results.length === 0 ? EXIT.rejected : EXIT.done;
}

async function addOne(
  desk: Desk,
  { name, bytes }: NamedDocument,
  options: DeskAddOptions,
): Promise<Added | FailedDocument> {
  try {
    const content = await bytes();
    const { published, publisher, batch, url = content.url } = options;
    return await desk.addDocument({
      name: basename(name),
      bytes: content.bytes,
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(batch === undefined ? {} : { batch }),
    });
  } catch (error) {
    return failedDocument(name, error);
  }
}

function addedLine({ outcome, document: { id, headline, progress, problem } }: Added): string {
  const told = problem === undefined ? `${progress.proposed} claims proposed` : `${problem.message} ${problem.remedy}`;
  return `${outcome.padEnd(7)}  ${id}  ${headline}: ${told}`;
}

/** Lists the documents of the desk with their progress. */
export async function deskList(options: DeskListOptions, terminal: Terminal): Promise<ExitStatus> {
  const { db, batch, json } = options;
  const queue = await withDesk(db, (desk) => desk.queue({ batch }));
  if (json) tellJson(terminal, queue);
  else terminal.out(queueText(queue, terminal.columns));
  return EXIT.done;
}

function queueText({ documents, progress }: Queue, columns: number): string {
  const { proposed, accepted, rejected } = progress;
  const heads = [
    { head: 'document' },
    { head: 'state' },
    { head: 'decided', align: 'right' as const },
    { head: 'headline' },
  ];
  const lines =
    documents.length === 0
      ? ['The desk is empty. Add documents with "kuznia desk add".']
      : table(heads, documents.map(row), columns);
  const sum = `${documents.length} documents; ${accepted} of ${proposed} claims accepted, ${rejected} rejected.`;
  return `${[...lines, sum].join('\n')}\n`;
}

function row({ id, state, progress: { proposed, accepted, rejected }, headline, problem }: QueuedDocument): string[] {
  return [
    id,
    state,
    `${accepted + rejected}/${proposed}`,
    problem === undefined ? headline : `${headline}: ${problem.message}`,
  ];
}

/** Writes what was accepted as evidence files into a folder, each below the year in which its source was published. */
export async function deskExport(options: DeskExportOptions, terminal: Terminal): Promise<ExitStatus> {
  const { files } = await withDesk(options.db, (desk) => desk.evidenceFiles());
  refuseOthers(options, files);
  const paths = files.map(({ path, content }) => {
    const place = join(options.out, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
    return place;
  });
  if (options.json) tellJson(terminal, { files: paths });
  else terminal.out(paths.length === 0 ? 'Nothing was accepted in the desk yet.\n' : `${paths.join('\n')}\n`);
  return EXIT.done;
}

/** Raises WrongCall before anything is written where a file would take the place of one that says something else. */
function refuseOthers({ out, replace }: DeskExportOptions, files: EvidenceFiles['files']): void {
  if (replace === true) return;
  const other = files.find(({ path, content }) => {
    const place = join(out, path);
    return existsSync(place) && readFileSync(place, 'utf8') !== content;
  });
  if (other === undefined) return;
  throw new WrongCall(
    `Expected no file or the same one at ${join(out, other.path)}, came one that says something else.`,
    'Look at both; write over it with --replace, or choose another folder with --out.',
  );
}
