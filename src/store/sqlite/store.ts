import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Entry, Head, SealedEntry, Verdict } from '../../ledger/index.ts';
import { HeadMoved, LedgerDamaged } from '../errors.ts';
import { headAfter, isSameHead } from '../follow.ts';
import type { Store } from '../port.ts';
import { whenFree } from './failure.ts';
import { type Insert, inserter } from './insert.ts';
import { entryOf } from './rows.ts';
import { verifySqliteLedger } from './verify.ts';

/** Entries that are read at once: few enough that other work of this process is not held up for long. */
const PAGE = 1000;

export class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #waitSeconds: number;
  readonly #insert: Insert;
  readonly #selectHead: StatementSync;
  readonly #selectRange: StatementSync;
  readonly #updateHead: StatementSync;

  constructor(database: DatabaseSync, path: string, waitSeconds: number) {
    this.#database = database;
    this.#path = path;
    this.#waitSeconds = waitSeconds;
    this.#insert = inserter(database);
    this.#selectHead = database.prepare(
      'SELECT head.sequence, head.hash, last.sequence AS last_sequence, last.hash AS last_hash FROM head ' +
        'LEFT JOIN (SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1) AS last',
    );
    this.#selectRange = database.prepare(
      'SELECT sequence, recorded, kind, body, previous, hash FROM entries WHERE sequence BETWEEN ? AND ? ORDER BY sequence',
    );
    this.#selectRange.setReturnArrays(true);
    this.#updateHead = database.prepare('UPDATE head SET sequence = ?, hash = ?');
  }

  async head(): Promise<Head> {
    return this.free(() => this.#readHead());
  }

  /** Appends as the port says. `beside` is written in the same transaction: it stands or falls with the entries. */
  async append(expected: Head, entries: readonly SealedEntry[], beside?: () => void): Promise<Head> {
    const head = headAfter(expected, entries);
    await this.write(() => {
      const found = this.#readHead();
      if (!isSameHead(found, expected)) throw new HeadMoved(expected, found);
      this.#insert(entries);
      this.#updateHead.run(head.sequence, head.hash);
      beside?.();
    });
    return head;
  }

  /** Does something in a transaction of its own, once no other process writes. */
  write(act: () => void): Promise<void> {
    return this.free(() => this.#inTransaction(act));
  }

  async *read(from: number, to = Number.MAX_SAFE_INTEGER): AsyncGenerator<Entry> {
    if (!(from >= 1)) throw new RangeError(`Expected to read from entry 1 or a later one, came ${from}.`);
    const last = Math.min(to, (await this.head()).sequence);
    let previous: string | undefined;
    for (let first = from; first <= last; first += PAGE) {
      const until = Math.min(first + PAGE - 1, last);
      const rows = await this.free(() => this.#selectRange.all(first, until));
      for (let sequence = first; sequence <= until; sequence++) {
        const entry = entryOf(rows[sequence - first], sequence, previous, this.#path);
        previous = entry.hash;
        yield entry;
      }
    }
  }

  verify(): Promise<Verdict> {
    return verifySqliteLedger(this.#path, this.#waitSeconds);
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  /** Does something with the file as soon as no other process holds it. */
  free<T>(act: () => T): Promise<T> {
    return whenFree(this.#path, this.#waitSeconds, act);
  }

  #inTransaction(act: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      act();
      this.#database.exec('COMMIT');
    } catch (error) {
      // SQLite has already rolled back after some failures, such as a full disk.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #readHead(): Head {
    const row = this.#selectHead.get();
    const { sequence, hash } = { ...row } as unknown as Head;
    if (row === undefined || sequence !== (row.last_sequence ?? 0) || hash !== (row.last_hash ?? hash)) {
      const found = `entry ${row?.last_sequence ?? 0}`;
      throw new LedgerDamaged(this.#path, `it says that it ends at entry ${sequence}, and ends at ${found}`);
    }
    return { sequence, hash };
  }
}
