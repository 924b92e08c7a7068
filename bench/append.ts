import { Account } from '../src/account/index.ts';
import type { Log } from '../src/ledger/index.ts';
import { syntheticLog } from './account.ts';
import { answerOfTotals, assertEqual } from './peers/answer.ts';
import type { Peer, PeerTable } from './peers/columns.ts';
import { DuckDB } from './peers/duckdb.ts';
import { answerOfRows, parametersOf, QUESTION, SQL } from './peers/question.ts';
import { SQLite } from './peers/sqlite.ts';
import { peerTables } from './peers/tables.ts';
import { type Measured, summary, time } from './support/measure.ts';
import { type Findings, grouped, type Line, milliseconds, ratio } from './support/report.ts';
import { randomNumbers, syntheticClaims, syntheticSources, unsealed } from './synthetic.ts';

const NEW_STATEMENTS = 100;

type Timed = Awaited<ReturnType<typeof time>>;

/** What one engine needed to take new statements in, and to answer afterwards. */
class Course {
  readonly taking: Timed[] = [];
  readonly answering: Timed[] = [];

  get measured(): { readonly taking: Measured; readonly answering: Measured } {
    return { taking: summary(this.taking), answering: summary(this.answering) };
  }
}

/**
 * A hundred new statements come to a log of a million, again and again, and the account is asked after each time. Raises
 * where the log is rebuilt on the way, or where answers differ at the end.
 */
export async function append({ quick }: { readonly quick: boolean }): Promise<Findings> {
  const size = quick ? 6_000 : 1_000_000;
  const log = syntheticLog(size);
  const tables = peerTables(log);
  const peers: Peer[] = [await DuckDB.open(tables), await SQLite.open(tables)];
  const rounds = { all: quick ? 2 : 20, peers: quick ? 2 : 5 };
  const courses = new Map(['account', ...peers.map((peer) => peer.name)].map((name) => [name, new Course()]));
  const sorted = log.slots.sortedRows;
  const random = randomNumbers(11);
  let had = rowsOf(tables);
  for (let round = 0; round < rounds.all; round++) {
    const ours = courses.get('account') as Course;
    const entries = newEntries(log, size, random);
    ours.taking.push(
      await time(() => {
        for (const entry of entries) log.take(entry);
      }),
    );
    ours.answering.push(await time(() => new Account(log, QUESTION).totals()));
    if (log.slots.sortedRows !== sorted)
      throw new Error('The log was rebuilt, which a hundred statements must not cause.');
    if (round >= rounds.peers) continue;
    const grown = peerTables(log);
    for (const peer of peers) await insertAndAsk(peer, grown, had, courses.get(peer.name) as Course, log);
    had = rowsOf(grown);
  }
  for (const peer of peers) peer.close();
  return findings(size, courses);
}

function rowsOf(tables: readonly PeerTable[]): Map<string, number> {
  return new Map(tables.map((table) => [table.name, table.rows]));
}

/** Entries with about a hundred statements on subjects of the ledger, by sources that it has. */
function newEntries(log: Log, size: number, random: (below: number) => number) {
  const claims = syntheticClaims(NEW_STATEMENTS, {
    sources: syntheticSources(size),
    random,
    size,
    from: log.claimCount,
  });
  return [...unsealed(claims, log.sequence + 1)];
}

async function insertAndAsk(
  peer: Peer,
  tables: readonly PeerTable[],
  had: ReadonlyMap<string, number>,
  course: Course,
  log: Log,
): Promise<void> {
  course.taking.push(await time(() => peer.insert(tables, had)));
  const answer = await time(() => peer.ask(SQL, parametersOf(log, QUESTION)));
  course.answering.push(answer);
  assertEqual(answerOfTotals(new Account(log, QUESTION).totals()), answerOfRows(log, answer.result), peer.name);
}

function findings(size: number, courses: ReadonlyMap<string, Course>): Findings {
  const figures = Object.fromEntries([...courses].map(([name, course]) => [name, course.measured]));
  const { account, DuckDB: duckdb, SQLite: sqlite } = figures;
  if (!account || !duckdb || !sqlite) throw new Error('An engine did not run.');
  const line = (what: string, part: 'taking' | 'answering'): Line => [
    what,
    ratio(account[part].median, duckdb[part].median),
    ratio(account[part].median, sqlite[part].median),
    milliseconds(account[part].median),
    milliseconds(duckdb[part].median),
    milliseconds(sqlite[part].median),
  ];
  const table = {
    heading: `${NEW_STATEMENTS} new statements into a log of ${grouped(size)}: how many times faster, and medians`,
    columns: ['', 'than DuckDB', 'than SQLite', 'account', 'DuckDB', 'SQLite'],
    lines: [line('taking them in', 'taking'), line('the account afterwards', 'answering')],
  };
  const slowest = milliseconds(account.taking.slowest);
  const notes = [
    `Taken in ${account.taking.runs} times without sorting the log anew; the slowest time took ${slowest}.`,
    'The peers insert the same statements as rows that are worked out already; the log takes them as claims and works them out.',
    'After each insertion the peers gave the same answer as the account.',
  ];
  return { tables: [table], notes, figures: { statements: size, engines: figures } };
}
