/** Type of a column; each engine has a name of its own for it. */
export type ColumnType = 'tiny' | 'int' | 'big' | 'text';

/** A number or a text, null where there is none. */
export type Cell = number | string | null;

/** One column of a table for the peers. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly at: (row: number) => Cell;
}

export interface PeerTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly TableColumn[];
  /** Columns by which rows are told apart and lie sorted. */
  readonly key: readonly string[];
}

/** Another engine that is asked the account's question, over the same rows. */
export interface Peer {
  readonly name: string;
  /** Rows of an answer; names with a dollar sign in the SQL stand for `parameters`. */
  ask(sql: string, parameters: Readonly<Record<string, number>>): Promise<Cell[][]>;
  /** Takes in the rows of tables from a number of rows on, which it has already; all of them, where it has none. */
  insert(tables: readonly PeerTable[], had: ReadonlyMap<string, number>): Promise<void>;
  close(): void;
}
