import { PARTNERS } from '../synthetic.ts';
import { summary } from './measure.ts';
import { grouped, type Line, milliseconds, ratio, type Table } from './report.ts';
import type { Timed } from './rounds.ts';

/** What each engine took, by its name. */
type Times = ReadonlyMap<string, readonly Timed[]>;

/** One size of ledger: what each engine needed for the whole account, date by date. */
export interface Size {
  readonly statements: number;
  readonly claims: number;
  readonly dates: Readonly<Record<'walk' | 'jumps' | 'sqlite', readonly string[]>>;
  readonly first: ReadonlyMap<string, Timed>;
  readonly walk: Times;
  readonly jumps: Times;
  /** How many figures were compared. */
  readonly figures: number;
  /** MiB that the process grew by. `kept`: what the account keeps once it was asked. */
  readonly memory: { readonly log: number; readonly kept: number; readonly duckdb: number; readonly sqlite?: number };
}

const ACCOUNT = 'account';
const DUCKDB = 'DuckDB';
const SQLITE = 'SQLite';

function median(times: readonly Timed[]): number {
  return summary(times).median;
}

/** All that was measured at one size, for the file of results. */
export function figuresOf({ dates, first, walk, jumps, ...size }: Size): unknown {
  const each = (times: Times): unknown =>
    Object.fromEntries(
      [...times].map(([name, runs]) => [name, { ...summary(runs), clocks: runs.map(({ clock }) => clock) }]),
    );
  return { ...size, dates, first: Object.fromEntries(first), walk: each(walk), jumps: each(jumps) };
}

export function timesTable(sizes: readonly Size[]): Table {
  return {
    heading: `The whole account, ${PARTNERS} partners: how many times faster than the same question in SQL, and medians`,
    columns: [
      'statements',
      'asked',
      'dates',
      'than DuckDB',
      'than SQLite',
      ...[ACCOUNT, DUCKDB, SQLITE],
      'account CPU',
      'DuckDB CPU',
    ],
    lines: sizes.flatMap((size) => [
      line(size, 'walk', size.walk),
      line(size, 'jumps', size.jumps),
      line(size, 'first', new Map([...size.first].map(([name, timed]) => [name, [timed]]))),
    ]),
  };
}

function line(size: Size, asked: 'walk' | 'jumps' | 'first', times: Times): Line {
  const [ours, duckdb, sqlite] = [ACCOUNT, DUCKDB, SQLITE].map((name) => times.get(name) ?? []) as [
    Timed[],
    Timed[],
    Timed[],
  ];
  // SQLite is asked for the last dates alone, and is measured against the account at those.
  const beside = ours.slice(-sqlite.length);
  return [
    grouped(size.statements),
    asked,
    String(ours.length),
    ratio(median(ours), median(duckdb)),
    sqlite.length === 0 ? 'left out' : ratio(median(beside), median(sqlite)),
    milliseconds(median(ours)),
    milliseconds(median(duckdb)),
    sqlite.length === 0 ? 'left out' : milliseconds(median(sqlite)),
    milliseconds(summary(ours).processor),
    milliseconds(summary(duckdb).processor),
  ];
}

export function memoryTable(sizes: readonly Size[]): Table {
  return {
    heading: 'Memory that holding the ledger takes',
    columns: [
      'statements',
      'claims',
      'log with all claims',
      'kept once asked',
      'DuckDB, typed columns',
      'SQLite, typed columns',
    ],
    lines: sizes.map((size): Line => {
      const { log, kept, duckdb, sqlite } = size.memory;
      const mebibytes = (value: number | undefined): string =>
        value === undefined ? 'left out' : `${grouped(value)} MiB`;
      return [grouped(size.statements), grouped(size.claims), ...[log, kept, duckdb, sqlite].map(mebibytes)];
    }),
  };
}

export function notes(sizes: readonly Size[]): string[] {
  const found = [
    'walk: the last day of each month of 2024 and 2025, in order; of a ledger of 10 million statements every second month.',
    'jumps: the middle of each of those months, shuffled; likewise.',
    'first: one question to a ledger that was just opened, before anything was worked out or compiled.',
    'No date of the walk and the jumps was asked before. At a date, at and known are that day.',
    `All engines gave the same answers at all dates: ${sizes.map((size) => grouped(size.figures)).join(' and ')} figures.`,
    ...sizes.map(spread),
  ];
  const [small, large] = sizes;
  if (small === undefined || large === undefined) return found;
  const more = large.statements / small.statements;
  const growth = median(large.walk.get(ACCOUNT) ?? []) / median(small.walk.get(ACCOUNT) ?? []);
  found.push(`Growth: ${more.toFixed(1)} times the statements took the walk ${growth.toFixed(1)} times the time.`);
  if (large.walk.get(SQLITE) === undefined) {
    const seconds = Math.round((median(small.walk.get(SQLITE) ?? []) * more) / 1000);
    found.push(
      `SQLite was left out of ${grouped(large.statements)} statements: one answer would take about ${seconds} s.`,
    );
  }
  return found;
}

/** How much the ratio differs from date to date: late dates see more of the ledger. */
function spread({ statements, walk, jumps }: Size): string {
  const range = (times: Times): string => {
    const ours = times.get(ACCOUNT) ?? [];
    const ratios = (times.get(DUCKDB) ?? []).map(({ clock }, index) => clock / (ours[index] as Timed).clock);
    return `${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}`;
  };
  return `${grouped(statements)} statements, than DuckDB at single dates: ${range(walk)} times (walk), ${range(jumps)} times (jumps).`;
}
