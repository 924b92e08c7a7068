/** One cell. Null is "not told", never nought. */
export type Cell = string | number | null;

/** A column of a file. Names are the same in both languages and stay the same from one release to the next. */
export interface Column<Row> {
  /** With the unit at its end where all cells have one: `money_eur`, `share_percent_of_gdp`. */
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/** The table of a page as a file holds it. */
export interface Download {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Fills columns, some of which come in groups, with rows. Raises where two columns share a name. */
export function download<Row>(
  rows: readonly Row[],
  columns: readonly (Column<Row> | readonly Column<Row>[])[],
): Download {
  const flat = columns.flat() as readonly Column<Row>[];
  const names = flat.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Expected each column once, came "${twice}" twice.`);
  return { columns: names, rows: rows.map((row) => flat.map(({ cell }) => cell(row))) };
}

export function column<Row>(name: string, cell: (row: Row) => Cell): Column<Row> {
  return { name, cell };
}
