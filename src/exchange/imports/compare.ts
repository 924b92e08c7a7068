import {
  type ReferenceRow,
  type ReferenceSource,
  type ReferenceTableName,
  referenceLayouts,
} from '../../reference/index.ts';
import { shifted } from './number.ts';
import type { TableProposal } from './types.ts';

type Cells = Readonly<Record<string, string>>;

/** One figure as it is held and as the file has it. */
export interface Difference {
  readonly column: string;
  readonly held: string;
  readonly given: string;
}

/** A row that is held already, and differs. */
export interface DifferingRow {
  /** The cells that name it, such as `DK/2025`. */
  readonly key: string;
  /** Source of the held row. */
  readonly heldSource: string;
  readonly differences: readonly Difference[];
}

/** A differing row that stays as it is held, with the reason. */
export interface KeptRow extends DifferingRow {
  readonly why: string;
}

/** What taking a proposal in would do to a reference table. */
export interface Comparison {
  readonly table: ReferenceTableName;
  readonly source: ReferenceSource;
  /** Keys of rows that are not held. */
  readonly added: readonly string[];
  /** How many rows agree with what is held, to the digits of the coarser of the two. They stay as they are. */
  readonly agreeing: number;
  /** Rows of which the file is a later edition: its figures take the place of the held ones, and name the new edition. */
  readonly revised: readonly DifferingRow[];
  readonly kept: readonly KeptRow[];
  /** All rows of the table afterwards, in the order of their keys. */
  readonly rows: readonly ReferenceRow[];
}

/** Columns that say how a row was made, not what it says. */
const NOT_COMPARED = new Set(['source', 'basis', 'derived']);

/**
 * Compares rows with those that are held. Only a later edition of the same title by the same publisher revises a row; what another
 * publisher says never takes its place.
 */
export function compareRows(
  { table, source, rows }: TableProposal,
  held: readonly ReferenceRow[],
  sources: readonly ReferenceSource[],
): Comparison {
  const { key } = referenceLayouts[table];
  const after = new Map(held.map((row) => [keyOf(row, key), row]));
  const [added, revised, kept]: [string[], DifferingRow[], KeptRow[]] = [[], [], []];
  let agreeing = 0;
  for (const row of rows) {
    const name = keyOf(row, key);
    const before = after.get(name);
    const differences = before === undefined ? [] : differencesOf(before, row, key);
    if (before === undefined) added.push(name);
    else if (differences.length === 0) agreeing += 1;
    else {
      const differing = { key: name, heldSource: before.source, differences };
      const why = whyKept(before, row, source, sources);
      if (why === undefined) revised.push(differing);
      else kept.push({ ...differing, why });
    }
    if (before === undefined || revised.at(-1)?.key === name) after.set(name, row);
  }
  const all = [...after].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { table, source, added, agreeing, revised, kept, rows: all };
}

function keyOf(row: ReferenceRow, key: readonly string[]): string {
  return key.map((column) => (row as Cells)[column]).join('/');
}

function differencesOf(held: ReferenceRow, given: ReferenceRow, key: readonly string[]): Difference[] {
  const [before, now] = [held as Cells, given as Cells];
  const dollarsAlone = before.currency !== now.currency && now.currency === 'USD' && 'usd_billions' in now;
  const columns = dollarsAlone ? ['usd_billions'] : Object.keys(now);
  return columns.flatMap((column) => {
    const [one, other] = [before[column] ?? '', now[column] ?? ''];
    if (NOT_COMPARED.has(column) || key.includes(column) || agree(one, other)) return [];
    return [{ column, held: one, given: other }];
  });
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** Whether two cells say the same: numbers to the digits of the coarser one, anything else letter by letter. */
function agree(one: string, other: string): boolean {
  if (one === other) return true;
  if (!NUMBER.test(one) || !NUMBER.test(other)) return false;
  const digits = Math.min(decimals(one), decimals(other));
  return Math.abs(Number(shifted(one, digits)) - Number(shifted(other, digits))) <= 0.5 + 1e-9;
}

function decimals(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function whyKept(
  held: ReferenceRow,
  given: ReferenceRow,
  source: ReferenceSource,
  sources: readonly ReferenceSource[],
): string | undefined {
  const before = sources.find(({ id }) => id === held.source);
  if (before === undefined || before.publisher !== source.publisher || before.title !== source.title) {
    return `it is held from another source: ${before === undefined ? held.source : `${before.publisher}, ${before.title}`}`;
  }
  if (before.id === source.id)
    return 'it is held from the same edition, which cannot say two things: name another with --edition';
  if (before.id.localeCompare(source.id, 'en', { numeric: true }) > 0)
    return `it is held from a later edition: ${before.edition}`;
  if ((held as Cells).currency !== (given as Cells).currency) {
    return `it is held in ${(held as Cells).currency}, and the file has it in ${(given as Cells).currency} alone`;
  }
  return undefined;
}
