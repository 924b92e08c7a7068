import type { Ask } from '../ask.ts';

/** Where in a list its page stands. */
export interface Paging {
  /** Stands before `page` in the address, where a page has several lists: "flows-". */
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  /** Rows of a page. */
  readonly per: number;
  /** Rows of the whole list. */
  readonly found: number;
  /** The whole list is shown, as the address asks. */
  readonly whole: boolean;
}

/** Rows of a page where nothing else is said: what a browser lays out at once, and a reader looks through. */
const ROWS_OF_A_PAGE = 60;

/**
 * The rows that the address asks for by `page`: one page of them, or all by `page=all`, which the files take and a reader who
 * wants to search in the page. A page that is not there is the nearest that is.
 */
export function paged<Row>(
  { choices }: Pick<Ask, 'choices'>,
  rows: readonly Row[],
  { name = '', per = ROWS_OF_A_PAGE }: { readonly name?: string; readonly per?: number } = {},
): { readonly rows: readonly Row[]; readonly paging: Paging } {
  const asked = choices.get(`${name}page`);
  const pages = Math.max(1, Math.ceil(rows.length / per));
  if (asked === 'all' || choices.get('page') === 'all')
    return { rows, paging: { name, page: 1, pages, per, found: rows.length, whole: true } };
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
  return {
    rows: rows.slice((page - 1) * per, page * per),
    paging: { name, page, pages, per, found: rows.length, whole: false },
  };
}

/** The same question with every list in full. */
export function unpaged(ask: Ask): Ask {
  const choices = new URLSearchParams(ask.choices);
  choices.set('page', 'all');
  return { ...ask, choices };
}
