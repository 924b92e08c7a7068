import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** What stands before a cell on a narrow screen; the title where that is a text. */
  readonly label?: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Keeps the caption for those who do not see the heading above. */
  readonly captionUnseen?: boolean;
}

/**
 * A table that is a table on a wide screen and a list of cards on a narrow one. The roles are written out because a browser
 * drops them when cells are laid out as blocks. The first column heads its row.
 */
export function Table<Row>({ caption, columns, rows, rowKey, captionUnseen = false }: TableProps<Row>) {
  return (
    <table className="table" role="table">
      <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" className={column.numeric ? 'numeric' : undefined} aria-sort={column.sorted}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} row={row} head={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row, head }: { readonly column: Column<Row>; readonly row: Row; readonly head: boolean }) {
  const className = column.numeric ? 'numeric' : undefined;
  if (head) {
    return (
      <th scope="row" role="rowheader" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  const label = column.label ?? (typeof column.title === 'string' ? column.title : undefined);
  return (
    <td role="cell" className={className} data-label={label}>
      <div className="cell">{column.cell(row)}</div>
    </td>
  );
}
