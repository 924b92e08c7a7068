import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { closest } from '../account/index.ts';
import { type EvidenceDocument, readEvidence, rejectDoubles } from '../evidence/index.ts';
import type { Load } from '../ledger/index.ts';
import {
  type MergeEntry,
  type ProgrammeDefinition,
  type ReferenceSource,
  type ReferenceTable,
  type ReferenceTableName,
  readMerges,
  readProgramme,
  readReferenceSources,
  readReferenceTable,
  referenceTableNames,
} from '../reference/index.ts';
import type { Rejection } from '../yaml/index.ts';
import type { InputFile } from './gather.ts';

/** What files say, and what is wrong with those that are not taken. */
export interface Reading {
  readonly load: Load;
  readonly rejected: readonly Rejection[];
  /** What does not keep a file out, but a reviewer wants to know. */
  readonly warnings: readonly Rejection[];
}

export type Progress = (done: number, all: number) => void;

/** The one list of merges that a ledger has. A list that is loaded takes the place of what it said before. */
const MERGES_ORIGIN = 'merges.yaml';

/** Reads files into what a ledger can take. A file with any problem is left out whole; the others are not touched by it. */
export async function readFiles(files: readonly InputFile[], progress: Progress = () => {}): Promise<Reading> {
  const reader = new Reader();
  let done = 0;
  for (const file of inReadingOrder(files)) {
    await reader.read(file);
    progress(++done, files.length);
  }
  return reader.reading();
}

/** Sources of reference tables come before the tables that name them. */
function inReadingOrder(files: readonly InputFile[]): InputFile[] {
  const isTable = (file: InputFile): boolean => file.role === 'reference table';
  return [...files.filter((file) => !isTable(file)), ...files.filter(isTable)];
}

class Reader {
  readonly #documents: EvidenceDocument[] = [];
  readonly #editions: ReferenceTable[] = [];
  readonly #rejected: Rejection[] = [];
  readonly #warnings: Rejection[] = [];
  /** Sources of reference tables by their folder. */
  readonly #sources = new Map<string, readonly ReferenceSource[]>();
  #programme: { file: string; definition: ProgrammeDefinition } | undefined;
  #merges: { file: string; entries: readonly MergeEntry[] } | undefined;

  async read({ path, role }: InputFile): Promise<void> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      this.#reject(
        path,
        `The file cannot be read: ${(error as Error).message}.`,
        'Check that it is there and that you may read it.',
      );
      return;
    }
    switch (role) {
      case 'evidence':
        return this.#readEvidence(path, bytes);
      case 'programme':
        return this.#readProgramme(path, bytes);
      case 'merges':
        return this.#readMerges(path, bytes);
      case 'reference sources':
        return this.#readSources(path, bytes);
      case 'reference table':
        return this.#readTable(path, bytes);
    }
  }

  reading(): Reading {
    const { kept, rejections } = rejectDoubles(this.#documents);
    const rejected = [...this.#rejected, ...rejections];
    const refused = new Set(rejected.map(({ file }) => file));
    return {
      load: {
        documents: kept.map(({ source, claims }) => ({ source, claims })),
        editions: this.#editions,
        ...(this.#programme === undefined ? {} : { programme: this.#programme.definition }),
        ...(this.#merges === undefined ? {} : { merges: { origin: MERGES_ORIGIN, entries: this.#merges.entries } }),
      },
      rejected: rejected.sort(byPlace),
      warnings: this.#warnings.filter(({ file }) => !refused.has(file)).sort(byPlace),
    };
  }

  #readEvidence(path: string, bytes: Uint8Array): void {
    const reading = readEvidence(path, bytes);
    if (reading.ok) {
      this.#documents.push(reading.document);
      this.#warnings.push(...reading.warnings);
    } else this.#rejected.push(...reading.rejections);
  }

  #readProgramme(path: string, bytes: Uint8Array): void {
    const reading = readProgramme(path, bytes);
    if (!reading.ok) this.#rejected.push(...reading.rejections);
    else if (this.#programme !== undefined) {
      this.#reject(
        path,
        `Expected one programme, came a second; the first is ${this.#programme.file}.`,
        'Load one programme folder at a time, each into a ledger of its own.',
      );
    } else this.#programme = { file: path, definition: reading.programme };
  }

  #readMerges(path: string, bytes: Uint8Array): void {
    const reading = readMerges(path, bytes);
    if (!reading.ok) this.#rejected.push(...reading.rejections);
    else if (this.#merges !== undefined) {
      this.#reject(
        path,
        `Expected one list of merges, came a second; the first is ${this.#merges.file}.`,
        'Put all merges into one file.',
      );
    } else this.#merges = { file: path, entries: reading.merges };
  }

  #readSources(path: string, bytes: Uint8Array): void {
    const reading = readReferenceSources(path, bytes);
    if (reading.ok) this.#sources.set(dirname(path), reading.sources);
    else this.#rejected.push(...reading.rejections);
  }

  #readTable(path: string, bytes: Uint8Array): void {
    const name = basename(path).replace(/\.csv$/i, '');
    const sources = this.#sources.get(dirname(path));
    const text = utf8(bytes);
    if (!isTableName(name)) {
      const [nearest] = closest(name, referenceTableNames, 1);
      const remedy = nearest ? `Did you mean ${nearest}.csv?` : `The tables are ${referenceTableNames.join(', ')}.`;
      this.#reject(path, `Expected a reference table, came "${name}", which is none.`, remedy);
    } else if (sources === undefined) {
      this.#reject(path, 'The sources of this table could not be read.', 'Mend sources.yaml beside it first.');
    } else if (text === undefined) {
      this.#reject(path, 'Expected UTF-8 text, came bytes that are no UTF-8.', 'Save the file in the encoding UTF-8.');
    } else {
      const reading = readReferenceTable(name, text, sources, path);
      if (reading.ok) this.#editions.push(reading.table as ReferenceTable);
      else this.#rejected.push(...reading.rejections);
    }
  }

  #reject(file: string, message: string, remedy: string): void {
    this.#rejected.push({ file, line: 1, column: 1, message, remedy });
  }
}

function isTableName(name: string): name is ReferenceTableName {
  return (referenceTableNames as readonly string[]).includes(name);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byPlace(a: Rejection, b: Rejection): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
