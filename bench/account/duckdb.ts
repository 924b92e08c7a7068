import { BIGINT, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, type DuckDBType, INTEGER, SMALLINT, TINYINT, VARCHAR } from '@duckdb/node-api';
import type { ColumnType, PeerTable } from './columns.ts';

const TYPES: Readonly<Record<ColumnType, DuckDBType>> = { tiny: TINYINT, small: SMALLINT, int: INTEGER, big: BIGINT, text: VARCHAR };
/** Rows that DuckDB takes in one piece. */
const CHUNK = 2048;

/** DuckDB in memory with all threads, holding the peers' tables. */
export class DuckDB {
  readonly #connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  static async load(tables: readonly PeerTable[]): Promise<DuckDB> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const table of tables) await fill(connection, table);
    return new DuckDB(instance, connection);
  }

  /** Rows of an answer, as numbers and texts. */
  async ask(sql: string, parameters: Readonly<Record<string, number>>): Promise<(number | string | null)[][]> {
    const rows = await (await this.#connection.runAndReadAll(sql, { ...parameters })).getRowsJS();
    return rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell as number | string | null))));
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}

async function fill(connection: DuckDBConnection, { name, columns, rows }: PeerTable): Promise<void> {
  const types = columns.map((column) => TYPES[column.type]);
  await connection.run(`CREATE TABLE ${name} (${columns.map((column, index) => `${column.name} ${types[index]}`).join(', ')})`);
  const appender = await connection.createAppender(name);
  for (let from = 0; from < rows; from += CHUNK) {
    const count = Math.min(CHUNK, rows - from);
    const chunk = DuckDBDataChunk.create(types, count);
    columns.forEach(({ type, at }, index) => {
      const read = (row: number) => (type === 'big' && at(from + row) !== null ? BigInt(at(from + row) as number) : at(from + row));
      chunk.setColumnValues(index, Array.from({ length: count }, (_none, row) => read(row)));
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
