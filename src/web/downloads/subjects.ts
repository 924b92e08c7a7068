import type { Named } from '../parts/go.tsx';
import { type Cell, type Column, column } from './table.ts';

/** A subject that a row is about: its id, which stays, and its name in the language of the page. */
export function subject<Row extends Named>(): Column<Row>[] {
  return [column('subject', (row) => row.subject), column('name', (row) => row.name)];
}

/** Another subject that a row names. */
export function other<Row>(name: string, of: (row: Row) => Named | null): Column<Row>[] {
  return [column(name, (row) => of(row)?.subject ?? null), column(`${name}_name`, (row) => of(row)?.name ?? null)];
}

/** Several subjects in one cell, parted by commas: subjects hold none. */
export function others<Row>(name: string, of: (row: Row) => readonly Named[]): Column<Row> {
  return column(name, (row) => listed(of(row).map((item) => item.subject)));
}

export function listed(texts: readonly string[]): Cell {
  return texts.length === 0 ? null : texts.join(', ');
}
