import type { Download } from '../../downloads/table.ts';
import type { Shown } from '../../show/figure.ts';
import type { Drawing } from './drawing.ts';

/** One cell of the table that holds a chart's data: words, a figure, or both; `to` leads to a page. */
export interface Cell {
  readonly text?: string;
  readonly figure?: Shown;
  readonly to?: string;
}

export interface ChartTable {
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
  /** Those that a page shows; a spreadsheet has them all. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
}

/** A chart with everything that goes with it to another place: what it shows, in what unit, from which sources. */
export interface Chart {
  /** Name in addresses: `money`, `indicator/ua-drone-capacity`. */
  readonly id: string;
  /** Choices that the chart depends on, as a query without `?`. */
  readonly query: string;
  readonly title: string;
  readonly unit: string;
  /** What is measured, where that needs more words than the title; a page may say it in its own place. */
  readonly definition: string | null;
  /** Whose documents it rests on, and as of when. */
  readonly source: string;
  /** What a person hears who cannot see it. */
  readonly alt: string;
  /** What the drawing leaves out, and why. */
  readonly notes: readonly string[];
  readonly drawing: Drawing;
  readonly table: ChartTable;
  /** Rows that the table leaves out. */
  readonly left: number;
  /** The same for a spreadsheet, made when it is read, since pages leave it out: names that stay the same in every language, exact values, the address of each figure. */
  readonly values: Download;
}

/** A chart as a page carries it: the spreadsheet has an address of its own, and holds the rows that are too many for a page. */
export type PageChart = Omit<Chart, 'values'>;

/** Rows of a table beneath a chart. */
const MOST_ROWS = 100;

/** The table beneath a chart, of as many rows as a page has room for. */
export function tableOf<Item>(
  columns: ChartTable['columns'],
  items: readonly Item[],
  rowOf: (item: Item) => ChartTable['rows'][number],
): Pick<Chart, 'table' | 'left'> {
  const rows = items.slice(0, MOST_ROWS).map(rowOf);
  return { table: { columns, rows }, left: items.length - rows.length };
}

export function forPage(chart: Chart): PageChart {
  const { id, query, title, unit, definition, source, alt, notes, drawing, table, left } = chart;
  return { id, query, title, unit, definition, source, alt, notes, drawing, table, left };
}
