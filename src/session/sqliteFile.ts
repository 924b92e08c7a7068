import { DatabaseSync } from 'node:sqlite';
import type { SqlTable } from '../exchange/index.ts';

/** Tables as the bytes of one SQLite file. The same tables give the same bytes. */
export function sqliteFile(tables: readonly SqlTable[]): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA foreign_keys = ON; BEGIN');
    for (const { create, insert, rows } of tables) {
      database.exec(create);
      const statement = database.prepare(insert);
      for (const row of rows) statement.run(...row);
    }
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}
