import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { readEvidence } from '../src/evidence/index.ts';
import { type Body, EMPTY_HEAD, identifyClaim, sealAll } from '../src/ledger/index.ts';
import { loadReading, OpenLedger, readPaths, sha256 } from '../src/session/index.ts';
import { openSqliteStore } from '../src/store/index.ts';
import { evidenceFiles, PROGRAMME_FOLDER } from './programme.ts';
import { withFolder } from './support/folder.ts';
import { type Contender, contest, type Measured } from './support/measure.ts';
import { type Findings, grouped, milliseconds, ratio, type Table } from './support/report.ts';
import { syntheticItems } from './synthetic.ts';

const SCHEMA = fileURLToPath(new URL('../schemas/evidence.schema.json', import.meta.url));
const RECORDED = '2026-06-01T00:00:00.000Z';

/** Reading evidence files, taking entries into SQLite with the chain, and the starter programme as a whole. */
export async function load({ quick }: { readonly quick: boolean }): Promise<Findings> {
  const files = await reading(quick);
  const entries = await bulk(quick);
  const programme = await whole(quick);
  const { files: count, ours, yaml } = files;
  const tables: Table[] = [
    {
      heading: 'Evidence files read and checked, beside a plain parse and a check against the JSON Schema',
      columns: ['', 'than yaml + ajv', 'Kuznia', 'yaml + ajv', 'Kuznia, per second', 'yaml + ajv, per second'],
      lines: [
        [
          `${count} files`,
          ratio(ours.median, yaml.median),
          milliseconds(ours.median),
          milliseconds(yaml.median),
          perSecond(count, ours),
          perSecond(count, yaml),
        ],
      ],
    },
    {
      heading:
        'Claims taken into an SQLite file, beside the same rows in plain node:sqlite without identifiers and chain',
      columns: ['', 'than plain SQLite', 'Kuznia', 'plain SQLite', 'Kuznia, per second', 'plain SQLite, per second'],
      lines: [
        [
          `${grouped(entries.entries)} entries`,
          ratio(entries.chained.median, entries.plain.median),
          milliseconds(entries.chained.median),
          milliseconds(entries.plain.median),
          perSecond(entries.entries, entries.chained),
          perSecond(entries.entries, entries.plain),
        ],
      ],
    },
    {
      heading: 'The starter programme',
      columns: ['', 'time'],
      lines: [
        ['loaded into an empty file', milliseconds(programme.first.median)],
        ['loaded again, nothing new', milliseconds(programme.again.median)],
        ['opened, with its whole account', milliseconds(programme.opened.median)],
      ],
    },
  ];
  return { tables, notes: NOTES, figures: { reading: files, bulk: entries, programme } };
}

const NOTES = [
  'Reading tells more than the schema can: line and column of every fault, codes, dates, units, and what only two claims together show.',
  'Both write one transaction to the disk, with a write-ahead log and full synchronisation; Kuznia identifies, seals and links each claim first.',
];

function perSecond(count: number, measured: Measured): string {
  return grouped((count * 1000) / measured.median);
}

async function compare<T>(first: Contender<T>['run'], second: Contender<T>['run'], rounds: number) {
  const warmups = rounds > 1 ? 1 : 0;
  const found = await contest([
    { name: 'first', run: first, warmups, rounds },
    { name: 'second', run: second, warmups, rounds },
  ]);
  const [ours, theirs] = [...found.values()];
  if (ours === undefined || theirs === undefined) throw new Error('A contender did not run.');
  return { ours, theirs };
}

async function reading(quick: boolean) {
  const files = evidenceFiles().slice(0, quick ? 5 : undefined);
  const contents = files.map((file) => ({ file, bytes: readFileSync(file) }));
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  const own = (): number => contents.filter(({ file, bytes }) => readEvidence(file, bytes).ok).length;
  const plain = (): number => contents.filter(({ bytes }) => valid(parse(bytes.toString('utf8')))).length;
  const { ours, theirs } = await compare(own, plain, quick ? 1 : 9);
  for (const { result } of [ours, theirs]) {
    if (result !== files.length) throw new Error(`Expected ${files.length} valid files, came ${result}.`);
  }
  return { files: files.length, ours: ours.measured, yaml: theirs.measured };
}

async function bulk(quick: boolean) {
  const claims = [...syntheticItems(quick ? 2_000 : 1_000_000)].flatMap((item) =>
    item.kind === 'claim' ? [item.body] : [],
  );
  let folder = 0;
  return withFolder(async (place) => {
    const fresh = (): string => join(place, `${folder++}.db`);
    const { ours, theirs } = await compare(
      () => chained(fresh(), claims),
      async () => plainRows(fresh(), claims),
      quick ? 1 : 5,
    );
    for (const { result } of [ours, theirs]) {
      if (result !== claims.length) throw new Error(`Expected ${claims.length} entries, came ${result}.`);
    }
    return { entries: claims.length, chained: ours.measured, plain: theirs.measured };
  });
}

/** From claims to the disk, as a load does it. */
async function chained(file: string, claims: readonly Body['claim'][]): Promise<number> {
  const store = await openSqliteStore(file);
  const items = claims.map((claim) => identifyClaim(claim.source, claim, sha256));
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

async function whole(quick: boolean) {
  return withFolder(async (place) => {
    let folder = 0;
    const rounds = quick ? 1 : 5;
    const once = async (name: string, run: () => Promise<unknown>): Promise<Measured> => {
      const found = await contest<unknown>([{ name, run, warmups: 0, rounds }]);
      return (found.get(name) as { measured: Measured }).measured;
    };
    const loadInto = async (file: string): Promise<void> => {
      const store = await openSqliteStore(file);
      const { result } = await loadReading(store, await readPaths([PROGRAMME_FOLDER]));
      await store.close();
      if (result.rejected.length > 0)
        throw new Error(`Files of the starter programme were rejected, first: ${result.rejected[0]?.file}.`);
    };
    const loaded = join(place, 'again.db');
    const first = await once('first', () => loadInto(join(place, `${folder++}.db`)));
    await loadInto(loaded);
    const again = await once('again', () => loadInto(loaded));
    const opened = await once('opened', async () => {
      const ledger = await OpenLedger.open(await openSqliteStore(loaded));
      ledger.account({}).view();
      await ledger.close();
    });
    return { first, again, opened };
  });
}
