/** "TRVX" in SQLite's header: tells a dossier from any other SQLite file (sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x54525658

/** The format this code writes, in SQLite's `user_version`. A higher one is refused untouched. */
export const formatVersion = 1

/**
 * An entry's canonical JSON is kept once; `readable_entries` lays it out for who opens the file with other tools. (As
 * generated columns of `entries` the same would be worked out at each insert: STRICT checks their types.) The triggers keep the log append-only against mistakes; against intent there is the chain.
 * `paragraph_terms` holds no text, only where terms stand: words are read back from the entry itself.
 */
export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  previous BLOB,
  hash BLOB NOT NULL,
  seal BLOB NOT NULL
) STRICT;

CREATE VIEW readable_entries AS SELECT position, id, body ->> '$.subject' AS subject, body ->> '$.kind' AS kind, body -> '$.author' AS author,
  body ->> '$.compartment' AS compartment, body ->> '$.recordedAt' AS recorded_at, body ->> '$.note' AS note, body -> '$.value' AS value, body -> '$.evidence' AS evidence,
  body ->> '$.withdrawn' AS withdrawn, body ->> '$.undoes' AS undoes FROM entries;

CREATE TABLE heads (writer TEXT PRIMARY KEY, entries INTEGER NOT NULL, hash BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TRIGGER entries_are_never_edited BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never edited'); END;
CREATE TRIGGER entries_are_never_deleted BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;

CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  position INTEGER NOT NULL REFERENCES entries (position),
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL
) STRICT;
CREATE INDEX paragraphs_by_source ON paragraphs (source);

CREATE VIRTUAL TABLE paragraph_terms USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');
`
