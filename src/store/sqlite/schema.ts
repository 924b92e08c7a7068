/** "Kuzn" in the header of the file: which program it belongs to. */
export const APPLICATION_ID = 0x4b757a6e;

/** Version of the layout below. Another layout gets the next number. */
export const FORMAT = 1;

/**
 * Bytes a page. Bulk loads are bound by pages written: at 16 KiB they take a quarter less time than at SQLite's 4 KiB, and
 * an entry is short enough for larger pages to gain little more.
 */
export const PAGE_SIZE = 16_384;

/**
 * The layout, by name. `head` repeats where the ledger ends, so that entries lost from its end are noticed. `ledger` is for
 * people who open the file with tools of their own: it makes the subject of each entry from its body when it is asked for,
 * so that the subject cannot fall out of step, and costs nothing when entries are appended.
 */
export const schema: Readonly<Record<string, string>> = {
  entries: `CREATE TABLE entries (
  sequence INTEGER PRIMARY KEY,
  recorded TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT`,
  head: `CREATE TABLE head (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  sequence INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT`,
  ledger: `CREATE VIEW ledger AS SELECT sequence, recorded, kind, coalesce(
  body ->> '$.about', body ->> '$.claim', body ->> '$.target', body ->> '$.from', body ->> '$.table', body ->> '$.id'
) AS subject, body, previous, hash FROM entries`,
  entries_append_in_order: `CREATE TRIGGER entries_append_in_order BEFORE INSERT ON entries
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
BEGIN SELECT raise(ABORT, 'A ledger takes new entries at its end only.'); END`,
  entries_never_change: `CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
BEGIN SELECT raise(ABORT, 'Entries of a ledger are never changed; append a retraction.'); END`,
  entries_never_go: `CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
BEGIN SELECT raise(ABORT, 'Entries of a ledger are never deleted; append a retraction.'); END`,
};
