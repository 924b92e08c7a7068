import type { Ask } from '../ask.ts';

/** How a list runs. No column: in the order that the list has by itself. */
export interface Sort<Column extends string = string> {
  readonly column: Column | null;
  readonly down: boolean;
  /** Stands before `sort` and `order` in the address, where a page has several lists: "flows-". */
  readonly name: string;
}

/** What one row is sorted by; null where it tells nothing, which comes last whichever way the list runs. */
export type SortKey = string | number | null;

/** The order that an address asks for by `sort` and `order`; a column that the list does not have counts as none. */
export function sortOf<Column extends string>(
  { choices }: Pick<Ask, 'choices'>,
  columns: readonly Column[],
  name = '',
): Sort<Column> {
  const column = columns.find((each) => each === choices.get(`${name}sort`)) ?? null;
  return { column, down: column !== null && choices.get(`${name}order`) === 'down', name };
}

/** The rows in an order; rows that are alike stay as they stand. Words run as the language has them. */
export function sorted<Row, Column extends string>(
  rows: readonly Row[],
  { column, down }: Pick<Sort<Column>, 'column' | 'down'>,
  keys: Readonly<Record<Column, (row: Row) => SortKey>>,
  language: string,
): Row[] {
  if (column === null) return [...rows];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows
    .map((row) => ({ row, key: keys[column](row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      const ahead = typeof a.key === 'number' ? a.key - Number(b.key) : compare(a.key, String(b.key));
      return down ? -ahead : ahead;
    })
    .map(({ row }) => row);
}
