/** What a cell can hold. A list is a list of texts; null where the account has nothing to say. */
export type Cell = string | number | boolean | null | readonly string[];

/** `list` is a list of texts, `map` a map of texts by text; both are written as JSON where a form has only plain cells. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'address' | 'list' | 'map';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Never null. */
  readonly required: boolean;
}

/** Cells of one table whose values are keys of another. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

/** One table of the account. Columns keep their order and rows that of their key: two exports differ only where the account does. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Columns that tell rows apart. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with the value that it takes from a row. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row) => Cell;
}

/** A column that may be empty. `type!` names one that never is. */
export function column<Row>(
  name: string,
  type: ColumnType | `${ColumnType}!`,
  description: string,
  value: (row: Row) => Cell,
): ColumnOf<Row> {
  const required = type.endsWith('!');
  return { name, type: (required ? type.slice(0, -1) : type) as ColumnType, description, required, value };
}

interface Described<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
  readonly columns: readonly ColumnOf<Row>[];
}

/** Fills a table. Raises where a required cell is empty: the form would say what the account does not. */
export function fill<Row>(described: Described<Row>, items: readonly Row[]): Table {
  const { columns, references = [], ...rest } = described;
  const rows = items.map((item) =>
    columns.map(({ name, required, value }) => {
      const cell = value(item);
      if (required && cell === null)
        throw new Error(`Table ${described.name} has no ${name} in ${JSON.stringify(item)}.`);
      return cell;
    }),
  );
  return { ...rest, references, columns: columns.map(({ value: _, ...plain }) => plain), rows };
}

/** The cell as plain text, number or boolean: lists as JSON. */
export function plainCell(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}
