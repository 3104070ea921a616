/** Names of compartments by number; 1 is the shared one. Entries outside it are few, and only they are listed by it. */
const compartments = `
CREATE TABLE compartments (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO compartments VALUES (1, 'shared');
CREATE INDEX entries_by_compartment ON entries (compartment, position) WHERE compartment <> 1;`

/** Ends of chains: several of one writer where copies were united in which the writer went on apart. */
const heads = 'CREATE TABLE heads (writer TEXT NOT NULL, hash BLOB NOT NULL, entries INTEGER NOT NULL, PRIMARY KEY (writer, hash)) STRICT, WITHOUT ROWID;'

/** What makes a table of the terms of paragraphs. */
export function termsTable(name: string): string {
  return `CREATE VIRTUAL TABLE ${name} USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');`
}

/** What turns each earlier format into the next. Entries of format 1 were all shared and unsigned. */
export const upgrades: Readonly<Record<number, string>> = {
  1: `ALTER TABLE entries ADD COLUMN compartment INTEGER NOT NULL DEFAULT 1; ALTER TABLE entries ADD COLUMN signature BLOB;
      ALTER TABLE paragraphs ADD COLUMN compartment INTEGER NOT NULL DEFAULT 1; ${compartments}
      ALTER TABLE heads RENAME TO heads_of_1; ${heads} INSERT INTO heads (writer, hash, entries) SELECT writer, hash, entries FROM heads_of_1; DROP TABLE heads_of_1;`,
}

/**
 * An entry's canonical JSON is kept once; `readable_entries` lays it out for who opens the file with other tools. (As
 * generated columns of `entries` the same would be worked out at each insert: STRICT checks their types.) The triggers keep the log append-only against mistakes; against intent there is the chain.
 * `paragraph_terms` holds no text, only where terms stand: words are read back from the entry itself. Each compartment but the shared one has
 * such a table of its own, `paragraph_terms_ID`, made with its first source: how well a paragraph fits is reckoned among those of its compartment alone,
 * so that what others may not see changes no order either.
 */
export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  previous BLOB,
  hash BLOB NOT NULL,
  seal BLOB NOT NULL,
  compartment INTEGER NOT NULL DEFAULT 1,
  signature BLOB
) STRICT;

CREATE VIEW readable_entries AS SELECT position, id, body ->> '$.subject' AS subject, body ->> '$.kind' AS kind, body -> '$.author' AS author,
  body ->> '$.compartment' AS compartment, body ->> '$.recordedAt' AS recorded_at, body ->> '$.note' AS note, body -> '$.value' AS value, body -> '$.evidence' AS evidence,
  body ->> '$.withdrawn' AS withdrawn, body ->> '$.undoes' AS undoes FROM entries;

${compartments}

${heads}

CREATE TRIGGER entries_are_never_edited BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never edited'); END;
CREATE TRIGGER entries_are_never_deleted BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;

CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  position INTEGER NOT NULL REFERENCES entries (position),
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  compartment INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX paragraphs_by_source ON paragraphs (source);

${termsTable('paragraph_terms')}
`
