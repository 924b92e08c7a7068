import { DatabaseSync } from 'node:sqlite';
import type { Cell, Peer, PeerTable } from './columns.ts';

/** SQLite in memory, each table lying in the order of its key, so that a thing's statements are read one after the other. */
export class SQLite implements Peer {
  readonly name = 'SQLite';
  readonly #database = new DatabaseSync(':memory:');

  static async open(tables: readonly PeerTable[]): Promise<SQLite> {
    const sqlite = new SQLite();
    for (const { name, columns, key } of tables) {
      const declared = columns.map((column) => `${column.name} ${column.type === 'text' ? 'TEXT' : 'INTEGER'}`);
      const layout = `${declared.join(', ')}, PRIMARY KEY (${key.join(', ')})`;
      sqlite.#database.exec(`CREATE TABLE ${name} (${layout}) WITHOUT ROWID`);
    }
    await sqlite.insert(tables, new Map());
    sqlite.#database.exec('ANALYZE');
    return sqlite;
  }

  async ask(sql: string, parameters: Readonly<Record<string, number>>): Promise<Cell[][]> {
    const rows = this.#database.prepare(sql).all({ ...parameters });
    return rows.map((row) => Object.values(row) as Cell[]);
  }

  async insert(tables: readonly PeerTable[], had: ReadonlyMap<string, number>): Promise<void> {
    this.#database.exec('BEGIN');
    for (const { name, columns, rows } of tables) {
      const insert = this.#database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
      for (let row = had.get(name) ?? 0; row < rows; row++) insert.run(...columns.map((column) => column.at(row)));
    }
    this.#database.exec('COMMIT');
  }

  close(): void {
    this.#database.close();
  }
}
