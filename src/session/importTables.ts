import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readEvidence } from '../evidence/index.ts';
import {
  type Comparison,
  compareRows,
  type EvidenceProposal,
  type ImportReading,
  referenceText,
  type TableProposal,
  withSource,
} from '../exchange/index.ts';
import {
  type ReferenceRow,
  type ReferenceSource,
  type ReferenceTableName,
  readReferenceSources,
  readReferenceTable,
  referenceTableNames,
} from '../reference/index.ts';
import type { Rejection } from '../yaml/index.ts';
import { WrongCall } from './errors.ts';

/** What a programme folder holds of reference tables. */
export interface HeldTables {
  readonly folder: string;
  readonly sources: readonly ReferenceSource[];
  /** `sources.yaml` as it stands; undefined where there is none. */
  readonly sourcesText: string | undefined;
  readonly rows: ReadonlyMap<ReferenceTableName, readonly ReferenceRow[]>;
}

/** Reads the reference tables of a programme folder. Raises WrongCall where one that is there cannot be read. */
export function heldTables(programme: string): HeldTables {
  const folder = join(programme, 'reference');
  const path = join(folder, 'sources.yaml');
  if (!existsSync(path)) return { folder, sources: [], sourcesText: undefined, rows: new Map() };
  const bytes = readFileSync(path);
  const reading = readReferenceSources(path, bytes);
  if (!reading.ok) throw broken(reading.rejections);
  const rows = new Map<ReferenceTableName, readonly ReferenceRow[]>();
  for (const name of referenceTableNames) {
    const file = join(folder, `${name}.csv`);
    if (!existsSync(file)) continue;
    const table = readReferenceTable(name, readFileSync(file, 'utf8'), reading.sources, file);
    if (!table.ok) throw broken(table.rejections);
    rows.set(name, table.table.rows);
  }
  return { folder, sources: reading.sources, sourcesText: bytes.toString('utf8'), rows };
}

function broken([first]: readonly Rejection[]): WrongCall {
  const { file, line, column, message, remedy } = first as Rejection;
  return new WrongCall(
    `${file}:${line}:${column}: ${message}`,
    `${remedy} Mend it first: a table that cannot be read is not written over.`,
  );
}

/** An evidence file that an import would write, beside what stands at its place. */
export interface EvidencePreview {
  readonly path: string;
  readonly claims: number;
  /** new: nothing stands there. same: the same text. other: something else, which is left as it is. */
  readonly place: 'new' | 'same' | 'other';
  readonly text: string;
}

/** What an import would do, before anything is written. */
export interface ImportPlan {
  readonly tables: readonly Comparison[];
  readonly evidence: readonly EvidencePreview[];
  /** What the rooms that load files would refuse; nothing with such a problem is written. */
  readonly rejected: readonly Rejection[];
  readonly notes: ImportReading['notes'];
  readonly unread: ImportReading['unread'];
}

/** Compares what was read with what a programme folder holds. */
export function planImport(
  { proposals, notes, unread }: ImportReading,
  programme: string,
  held: HeldTables,
): ImportPlan {
  const rejected: Rejection[] = [];
  const tables = proposals
    .filter((item): item is TableProposal => item.kind === 'table')
    .map((item) => compareRows(item, held.rows.get(item.table) ?? [], held.sources));
  for (const comparison of tables) rejected.push(...tableProblems(comparison, held));
  const evidence = proposals
    .filter((item): item is EvidenceProposal => item.kind === 'evidence')
    .map((item) => evidencePreview(item, programme, rejected));
  return { tables, evidence, rejected, notes, unread };
}

/** The text of a table is read again before it counts: what is written must load. */
function tableProblems({ table, rows, source }: Comparison, held: HeldTables): readonly Rejection[] {
  const reading = readReferenceTable(
    table,
    referenceText(table, rows),
    [...held.sources, source],
    `${table}.csv (as it would be)`,
  );
  return reading.ok ? [] : reading.rejections;
}

function evidencePreview({ path, text }: EvidenceProposal, programme: string, rejected: Rejection[]): EvidencePreview {
  const full = join(programme, 'evidence', path);
  const reading = readEvidence(full, new TextEncoder().encode(text));
  if (!reading.ok) rejected.push(...reading.rejections);
  const before = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  const place = before === undefined ? 'new' : before === text ? 'same' : 'other';
  return { path: full, claims: reading.ok ? reading.document.claims.length : 0, place, text };
}

/** Writes a plan, and returns the paths of what was written. What would change nothing is not touched. Each file is whole or as it was. */
export function writeImport(plan: ImportPlan, held: HeldTables): string[] {
  const written: string[] = [];
  let { sourcesText } = held;
  const known = new Set(held.sources.map(({ id }) => id));
  for (const { table, source, rows, added, revised } of plan.tables) {
    if (added.length + revised.length === 0) continue;
    // The source goes first: a table that names a source which is not there could not be loaded.
    if (!known.has(source.id)) {
      sourcesText = withSource(sourcesText, source);
      known.add(source.id);
      written.push(replaced(join(held.folder, 'sources.yaml'), sourcesText));
    }
    written.push(replaced(join(held.folder, `${table}.csv`), referenceText(table, rows)));
  }
  for (const { path, place, text } of plan.evidence) if (place === 'new') written.push(replaced(path, text));
  return [...new Set(written)];
}

function replaced(path: string, text: string): string {
  const aside = join(dirname(path), `.${basename(path)}.part`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, text, { flush: true });
    renameSync(aside, path);
  } catch (error) {
    throw new WrongCall(
      `Could not write ${path}: ${(error as Error).message}.`,
      'Make room, or import into another folder with --into.',
    );
  } finally {
    rmSync(aside, { force: true });
  }
  return path;
}
