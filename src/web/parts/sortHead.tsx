import { type ReactNode, useCallback } from 'react';
import { useLocation } from 'react-router';
import type { Sort } from '../pages/sorting.ts';
import { useFrame } from './frame.ts';
import { GoHere } from './go.tsx';

/** What a column takes to be sorted by. */
export interface SortHead {
  readonly title: ReactNode;
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | undefined;
}

/**
 * Heads of columns that sort their table: links that keep the dates and choices of the address, so that they work without
 * scripts too. Without a sort they are plain titles. `first` says which way the first click sorts: sums and dates are asked for from the top.
 */
export function useSortHeads(
  sort: Sort | undefined,
): (column: string, title: string, first?: 'up' | 'down') => SortHead {
  return useCallback(
    (column, title, first = 'up') => {
      if (sort === undefined) return { title, label: title, sorted: undefined };
      const chosen = sort.column === column;
      const down = chosen ? !sort.down : first === 'down';
      return {
        title: (
          <SortLink name={sort.name} column={column} title={title} down={down} now={chosen ? sort.down : undefined} />
        ),
        label: title,
        sorted: chosen ? (sort.down ? 'descending' : 'ascending') : undefined,
      };
    },
    [sort],
  );
}

interface SortLinkProps {
  /** Stands before the choices of this table in the address. */
  readonly name: string;
  readonly column: string;
  readonly title: string;
  /** The order to which the link leads. */
  readonly down: boolean;
  /** Whether the column runs downwards now; undefined where the table is not sorted by it. */
  readonly now: boolean | undefined;
}

function SortLink({ name, column, title, down, now }: SortLinkProps) {
  const { words } = useFrame();
  const { pathname, search, hash } = useLocation();
  const query = new URLSearchParams(search);
  query.set(`${name}sort`, column);
  query.set(`${name}order`, down ? 'down' : 'up');
  // The first rows of another order are what one wants to see.
  query.delete(`${name}page`);
  return (
    <GoHere to={`${pathname}?${query}${hash}`} className="sort" stay>
      {title}
      <span className="sort-sign" aria-hidden="true">
        {now === undefined ? '' : now ? ' ↓' : ' ↑'}
      </span>
      <span className="unseen">
        , {now === undefined ? words.and.sort : now ? words.and.sortedDown : words.and.sortedUp}
      </span>
    </GoHere>
  );
}

/** The order as choices that a form of the page keeps; none where the table is in its own order. */
export function keptSort({ column, down, name }: Sort): Readonly<Record<string, string>> {
  return column === null ? {} : { [`${name}sort`]: column, [`${name}order`]: down ? 'down' : 'up' };
}
