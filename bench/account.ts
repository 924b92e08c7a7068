import { Account } from '../src/account/index.ts';
import { Log } from '../src/ledger/index.ts';
import { type Answer, answerOfTotals, assertEqual } from './peers/answer.ts';
import type { Cell, Peer } from './peers/columns.ts';
import { DuckDB } from './peers/duckdb.ts';
import { answerOfRows, parametersOf, QUESTION, SQL } from './peers/question.ts';
import { SQLite } from './peers/sqlite.ts';
import { peerTables } from './peers/tables.ts';
import { type Contender, contest, type Measured, residentMemory } from './support/measure.ts';
import { type Findings, grouped, type Line, milliseconds, progress, ratio } from './support/report.ts';
import { PARTNERS, syntheticItems, unsealed } from './synthetic.ts';

/** A peer that would need longer than this for one answer is left out. */
const LONGEST_ANSWER = 60_000;

/** Statements from which fewer runs have to do, or the benchmark would take a quarter of an hour. */
const LARGE = 2_000_000;

/** One size of ledger: what each engine needed for the whole account. */
interface Size {
  readonly statements: number;
  readonly claims: number;
  readonly figures: number;
  readonly account: Measured;
  readonly duckdb: Measured;
  /** Absent where SQLite was left out. */
  readonly sqlite?: Measured;
  /** MiB that the process grew by. */
  readonly memory: { readonly log: number; readonly duckdb: number; readonly sqlite?: number };
}

/** The whole account of a ledger, beside the same question in SQL to DuckDB and SQLite. Raises where answers differ. */
export async function account({ quick }: { readonly quick: boolean }): Promise<Findings> {
  const sizes: Size[] = [];
  for (const statements of quick ? [3_000, 12_000] : [1_000_000, 10_000_000]) {
    sizes.push(await measure(statements, { quick, sqlite: fitsSqlite(sizes.at(-1), statements) }));
  }
  return { tables: [times(sizes), memory(sizes)], notes: notes(sizes), figures: { question: QUESTION, sizes } };
}

function fitsSqlite(smaller: Size | undefined, statements: number): boolean {
  if (smaller === undefined) return true;
  return smaller.sqlite !== undefined && expectedOfSqlite(smaller, statements) < LONGEST_ANSWER;
}

function expectedOfSqlite(smaller: Size, statements: number): number {
  return ((smaller.sqlite?.median ?? 0) * statements) / smaller.statements;
}

async function measure(statements: number, options: { quick: boolean; sqlite: boolean }): Promise<Size> {
  progress(`Making a ledger of ${grouped(statements)} statements`);
  const empty = residentMemory();
  const log = syntheticLog(statements);
  const withLog = residentMemory();
  progress('Handing it to the peers');
  const tables = peerTables(log);
  const duckdb = await DuckDB.open(tables);
  const withDuckdb = residentMemory();
  const sqlite = options.sqlite ? await SQLite.open(tables) : undefined;
  const withSqlite = residentMemory();
  progress('Asking all of them');
  const found = await compare(log, duckdb, sqlite, options.quick);
  duckdb.close();
  sqlite?.close();
  const memory = { log: withLog - empty, duckdb: withDuckdb - withLog };
  return {
    statements: log.rows.length,
    claims: log.claimCount,
    memory: sqlite === undefined ? memory : { ...memory, sqlite: withSqlite - withDuckdb },
    ...found,
  };
}

/** Raises where the engines' answers differ. */
async function compare(log: Log, duckdb: Peer, sqlite: Peer | undefined, quick: boolean) {
  const found = await contest(contenders(log, duckdb, sqlite, quick));
  const ours = found.get('account');
  const theirs = found.get('DuckDB');
  if (ours === undefined || theirs === undefined) throw new Error('An engine did not run.');
  for (const [engine, { result }] of found) assertEqual(ours.result(), result(), engine);
  const lite = found.get('SQLite')?.measured;
  return {
    figures: ours.result().size,
    account: ours.measured,
    duckdb: theirs.measured,
    ...(lite === undefined ? {} : { sqlite: lite }),
  };
}

/** A log of a synthetic ledger, its rows sorted in as they are after loading. */
export function syntheticLog(statements: number): Log {
  const log = new Log();
  for (const entry of unsealed(syntheticItems(statements))) log.take(entry);
  log.settle();
  return log;
}

/** Each run gives totals or rows; what makes an answer of them is called when the time has been taken. */
function contenders(log: Log, duckdb: Peer, sqlite: Peer | undefined, quick: boolean): Contender<() => Answer>[] {
  const ours = (): (() => Answer) => {
    const account = new Account(log, QUESTION);
    const asked = { account, totals: account.totals() };
    // What is handed on holds the account, as a server holds those that were asked for last. Were none alive when garbage is
    // collected between the runs, the engine would drop the code that it made for them, and each run would begin cold.
    return () => answerOfTotals(asked.totals);
  };
  const parameters = parametersOf(log, QUESTION);
  const ask = async (peer: Peer): Promise<() => Answer> => {
    const rows: Cell[][] = await peer.ask(SQL, parameters);
    return () => answerOfRows(log, rows);
  };
  const rounds = quick ? 1 : log.rows.length > LARGE ? 5 : 9;
  const warmups = quick ? 0 : 2;
  return [
    { name: 'account', run: ours, warmups, rounds },
    { name: 'DuckDB', run: () => ask(duckdb), warmups, rounds },
    ...(sqlite === undefined
      ? []
      : [{ name: 'SQLite', run: () => ask(sqlite), warmups: 0, rounds: Math.min(rounds, 2) }]),
  ];
}

function times(sizes: readonly Size[]): Findings['tables'][number] {
  return {
    heading: `The whole account, ${PARTNERS} partners: how many times faster than the same question in SQL, and medians`,
    columns: ['statements', 'than DuckDB', 'than SQLite', 'account', 'DuckDB', 'SQLite', 'account CPU', 'DuckDB CPU'],
    lines: sizes.map((size): Line => {
      const { account, duckdb, sqlite } = size;
      return [
        grouped(size.statements),
        ratio(account.median, duckdb.median),
        sqlite === undefined ? 'left out' : ratio(account.median, sqlite.median),
        milliseconds(account.median),
        milliseconds(duckdb.median),
        sqlite === undefined ? 'left out' : milliseconds(sqlite.median),
        milliseconds(account.processor),
        milliseconds(duckdb.processor),
      ];
    }),
  };
}

function memory(sizes: readonly Size[]): Findings['tables'][number] {
  return {
    heading: 'Memory that holding the ledger takes',
    columns: ['statements', 'claims', 'log with all claims', 'DuckDB, typed columns', 'SQLite, typed columns'],
    lines: sizes.map((size): Line => {
      const { log, duckdb, sqlite } = size.memory;
      const mebibytes = (value: number | undefined): string =>
        value === undefined ? 'left out' : `${grouped(value)} MiB`;
      return [grouped(size.statements), grouped(size.claims), mebibytes(log), mebibytes(duckdb), mebibytes(sqlite)];
    }),
  };
}

function notes(sizes: readonly Size[]): string[] {
  const [small, large] = sizes;
  const found = [`All engines gave the same ${sizes.map((size) => grouped(size.figures)).join(' and ')} figures.`];
  if (small === undefined || large === undefined) return found;
  const growth = large.account.median / small.account.median;
  const more = large.statements / small.statements;
  found.push(`Growth: ${more.toFixed(1)} times the statements took the account ${growth.toFixed(1)} times the time.`);
  if (large.sqlite === undefined) {
    const seconds = Math.round(expectedOfSqlite(small, large.statements) / 1000);
    found.push(
      `SQLite was left out of ${grouped(large.statements)} statements: one answer would take about ${seconds} s.`,
    );
  }
  return found;
}
