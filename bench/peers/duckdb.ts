import {
  BIGINT,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  INTEGER,
  TINYINT,
  VARCHAR,
} from '@duckdb/node-api';
import type { Cell, ColumnType, Peer, PeerTable, TableColumn } from './columns.ts';

const TYPES: Readonly<Record<ColumnType, DuckDBType>> = { tiny: TINYINT, int: INTEGER, big: BIGINT, text: VARCHAR };
/** Rows that DuckDB takes in one piece. */
const CHUNK = 2048;

/** DuckDB in memory, with as many threads as there are cores. */
export class DuckDB implements Peer {
  readonly name = 'DuckDB';
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async open(tables: readonly PeerTable[]): Promise<DuckDB> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const { name, columns } of tables) {
      const declared = columns.map((column) => `${column.name} ${TYPES[column.type]}`);
      await connection.run(`CREATE TABLE ${name} (${declared.join(', ')})`);
    }
    const duckdb = new DuckDB(instance, connection);
    await duckdb.insert(tables, new Map());
    return duckdb;
  }

  async ask(sql: string, parameters: Readonly<Record<string, number>>): Promise<Cell[][]> {
    const rows = (await this.#connection.runAndReadAll(sql, { ...parameters })).getRowsJS();
    return rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell as Cell))));
  }

  async insert(tables: readonly PeerTable[], had: ReadonlyMap<string, number>): Promise<void> {
    for (const { name, columns, rows } of tables) {
      const appender = await this.#connection.createAppender(name);
      for (let from = had.get(name) ?? 0; from < rows; from += CHUNK) {
        appender.appendDataChunk(chunkOf(columns, from, Math.min(CHUNK, rows - from)));
      }
      appender.closeSync();
    }
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

function chunkOf(columns: readonly TableColumn[], from: number, count: number): DuckDBDataChunk {
  const types = columns.map((column) => TYPES[column.type]);
  const chunk = DuckDBDataChunk.create(types, count);
  columns.forEach(({ type, at }, index) => {
    const values = Array.from({ length: count }, (_none, row) => at(from + row));
    chunk.setColumnValues(index, type === 'big' ? values.map(bigint) : values);
  });
  return chunk;
}

function bigint(cell: Cell): bigint | null {
  return cell === null ? null : BigInt(cell);
}
