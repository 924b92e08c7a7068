/** Type of a column that both engines know by a name of their own. */
export type ColumnType = 'tiny' | 'small' | 'int' | 'big' | 'text';

/** One column of a table for the peers; a number or a text per row, null where there is none. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly at: (row: number) => number | string | null;
}

export interface PeerTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly TableColumn[];
  /** Columns by which rows are told apart and lie sorted. */
  readonly key: readonly string[];
}
