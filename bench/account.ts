import { Account } from '../src/account/index.ts';
import { Log } from '../src/ledger/index.ts';
import { type Answer, answerOfTotals, assertEqual } from './peers/answer.ts';
import type { Peer } from './peers/columns.ts';
import { DuckDB } from './peers/duckdb.ts';
import { answerOfRows, parametersOf, questionAt, SQL } from './peers/question.ts';
import { SQLite } from './peers/sqlite.ts';
import { peerTables } from './peers/tables.ts';
import { FIRST, JUMPS, WALK, WARMUPS } from './support/dates.ts';
import { residentMemory, time } from './support/measure.ts';
import { type Findings, grouped, progress } from './support/report.ts';
import { askInTurns, type Engine, type Timed } from './support/rounds.ts';
import { figuresOf, memoryTable, notes, type Size, timesTable } from './support/sizes.ts';
import { syntheticItems, unsealed } from './synthetic.ts';

/** A peer that would need longer than this for one answer is left out. */
const LONGEST_ANSWER = 60_000;

/** Statements from which fewer dates have to do, or the benchmark would take half an hour. */
const LARGE = 2_000_000;

/** An answer that is put into a form for comparing when the time has been taken. */
type Asked = () => Answer;

/** Dates that all engines are asked for. */
interface Dates {
  readonly warmups: readonly string[];
  readonly walk: readonly string[];
  readonly jumps: readonly string[];
  /** Those of the walk that SQLite is asked for; none where it would take too long. */
  readonly sqlite: readonly string[];
}

/**
 * The whole account of a ledger, beside the same question in SQL to DuckDB and SQLite: walking from month to month, jumping
 * between dates, and once right after opening. No date that is measured was asked before. Raises where answers differ.
 */
export async function account({ quick }: { readonly quick: boolean }): Promise<Findings> {
  const sizes: Size[] = [];
  for (const statements of quick ? [3_000, 12_000] : [1_000_000, 10_000_000]) {
    sizes.push(await measure(statements, datesOf(statements, quick, sizes.at(-1))));
  }
  return {
    tables: [timesTable(sizes), memoryTable(sizes)],
    notes: notes(sizes),
    figures: { sizes: sizes.map(figuresOf) },
  };
}

function datesOf(statements: number, quick: boolean, smaller: Size | undefined): Dates {
  const sqlite = fitsSqlite(smaller, statements) ? WALK.slice(-2) : [];
  if (quick) return { warmups: [], walk: WALK.slice(-3), jumps: JUMPS.slice(0, 3), sqlite };
  if (statements < LARGE) return { warmups: WARMUPS, walk: WALK, jumps: JUMPS, sqlite };

  const half = (dates: readonly string[]): string[] => dates.filter((_date, index) => index % 2 === 1);
  return { warmups: WARMUPS, walk: half(WALK), jumps: half(JUMPS), sqlite };
}

function fitsSqlite(smaller: Size | undefined, statements: number): boolean {
  const took = smaller?.walk.get('SQLite')?.[0]?.clock;
  return smaller === undefined || (took !== undefined && (took * statements) / smaller.statements < LONGEST_ANSWER);
}

async function measure(statements: number, dates: Dates): Promise<Size> {
  progress(`Making a ledger of ${grouped(statements)} statements`);
  const empty = residentMemory();
  const log = syntheticLog(statements);
  const withLog = residentMemory();
  const ours: Engine<Asked> = { name: 'account', ask: (date) => askAccount(log, date) };
  const first = new Map([['account', await askFirst(ours)]]);
  const withKept = residentMemory();
  progress('Handing it to the peers');
  const tables = peerTables(log);
  const duckdb = await DuckDB.open(tables);
  const withDuckdb = residentMemory();
  const sqlite = dates.sqlite.length > 0 ? await SQLite.open(tables) : undefined;
  const withSqlite = residentMemory();
  const engines = [ours, engineOf(duckdb, log), ...(sqlite ? [engineOf(sqlite, log, dates.sqlite)] : [])];
  for (const engine of engines.slice(1)) if (engine.dates === undefined) first.set(engine.name, await askFirst(engine));
  progress('Asking all of them');
  const found = await askAll(engines, dates);
  duckdb.close();
  sqlite?.close();
  const memory = { log: withLog - empty, kept: withKept - withLog, duckdb: withDuckdb - withKept };
  return {
    statements: log.rows.length,
    claims: log.claimCount,
    dates,
    first,
    ...found,
    memory: sqlite === undefined ? memory : { ...memory, sqlite: withSqlite - withDuckdb },
  };
}

async function askFirst(engine: Engine<Asked>): Promise<Timed> {
  const { clock, processor } = await time(() => engine.ask(FIRST));
  return { date: FIRST, clock, processor };
}

/** Walks and jumps through time with all engines, which have to agree at each date. */
async function askAll(engines: readonly Engine<Asked>[], dates: Dates) {
  let figures = 0;
  const compare = (date: string, answers: ReadonlyMap<string, Asked>): void => {
    const ours = (answers.get('account') as Asked)();
    figures += ours.size;
    for (const [name, theirs] of answers) if (name !== 'account') assertEqual(ours, theirs(), `${name} at ${date}`);
  };
  const { warmups, walk, jumps } = dates;
  // All in one go: between two, no account would be alive.
  const times = await askInTurns(engines, [...warmups, ...walk, ...jumps], compare);
  const at = (some: readonly string[]): Map<string, Timed[]> =>
    new Map([...times].map(([name, all]) => [name, all.filter(({ date }) => some.includes(date))]));
  return { walk: at(walk), jumps: at(jumps), figures };
}

function askAccount(log: Log, date: string): Asked {
  const account = new Account(log, questionAt(date));
  const asked = { account, totals: account.totals() };
  return () => answerOfTotals(asked.totals);
}

function engineOf(peer: Peer, log: Log, dates?: readonly string[]): Engine<Asked> {
  const ask = async (date: string): Promise<Asked> => {
    const rows = await peer.ask(SQL, parametersOf(log, questionAt(date)));
    return () => answerOfRows(log, rows);
  };
  return { name: peer.name, ask, ...(dates === undefined ? {} : { dates }) };
}

/** A log of a synthetic ledger, its rows sorted in as they are after loading. */
export function syntheticLog(statements: number): Log {
  const log = new Log();
  for (const entry of unsealed(syntheticItems(statements))) log.take(entry);
  log.settle();
  return log;
}
