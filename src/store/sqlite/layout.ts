import type { DatabaseSync } from 'node:sqlite';
import { EMPTY_HEAD } from '../../ledger/index.ts';
import { APPLICATION_ID, FORMAT, schema } from './schema.ts';

export function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}

/**
 * Lays a new ledger out, in one piece. It is done before the write-ahead log is turned on, so that the header of the file
 * itself tells whose it is from its first moment on.
 */
export function lay(database: DatabaseSync): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    if (isEmpty(database)) {
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}`);
      for (const statement of Object.values(schema)) database.exec(statement);
      database.prepare('INSERT INTO head VALUES (1, ?, ?)').run(EMPTY_HEAD.sequence, EMPTY_HEAD.hash);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** The first part of the layout that is not as it was laid out. Tables and indexes that people add are left alone. */
export function missingFromSchema(database: DatabaseSync): string | undefined {
  const rows = database.prepare('SELECT name, sql FROM sqlite_schema').all();
  const found = new Map(rows.map((row) => [row.name, row.sql]));
  const name = Object.keys(schema).find((key) => found.get(key) !== schema[key]);
  // The second word of the statement says what it makes: a table, a view or a trigger.
  return name && `${schema[name]?.split(' ')[1]?.toLowerCase()} "${name}"`;
}
