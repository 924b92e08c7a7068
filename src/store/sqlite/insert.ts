import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SealedEntry } from '../../ledger/index.ts';

/** Rows that one statement inserts: past this a call gains nothing. */
const ROWS = 64;

/** Inserts entries in their order. Belongs into a transaction. */
export type Insert = (entries: readonly SealedEntry[]) => void;

export function inserter(database: DatabaseSync): Insert {
  const many = prepare(database, ROWS);
  const one = prepare(database, 1);
  return (entries) => {
    const rest = entries.length % ROWS;
    for (let first = 0; first < entries.length - rest; first += ROWS) many.run(...values(entries, first, ROWS));
    for (let index = entries.length - rest; index < entries.length; index++) one.run(...values(entries, index, 1));
  };
}

function prepare(database: DatabaseSync, rows: number): StatementSync {
  const places = Array(rows).fill('(?, ?, ?, ?, ?, ?)').join(', ');
  return database.prepare(`INSERT INTO entries (sequence, recorded, kind, body, previous, hash) VALUES ${places}`);
}

function values(entries: readonly SealedEntry[], first: number, count: number): (string | number)[] {
  const flat: (string | number)[] = [];
  for (let index = first; index < first + count; index++) {
    const { entry, bodyText } = entries[index] as SealedEntry;
    flat.push(entry.sequence, entry.recorded, entry.kind, bodyText, entry.previous, entry.hash);
  }
  return flat;
}
