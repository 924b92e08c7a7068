import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { sealedStarter } from '../../../scripts/testing/sealed-starter.ts';
import { WrittenLedger } from '../../../scripts/testing/written-ledger.ts';
import { type Account, statements } from '../../account/index.ts';
import { sqliteFile } from '../../session/index.ts';
import { parquetBytes } from './parquet.ts';
import { sqlTable } from './sql.ts';
import { plainCell, type Table } from './table.ts';
import { accountTables } from './tables.ts';

let account: Account;
let tables: readonly Table[];

beforeAll(async () => {
  ({ account } = await sealedStarter());
  tables = accountTables(account, account.view());
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kuznia-tables-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const SIGNED = { about: 'agreement/x', parties: ['country/DK', 'country/UA'], stage: 'signed' };

/** The rows of one table of an account, each by the names of its columns. */
function rowsOf(of: Account, name: string): Record<string, unknown>[] {
  const table = accountTables(of, of.view()).find((item) => item.name === name) as Table;
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, index) => [column.name, row[index]])));
}

test('the SQLite file is whole, keeps its references, and holds every cell of the tables', () => {
  const path = join(folder(), 'account.sqlite');
  writeFileSync(path, sqliteFile(tables.map(sqlTable)));
  const database = new DatabaseSync(path, { readOnly: true });
  onTestFinished(() => database.close());
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  for (const { name, rows, key, columns } of tables) {
    const statement = database.prepare(`SELECT * FROM "${name}" ORDER BY rowid`);
    statement.setReturnArrays(true);
    const plain = rows.map((row) =>
      row.map(plainCell).map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)),
    );
    expect(statement.all(), name).toEqual(plain);
    expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining([...key]));
  }
});

test('DuckDB reads from each Parquet file what the tables hold', async () => {
  const made = folder();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  onTestFinished(() => connection.closeSync());
  for (const table of tables) {
    const path = join(made, `${table.name}.parquet`);
    writeFileSync(path, parquetBytes(table));
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
    expect(reader.columnNames(), table.name).toEqual(table.columns.map(({ name }) => name));
    const rows = reader.getRowsJS().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)));
    expect(rows, table.name).toEqual(table.rows.map((row) => row.map(plainCell)));
  }
});

test('a claim that was withdrawn leaves its name and nothing of what it said', () => {
  const ledger = new WrittenLedger()
    .load('2025-06-02', { a: { published: '2025-06-01', claims: [SIGNED, { ...SIGNED, place: 'Copenhagen' }] } })
    .load('2025-06-03', { a: { published: '2025-06-01', claims: [SIGNED] } });
  const before = rowsOf(ledger.account({ recorded: '2025-06-02' }), 'withdrawn');
  expect(before).toEqual([]);
  const [gone, ...others] = rowsOf(ledger.account(), 'withdrawn');
  expect(others).toEqual([]);
  expect(gone).toMatchObject({ about: 'agreement/x', source: 'a', why: 'retracted' });
  expect(JSON.stringify(accountTables(ledger.account(), ledger.account().view()))).not.toContain('Copenhagen');
});

test('neither what is marked nor what was marked and then withdrawn is named', () => {
  const hidden = { ...SIGNED, about: 'agreement/canary', marking: 'TLP:GREEN' };
  const ledger = new WrittenLedger()
    .load('2025-06-02', { a: { published: '2025-06-01', claims: [SIGNED, hidden] } })
    .load('2025-06-03', { a: { published: '2025-06-01', claims: [SIGNED] } })
    .load('2025-06-04', { b: { published: '2025-06-01', claims: [{ ...SIGNED, place: 'canary' }] } })
    .load('2025-06-05', { b: { published: '2025-06-01', marking: 'TLP:RED', claims: [] } });
  expect(JSON.stringify(accountTables(ledger.account(), ledger.account().view()))).not.toContain('canary');
  expect(rowsOf(ledger.account(), 'withdrawn')).toEqual([]);
});

test('an id stays the same when other sources come', () => {
  const ledger = new WrittenLedger().load('2025-06-02', { a: { published: '2025-06-01', claims: [SIGNED] } });
  const [first] = statements(ledger.account());
  ledger.load('2025-06-03', { b: { published: '2025-06-02', claims: [SIGNED] } });
  expect(rowsOf(ledger.account(), 'statements').map(({ claim }) => claim)).toContain(first?.citation.claim);
});
