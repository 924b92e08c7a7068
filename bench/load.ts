import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { readEvidence } from '../src/evidence/index.ts';
import { type Body, EMPTY_HEAD, type Item, identifyClaim, sealAll } from '../src/ledger/index.ts';
import { loadReading, OpenLedger, readPaths, sha256 } from '../src/session/index.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { evidenceFiles, PROGRAMME_FOLDER } from './programme.ts';
import { withFolder } from './support/folder.ts';
import { contest, type Measured } from './support/measure.ts';
import { type Findings, grouped, milliseconds, ratio, type Table } from './support/report.ts';
import { syntheticItems } from './synthetic.ts';

const SCHEMA = fileURLToPath(new URL('../schemas/evidence.schema.json', import.meta.url));
const RECORDED = '2026-06-01T00:00:00.000Z';

/** What a peer needed for a number of things, and what we did, perhaps for more or less of the work. */
interface Comparison {
  readonly count: number;
  readonly ours: Readonly<Record<string, Measured>>;
  readonly peer: Measured;
}

type Task = () => number | Promise<number>;

/** Reading evidence files, taking entries into SQLite with the chain, and the starter programme as a whole. */
export async function load({ quick }: { readonly quick: boolean }): Promise<Findings> {
  const files = await reading(quick);
  const entries = await bulk(quick);
  const programme = await whole(quick);
  const tables: Table[] = [
    comparisonTable(
      'Evidence files read and checked, beside a plain parse and a check against the JSON Schema',
      { things: 'files', peer: 'yaml + ajv' },
      files,
    ),
    comparisonTable(
      'Claims taken into an SQLite file, beside the same rows in plain node:sqlite without identifiers and chain',
      { things: 'entries', peer: 'plain SQLite' },
      entries,
    ),
    programmeTable(programme),
  ];
  return { tables, notes: NOTES, figures: { reading: files, bulk: entries, programme } };
}

function comparisonTable(
  heading: string,
  names: { readonly things: string; readonly peer: string },
  { count, ours, peer }: Comparison,
): Table {
  const perSecond = (measured: Measured): string => grouped((count * 1000) / measured.median);
  return {
    heading,
    columns: [
      `${grouped(count)} ${names.things}`,
      `than ${names.peer}`,
      'Kuznia',
      names.peer,
      'Kuznia / s',
      `${names.peer} / s`,
      'Kuznia CPU',
      `${names.peer} CPU`,
    ],
    lines: Object.entries(ours).map(([what, measured]) => [
      what,
      ratio(measured.median, peer.median),
      milliseconds(measured.median),
      milliseconds(peer.median),
      perSecond(measured),
      perSecond(peer),
      milliseconds(measured.processor),
      milliseconds(peer.processor),
    ]),
  };
}

function programmeTable(programme: Awaited<ReturnType<typeof whole>>): Table {
  return {
    heading: 'The starter programme',
    columns: ['', 'time'],
    lines: [
      ['loaded into an empty file', milliseconds(programme.first.median)],
      ['loaded again, nothing new', milliseconds(programme.again.median)],
      ['opened, with its whole account', milliseconds(programme.opened.median)],
    ],
  };
}

const NOTES = [
  'Reading tells more than the schema can: line and column of every fault, codes, dates, units, and what only two claims together show.',
  'Both write one transaction to the disk, with a write-ahead log and full synchronisation. Sealing is what the chain costs; a load also gives each claim its identifier.',
];

/** Runs all in turn and checks that each came to the number of things that there are. */
async function compare(
  count: number,
  ours: Readonly<Record<string, Task>>,
  peer: Task,
  rounds: number,
): Promise<Comparison> {
  const tasks = Object.entries({ ...ours, peer });
  const warmups = rounds > 1 ? 1 : 0;
  const found = await contest(tasks.map(([name, run]) => ({ name, run, warmups, rounds })));
  const measured = [...found].map(([name, { result, measured: times }]) => {
    if (result !== count) throw new Error(`Expected all ${count} to be taken, came ${result} (${name}).`);
    return [name, times] as const;
  });
  const { peer: theirs, ...own } = Object.fromEntries(measured);
  return { count, ours: own, peer: theirs as Measured };
}

async function reading(quick: boolean) {
  const files = evidenceFiles().slice(0, quick ? 5 : undefined);
  const contents = files.map((file) => ({ file, bytes: readFileSync(file) }));
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  const own = (): number => contents.filter(({ file, bytes }) => readEvidence(file, bytes).ok).length;
  const plain = (): number => contents.filter(({ bytes }) => valid(parse(bytes.toString('utf8')))).length;
  return compare(files.length, { 'read, checked, placed': own }, plain, quick ? 1 : 9);
}

async function bulk(quick: boolean) {
  const claims = [...syntheticItems(quick ? 2_000 : 1_000_000)].flatMap((item) =>
    item.kind === 'claim' ? [item.body] : [],
  );
  const items = claims.map(identified);
  let made = 0;
  return withFolder(async (folder) => {
    const fresh = (): string => join(folder, `${made++}.db`);
    const ours = {
      'sealed and written': () => chained(fresh(), items),
      'identified, sealed and written': () => chained(fresh(), claims.map(identified)),
    };
    return compare(claims.length, ours, () => plainRows(fresh(), claims), quick ? 1 : 5);
  });
}

function identified(claim: Body['claim']): Item {
  return identifyClaim(claim.source, claim, sha256);
}

async function chained(file: string, items: readonly Item[]): Promise<number> {
  const store = await openSqliteStore(file);
  const head = await store.append(EMPTY_HEAD, sealAll(EMPTY_HEAD, RECORDED, items, sha256));
  await store.close();
  return head.sequence;
}

/** What a good program without a chain would do: rows of many at a time, prepared once, in one transaction. */
function plainRows(file: string, claims: readonly Body['claim'][]): number {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE entries (sequence INTEGER PRIMARY KEY, recorded TEXT, kind TEXT, body TEXT) STRICT');
  const many = 64;
  const statement = (rows: number) =>
    database.prepare(`INSERT INTO entries VALUES ${Array(rows).fill('(?, ?, ?, ?)').join(', ')}`);
  const full = statement(many);
  const one = statement(1);
  const row = (index: number) => [index + 1, RECORDED, 'claim', JSON.stringify(claims[index])];
  const whole = claims.length - (claims.length % many);
  database.exec('BEGIN');
  for (let first = 0; first < whole; first += many) {
    full.run(...Array.from({ length: many }, (_none, index) => row(first + index)).flat());
  }
  for (let index = whole; index < claims.length; index++) one.run(...row(index));
  database.exec('COMMIT');
  const { count } = database.prepare('SELECT count(*) AS count FROM entries').get() as { count: number };
  database.close();
  return count;
}

async function whole(quick: boolean): Promise<Record<'first' | 'again' | 'opened', Measured>> {
  const once = async (run: () => Promise<unknown>): Promise<Measured> => {
    const [only] = (await contest([{ name: 'only', run, warmups: 0, rounds: quick ? 1 : 5 }])).values();
    if (only === undefined) throw new Error('The programme was not loaded.');
    return only.measured;
  };
  return withFolder(async (folder) => {
    let made = 0;
    const first = await once(() => loadProgramme(join(folder, `${made++}.db`)));
    const loaded = join(folder, '0.db');
    return { first, again: await once(() => loadProgramme(loaded)), opened: await once(() => openProgramme(loaded)) };
  });
}

async function loadProgramme(file: string): Promise<void> {
  const store = await openSqliteStore(file);
  const { result } = await loadReading(store, await readPaths([PROGRAMME_FOLDER]));
  await store.close();
  const [rejected] = result.rejected;
  if (rejected !== undefined) throw new Error(`A file of the starter programme was rejected: ${rejected.file}.`);
}

async function openProgramme(file: string): Promise<void> {
  const ledger = await OpenLedger.open(await openSqliteStore(file));
  ledger.account({}).view();
  await ledger.close();
}
