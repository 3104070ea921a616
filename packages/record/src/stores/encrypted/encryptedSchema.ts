/**
 * SQLite gives durability and keeps processes apart; of what it holds it knows only lengths. `header`: what is needed to try a passphrase, readable. `chunks`: the entries of one
 * append each, in order. `state`: the dossier's name and where its log ends, rewritten with each append. `originals`: files, under names that only the key gives. All but
 * the header is encrypted, each piece for its own place.
 */
export const encryptedSchema = `
CREATE TABLE header (one INTEGER PRIMARY KEY CHECK (one = 1), words TEXT NOT NULL, sum BLOB NOT NULL) STRICT;
CREATE TABLE chunks (n INTEGER PRIMARY KEY, encrypted BLOB NOT NULL) STRICT;
CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), encrypted BLOB NOT NULL) STRICT;
CREATE TABLE originals (name BLOB NOT NULL UNIQUE, encrypted BLOB NOT NULL) STRICT;

CREATE TRIGGER chunks_are_never_edited BEFORE UPDATE ON chunks BEGIN SELECT RAISE(ABORT, 'chunks are never edited'); END;
CREATE TRIGGER chunks_are_never_deleted BEFORE DELETE ON chunks BEGIN SELECT RAISE(ABORT, 'chunks are never deleted'); END;
`
