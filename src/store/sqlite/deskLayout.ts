/**
 * Tables of the desk, beside the ledger in its file. They are made when the desk is first opened, so that a ledger without one
 * stays as it was and a program that knows no desk reads the ledger all the same. What people have not decided on is no part of
 * the chain.
 */
export const deskLayout = `
CREATE TABLE IF NOT EXISTS desk_documents (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  head TEXT NOT NULL,
  proposed INTEGER NOT NULL,
  text TEXT NOT NULL,
  claims TEXT NOT NULL,
  dropped TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS desk_decisions (
  place INTEGER PRIMARY KEY,
  document TEXT NOT NULL REFERENCES desk_documents (id),
  number INTEGER NOT NULL,
  action TEXT NOT NULL,
  claim INTEGER,
  reviewer TEXT NOT NULL,
  decided TEXT NOT NULL,
  rest TEXT NOT NULL,
  undone_by TEXT,
  undone_at TEXT,
  UNIQUE (document, number)
) STRICT`;
