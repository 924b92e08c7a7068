import type { ReferenceRow, ReferenceSource, ReferenceTableName } from '../../reference/index.ts';

/** What a cell of a foreign table holds. A date of a workbook is an ISO day; null is an empty cell, which is no zero. */
export type GridCell = string | number | boolean | null;

/** One sheet of a workbook, or a CSV file, row by row. */
export interface Grid {
  readonly sheet?: string;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A file as it was handed over: a workbook, or text. */
export interface ImportInput {
  readonly file: string;
  readonly sha256: string;
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'workbook'; readonly sheets: readonly Grid[] };
}

/** One cell that could not be read: where it stands, what was expected, what came, and how to mend it. */
export interface UnreadCell {
  readonly file: string;
  readonly sheet?: string;
  /** Address such as `C14`; a path such as `$[1][3].value` in JSON. */
  readonly cell: string;
  readonly expected: string;
  readonly came: string;
  readonly remedy: string;
}

/** Rows for one reference table, all of one edition of one source. */
export interface TableProposal<N extends ReferenceTableName = ReferenceTableName> {
  readonly kind: 'table';
  readonly table: N;
  readonly source: ReferenceSource;
  readonly rows: readonly ReferenceRow<N>[];
}

/** One evidence file, as `kuznia load` takes it. */
export interface EvidenceProposal {
  readonly kind: 'evidence';
  /** Path below the folder of the evidence, such as `2025/2025-06-24-ministry-contracts.yaml`. */
  readonly path: string;
  readonly text: string;
}

export type Proposal = TableProposal | EvidenceProposal;

/** What came of the files of one import. Nothing of it is written yet. */
export interface ImportReading {
  readonly proposals: readonly Proposal[];
  readonly unread: readonly UnreadCell[];
  /** What was left out on purpose, one sentence each. */
  readonly notes: readonly string[];
}

/** What the caller says beside the files. */
export interface ImportOptions {
  /** Edition of the source, where the file does not name it. */
  readonly edition?: string | undefined;
  /** Countries to take; all where it is left out. */
  readonly countries?: ReadonlySet<string> | undefined;
  /** Earliest year to take. */
  readonly since?: number | undefined;
}

/** Raised where files cannot be imported at all. */
export class NotImportable extends Error {
  override readonly name = 'NotImportable';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
