import { memo, type ReactNode } from 'react';
import { pagingWords } from '../words/paging.ts';
import { useFrame } from './frame.ts';
import { useHeld } from './held.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** What stands before a cell on a narrow screen; the title where that is a text. */
  readonly label?: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** A name of several words: it keeps room where there are many columns. */
  readonly name?: boolean;
  /** Stays on one line where there is room for columns. */
  readonly short?: boolean;
  /** Left out where there is no room; the row's own page tells it too. */
  readonly minor?: boolean;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** How many columns the cell takes, itself included, where it speaks for the next ones too. */
  readonly span?: (row: Row) => number;
}

interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Keeps the caption for those who do not see the heading above. */
  readonly captionUnseen?: boolean;
  /** Cells that say what they are: on a narrow screen they follow each other in one line, without labels. */
  readonly plain?: boolean;
}

/**
 * A table that is a table on a wide screen and a list of cards on a narrow one. The first column heads its row.
 */
export function Table<Row>({ caption, columns, rows, rowKey, captionUnseen = false, plain = false }: TableProps<Row>) {
  return (
    <table className={plain ? 'table table-plain' : 'table'}>
      <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
      <thead data-label={pagingWords[useFrame().language].sortBy}>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)} aria-sort={column.sorted}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={rowKey(row)} columns={columns} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function classOf<Row>({
  numeric = false,
  minor = false,
  short = false,
  name = false,
}: Column<Row>): string | undefined {
  const names = [numeric ? 'numeric' : '', minor ? 'minor' : '', short ? 'short' : '', name ? 'name' : ''].filter(
    (each) => each !== '',
  );
  return names.join(' ') || undefined;
}

interface LineProps<Row> extends Pick<TableProps<Row>, 'columns'> {
  readonly row: Row;
}

/** Not drawn anew where its row and the columns are the same, which needs columns that are kept (`useMemo`). */
const Line = memo(<Row,>({ columns, row }: LineProps<Row>) => {
  const { ref, children } = useHeld(<Cells columns={columns} row={row} />);
  return <tr ref={ref}>{children}</tr>;
}) as <Row>(props: LineProps<Row>) => ReactNode;

function Cells<Row>({ columns, row }: LineProps<Row>) {
  return cellsOf(columns, row).map(({ column, span, head }) => (
    <Cell key={column.key} column={column} row={row} head={head} span={span} />
  ));
}

/** The cells of a row; columns that another cell speaks for have none. */
function cellsOf<Row>(
  columns: readonly Column<Row>[],
  row: Row,
): { column: Column<Row>; span: number; head: boolean }[] {
  const cells: { column: Column<Row>; span: number; head: boolean }[] = [];
  let covered = 0;
  columns.forEach((column, index) => {
    if (covered > 0) covered -= 1;
    else {
      const span = column.span?.(row) ?? 1;
      covered = span - 1;
      cells.push({ column, span, head: index === 0 });
    }
  });
  return cells;
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly head: boolean;
  readonly span: number;
}

function Cell<Row>({ column, row, head, span }: CellProps<Row>) {
  const className = classOf(column);
  if (head) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  const label = column.label ?? (typeof column.title === 'string' ? column.title : undefined);
  return (
    <td className={className} data-label={label} colSpan={span}>
      <div className="cell">{column.cell(row)}</div>
    </td>
  );
}
