import { DatabaseSync } from 'node:sqlite';
import type { PeerTable } from './columns.ts';

/** SQLite in memory, holding the peers' tables, each lying in the order of its key. */
export class SQLite {
  readonly #database = new DatabaseSync(':memory:');

  static load(tables: readonly PeerTable[]): SQLite {
    const sqlite = new SQLite();
    for (const table of tables) sqlite.#fill(table);
    sqlite.#database.exec('ANALYZE');
    return sqlite;
  }

  ask(sql: string, parameters: Readonly<Record<string, number>>): (number | string | null)[][] {
    const rows = this.#database.prepare(sql).all({ ...parameters });
    return rows.map((row) => Object.values(row) as (number | string | null)[]);
  }

  close(): void {
    this.#database.close();
  }

  #fill({ name, columns, rows, key }: PeerTable): void {
    const types = columns.map((column) => `${column.name} ${column.type === 'text' ? 'TEXT' : 'INTEGER'}`);
    this.#database.exec(`CREATE TABLE ${name} (${types.join(', ')}, PRIMARY KEY (${key.join(', ')})) WITHOUT ROWID`);
    const insert = this.#database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
    this.#database.exec('BEGIN');
    for (let row = 0; row < rows; row++) insert.run(...columns.map((column) => column.at(row)));
    this.#database.exec('COMMIT');
  }
}
