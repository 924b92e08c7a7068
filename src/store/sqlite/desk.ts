import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import {
  type Change,
  changesIn,
  DeskMoved,
  type DeskStore,
  type KeptDecision,
  type KeptDocument,
  type LedgerPart,
  type ListedDocument,
} from '../../desk/index.ts';
import { deskLayout } from './deskLayout.ts';
import type { SqliteStore } from './store.ts';

type Row = Record<string, SQLOutputValue>;

const LIST = `SELECT head,
  proposed + (SELECT count(*) FROM desk_decisions WHERE document = id AND action = 'add' AND undone_at IS NULL) AS proposed,
  (SELECT count(*) FROM desk_decisions WHERE document = id AND action = 'accept' AND undone_at IS NULL) AS accepted,
  (SELECT count(*) FROM desk_decisions WHERE document = id AND action = 'reject' AND undone_at IS NULL) AS rejected,
  (SELECT json_object('reason', json_extract(rest, '$.reason'), 'reviewer', reviewer, 'decided', decided)
    FROM desk_decisions WHERE document = id AND action = 'set aside' AND undone_at IS NULL) AS aside
FROM desk_documents ORDER BY place`;

/** What could not be read and no decision stands on: it makes room for what can be. */
const FREE = `text = ''
  AND NOT EXISTS (SELECT 1 FROM desk_decisions WHERE document = desk_documents.id AND undone_at IS NULL)`;

/** The desk in the file of a ledger, over the ledger's own connection: a decision and its entries are one transaction. */
export class SqliteDesk implements DeskStore {
  readonly #database: DatabaseSync;
  readonly #store: SqliteStore;

  constructor(database: DatabaseSync, store: SqliteStore) {
    this.#database = database;
    this.#store = store;
  }

  /** Makes the tables where there are none. */
  lay(): Promise<void> {
    return this.#store.write(() => this.#database.exec(deskLayout));
  }

  async add({ text, claims, dropped, ...head }: KeptDocument, refused: string): Promise<boolean> {
    let added = false;
    await this.#store.write(() => {
      const insert = `INSERT INTO desk_documents (id, head, proposed, text, claims, dropped) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET head = excluded.head, proposed = excluded.proposed, text = excluded.text,
          claims = excluded.claims, dropped = excluded.dropped WHERE ${FREE}`;
      const { changes } = this.#database
        .prepare(insert)
        .run(head.id, json(head), claims.length, text, json(claims), json(dropped));
      added = changes === 1;
      if (refused !== head.id) this.#replace(refused, head.id);
    });
    return added;
  }

  /** Lets one document take the place of another that could not be read; what was decided and undone on that stays on record. */
  #replace(refused: string, by: string): void {
    const isFree = `SELECT 1 FROM desk_documents WHERE id = ? AND ${FREE}`;
    if (this.#database.prepare(isFree).get(refused) === undefined) return;
    const last = 'SELECT coalesce(max(number), 0) AS last FROM desk_decisions WHERE document = ?';
    const { last: from } = this.#database.prepare(last).get(by) as { readonly last: number };
    const move = 'UPDATE desk_decisions SET document = ?, number = number + ? WHERE document = ?';
    this.#database.prepare(move).run(by, from, refused);
    this.#database.prepare('DELETE FROM desk_documents WHERE id = ?').run(refused);
  }

  async list(): Promise<readonly ListedDocument[]> {
    const rows = await this.#store.free(() => this.#database.prepare(LIST).all());
    return rows.map(({ head, aside, ...counts }) => {
      const document = { ...parsed(head), ...counts, ...(aside === null ? {} : { aside: parsed(aside) }) };
      return document as unknown as ListedDocument;
    });
  }

  async document(id: string): Promise<KeptDocument | undefined> {
    const row = await this.#store.free(() =>
      this.#database.prepare('SELECT head, text, claims, dropped FROM desk_documents WHERE id = ?').get(id),
    );
    if (row === undefined) return undefined;
    const { head, text, claims, dropped } = row;
    return { ...parsed(head), text, claims: parsed(claims), dropped: parsed(dropped) } as KeptDocument;
  }

  decisions(document: string): Promise<readonly KeptDecision[]> {
    return this.#store.free(() => this.#decisions(document));
  }

  #decisions(document: string): KeptDecision[] {
    return this.#database
      .prepare('SELECT * FROM desk_decisions WHERE document = ? ORDER BY number')
      .all(document)
      .map(decisionOf);
  }

  async latest(): Promise<{ readonly document: string; readonly decision: number } | undefined> {
    const select =
      'SELECT document, number AS decision FROM desk_decisions WHERE undone_at IS NULL ORDER BY place DESC LIMIT 1';
    const row = await this.#store.free(() => this.#database.prepare(select).get());
    return row === undefined ? undefined : { document: String(row.document), decision: Number(row.decision) };
  }

  async change(document: string, before: readonly KeptDecision[], change: Change, ledger?: LedgerPart): Promise<void> {
    const write = (): void => {
      const found = changesIn(this.#decisions(document));
      if (found !== changesIn(before)) {
        throw new DeskMoved(`Expected ${changesIn(before)} changes to document ${document}, found ${found}.`);
      }
      if ('decision' in change) this.#insert(document, change.decision);
      else this.#markUndone(document, change);
    };
    if (ledger === undefined) await this.#store.write(write);
    else await this.#store.append(ledger.expected, ledger.entries, write);
  }

  #insert(document: string, { number, action, claim, reviewer, decided, ...rest }: KeptDecision): void {
    const insert =
      'INSERT INTO desk_decisions (document, number, action, claim, reviewer, decided, rest) VALUES (?, ?, ?, ?, ?, ?, ?)';
    this.#database.prepare(insert).run(document, number, action, claim ?? null, reviewer, decided, json(rest));
  }

  #markUndone(document: string, { undo, reviewer, decided }: Extract<Change, { undo: unknown }>): void {
    const update = this.#database.prepare(
      'UPDATE desk_decisions SET undone_by = ?, undone_at = ? WHERE document = ? AND number = ?',
    );
    for (const number of undo) update.run(reviewer, decided, document, number);
  }
}

function decisionOf({ number, action, claim, reviewer, decided, rest, undone_by, undone_at }: Row): KeptDecision {
  return {
    ...{ number, action, reviewer, decided },
    ...(claim === null ? {} : { claim }),
    ...parsed(rest),
    ...(undone_at === null ? {} : { undone: { reviewer: undone_by, decided: undone_at } }),
  } as KeptDecision;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function parsed(text: SQLOutputValue | undefined): object {
  return JSON.parse(String(text)) as object;
}
