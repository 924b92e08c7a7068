import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Signature, Signed } from './nearCopies.ts';

type Row = Record<string, SQLOutputValue>;

/** Tables of watching, beside the ledger in its file; nothing in them is part of the chain. Instants are milliseconds since 1970. */
const LAYOUT = `
CREATE TABLE IF NOT EXISTS watch_hosts (
  origin TEXT PRIMARY KEY,
  not_before INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  robots TEXT,
  robots_until INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS watch_feeds (
  address TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS watch_items (
  address TEXT PRIMARY KEY,
  place TEXT NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done')),
  tries INTEGER NOT NULL,
  published TEXT,
  document TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS watch_documents (
  id TEXT PRIMARY KEY,
  origin TEXT NOT NULL,
  signature BLOB NOT NULL
) STRICT`;

/** Milliseconds that a call waits for another process that is writing. */
const WAIT = 10_000;

/** What is kept of a host: until when it is left alone, how often it failed in a row, and its robots.txt for a while. */
export interface HostState {
  readonly notBefore: number;
  readonly failures: number;
  /** Text of robots.txt; empty where there is none. Null before it was asked for. */
  readonly robots: string | null;
  readonly robotsUntil: number;
}

/** What a feed answered with last, for a conditional request. */
export interface FeedState {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** A document that a place names. `waiting` is to be fetched; `done` came, or never will. */
export interface ItemState {
  readonly address: string;
  /** Feed or folder that named it. */
  readonly place: string;
  /** What changes when the document behind the address does; empty for a page of a feed, which is taken once. */
  readonly version: string;
  readonly state: 'waiting' | 'done';
  readonly tries: number;
  readonly published: string | null;
}

/** A document of the desk with its signature and the document that it goes back to, itself where it is no copy. */
export interface KnownDocument extends Signed {
  readonly origin: string;
}

const FRESH: HostState = { notBefore: 0, failures: 0, robots: null, robotsUntil: 0 };

/** What watching remembers between rounds, in the file of the ledger. Several processes may have it open. */
export class WatchStore {
  readonly #database: DatabaseSync;

  /** Opens the file of a ledger, which must be there. Tables are made where there are none. */
  constructor(path: string) {
    this.#database = new DatabaseSync(path, { timeout: WAIT });
    this.#database.exec(LAYOUT);
  }

  host(origin: string): HostState {
    const row = this.#get(
      'SELECT not_before, failures, robots, robots_until FROM watch_hosts WHERE origin = ?',
      origin,
    );
    if (row === undefined) return FRESH;
    return {
      notBefore: Number(row.not_before),
      failures: Number(row.failures),
      robots: row.robots === null ? null : String(row.robots),
      robotsUntil: Number(row.robots_until),
    };
  }

  keepHost(origin: string, change: Partial<HostState>): void {
    const { notBefore, failures, robots, robotsUntil } = { ...this.host(origin), ...change };
    this.#run(
      'INSERT OR REPLACE INTO watch_hosts VALUES (?, ?, ?, ?, ?)',
      origin,
      notBefore,
      failures,
      robots,
      robotsUntil,
    );
  }

  feed(address: string): FeedState {
    const row = this.#get('SELECT etag, modified FROM watch_feeds WHERE address = ?', address);
    return { etag: textOf(row?.etag), modified: textOf(row?.modified) };
  }

  keepFeed(address: string, { etag, modified }: FeedState): void {
    this.#run('INSERT OR REPLACE INTO watch_feeds VALUES (?, ?, ?)', address, etag, modified);
  }

  /** Notes a document that a place names, unless it is known in that version. Says whether it was noted. */
  note({ address, place, version, published }: Omit<ItemState, 'state' | 'tries'>): boolean {
    const known = this.#get('SELECT version FROM watch_items WHERE address = ?', address);
    if (known?.version === version) return false;
    const insert = "INSERT OR REPLACE INTO watch_items VALUES (?, ?, ?, 'waiting', 0, ?, NULL)";
    this.#run(insert, address, place, version, published);
    return true;
  }

  /** Documents of a place that are still to be fetched, in the order in which they were noted. */
  waiting(place: string): readonly ItemState[] {
    const select = "SELECT * FROM watch_items WHERE place = ? AND state = 'waiting' ORDER BY rowid";
    return this.#database.prepare(select).all(place).map(itemOf);
  }

  /** Notes that a document did not come; after `most` tries it is given up. Says whether it was. */
  failed(address: string, most: number): boolean {
    this.#run('UPDATE watch_items SET tries = tries + 1 WHERE address = ?', address);
    this.#run("UPDATE watch_items SET state = 'done' WHERE address = ? AND tries >= ?", address, most);
    return this.#get('SELECT state FROM watch_items WHERE address = ?', address)?.state === 'done';
  }

  /** Notes that a document came and is in the desk under this id, or that it never will (null). */
  done(address: string, document: string | null): void {
    this.#run("UPDATE watch_items SET state = 'done', document = ? WHERE address = ?", document, address);
  }

  documents(): KnownDocument[] {
    return this.#database
      .prepare('SELECT id, origin, signature FROM watch_documents ORDER BY rowid')
      .all()
      .map((row) => ({ id: String(row.id), origin: String(row.origin), signature: signatureFrom(row.signature) }));
  }

  keepDocument({ id, origin, signature }: KnownDocument): void {
    const bytes = new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength);
    this.#run('INSERT OR IGNORE INTO watch_documents VALUES (?, ?, ?)', id, origin, bytes);
  }

  close(): void {
    this.#database.close();
  }

  #get(sql: string, ...values: readonly string[]): Row | undefined {
    return this.#database.prepare(sql).get(...values);
  }

  #run(sql: string, ...values: readonly (string | number | null | Uint8Array)[]): void {
    this.#database.prepare(sql).run(...values);
  }
}

const textOf = (value: SQLOutputValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** A copy: what SQLite gives need not lie on a boundary of four bytes. */
function signatureFrom(value: SQLOutputValue | undefined): Signature {
  return new Uint32Array(Uint8Array.from(value as Uint8Array).buffer);
}

function itemOf(row: Row): ItemState {
  return {
    address: String(row.address),
    place: String(row.place),
    version: String(row.version),
    state: row.state as ItemState['state'],
    tries: Number(row.tries),
    published: textOf(row.published),
  };
}
