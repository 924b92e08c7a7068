import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from './publish.ts';
import { BUILD, SmallLedger } from './testing/smallLedger.ts';

const SLOW = 900_000;
const NOW = '2026-03-31T10:00:00.000Z';
const TOLD = 'about: line/told, host: country/DK, family: drone, stage: agreed, when: 2025-06-30';
/** What only marked claims say, in any form that a page or a table could give it: the sum in whole units, cents and millions. */
const CANARIES = /quetzal|987.?654.?321|987[.,]65|9876543/i;

const marked = new SmallLedger();
const clean = new SmallLedger();
const site = join(marked.folder, 'site');
const cleanSite = join(clean.folder, 'site');

beforeAll(async () => {
  await marked.begin();
  await marked.add('2025-07-01-mixed', [
    'about: flow/quetzal, from: country/DK, to: programme/build-with-ukraine, stage: commitment, amount: 987 654 321 EUR, when: 2025-06-30, purpose: Quetzal, marking: TLP:RED',
    'about: agreement/quetzal, name: Quetzal, parties: [country/DK, party/quetzal-arms], stage: signed, when: 2025-06-30, marking: TLP:AMBER',
    TOLD,
  ]);
  await marked.add(
    '2025-07-02-quetzal',
    ['about: line/quetzal, host: country/NO, stage: agreed'],
    ', marking: TLP:GREEN',
  );
  await clean.begin();
  await clean.add('2025-07-01-mixed', [TOLD]);
  for (const [ledger, folder] of [
    [marked, site],
    [clean, cleanSite],
  ] as const) {
    const url = 'https://tracker.example.org/';
    await publish({ database: ledger.database, folder, build: BUILD, version: '0.0.0', url, now: () => NOW });
  }
}, SLOW);
afterAll(() => {
  marked.remove();
  clean.remove();
});

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}

/** Everything that a file says. A database and packed columns are read as what they are: bytes alone may hide or part a word. */
async function saidBy(path: string): Promise<string> {
  const bytes = readFileSync(path);
  const plain = `${bytes.toString('utf8')}\n${bytes.toString('latin1')}\n${bytes.toString('utf16le')}`;
  if (path.endsWith('.sqlite')) return `${plain}\n${rowsOf(path)}`;
  if (path.endsWith('.parquet')) return `${plain}\n${await columnsOf(path)}`;
  return plain;
}

function rowsOf(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all());
  database.close();
  return JSON.stringify([tables, rows]);
}

async function columnsOf(path: string): Promise<string> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const rows = (await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)).getRowsJson();
  connection.closeSync();
  database.closeSync();
  return JSON.stringify(rows);
}

test('nothing that is marked above TLP:CLEAR is in any file, nor in the name of one (R20)', async () => {
  const files = filesIn(site);
  // Packed files of another kind would have to be unpacked here first.
  expect(files.filter((file) => /\.(?:gz|br|zst|zip|xlsx|pdf)$/.test(file))).toEqual([]);
  for (const file of files) {
    expect(CANARIES.test(await saidBy(join(site, file))), file).toBe(false);
    expect(CANARIES.test(file), file).toBe(false);
  }
  expect(existsSync(join(site, 'data/ledger.jsonl'))).toBe(false);
});

test('the search finds what is there, also in packed files', async () => {
  const told = async (file: string): Promise<boolean> => /line\/told/.test(await saidBy(join(site, file)));
  const columns = filesIn(site).filter((file) => file.endsWith('.parquet'));
  expect(await Promise.all(['data/sqlite/account.sqlite', 'data/account.json'].map(told))).toEqual([true, true]);
  expect((await Promise.all(columns.map(told))).filter(Boolean).length).toBeGreaterThan(1);
});

test('nor is it in a sum or a count: the site is that of a ledger which never held it', () => {
  // What names the ledger, its entries and the release that rests on them is another one.
  const apart = /^(?:\.kuznia|releases|snapshot)\/|^(?:release|manifest)\.json$|^CITATION\.cff$|^data\/ledger\.jsonl$/;
  const files = (folder: string): string[] => filesIn(folder).filter((file) => !apart.test(file));
  expect(files(site)).toEqual(files(cleanSite));
  const different = files(site).filter(
    (file) => withoutState(readFileSync(join(site, file))) !== withoutState(readFileSync(join(cleanSite, file))),
  );
  expect(different).toEqual([]);
});

/** What tells two ledgers apart that say the same: instants of loading, numbers of entries, hashes, names of releases. */
function withoutState(content: Buffer): string {
  return content
    .toString('latin1')
    .replace(/2026-03-31T09:00:0\d(?:\.\d+)?Z/g, '…')
    .replace(/\b[0-9a-f]{64}\b/g, '…')
    .replace(/2026-03-31-[0-9a-f]{10}/g, '…')
    .replace(/("sequence": ?|entries 1 to |ledger\/1-|ledger\/|:2026-03-31:)\d+/g, '$1…');
}
