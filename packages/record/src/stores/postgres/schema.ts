/** The format this code writes, kept with each dossier. A higher one is refused untouched. */
export const formatVersion = 1

/**
 * One database holds any number of dossiers. Plain tables and nothing that only one server has: no sequences, no advisory locks, no full-text search of the
 * server's own. Whole numbers are INT4, which has four bytes everywhere; an INTEGER has eight on CockroachDB, and comes as text then. Every key begins with the
 * dossier's id, which is drawn at random, so that servers which spread tables over machines by key spread dossiers.
 * `travaux_dossiers` has one row a dossier, which an append locks: it holds the end of its log.
 */
export const schema = [
  `CREATE TABLE IF NOT EXISTS travaux_dossiers (id UUID PRIMARY KEY, name TEXT NOT NULL UNIQUE, format INT4 NOT NULL, position INT4 NOT NULL, seal BYTEA)`,
  `CREATE TABLE IF NOT EXISTS travaux_entries (
    dossier UUID NOT NULL, position INT4 NOT NULL, id TEXT NOT NULL, compartment TEXT NOT NULL, body TEXT NOT NULL,
    previous BYTEA, hash BYTEA NOT NULL, seal BYTEA NOT NULL, signature BYTEA,
    PRIMARY KEY (dossier, position), UNIQUE (dossier, id))`,
  `CREATE INDEX IF NOT EXISTS travaux_entries_by_compartment ON travaux_entries (dossier, compartment, position)`,
  `CREATE TABLE IF NOT EXISTS travaux_heads (dossier UUID NOT NULL, writer TEXT NOT NULL, hash BYTEA NOT NULL, entries INT4 NOT NULL, PRIMARY KEY (dossier, writer, hash))`,
  `CREATE TABLE IF NOT EXISTS travaux_paragraphs (
    dossier UUID NOT NULL, compartment TEXT NOT NULL, source TEXT NOT NULL, start INT4 NOT NULL, stop INT4 NOT NULL, position INT4 NOT NULL, terms INT4 NOT NULL,
    PRIMARY KEY (dossier, compartment, source, start))`,
  `CREATE TABLE IF NOT EXISTS travaux_terms (
    dossier UUID NOT NULL, term TEXT NOT NULL, compartment TEXT NOT NULL, source TEXT NOT NULL, start INT4 NOT NULL, times INT4 NOT NULL,
    PRIMARY KEY (dossier, term, compartment, source, start))`,
  `CREATE INDEX IF NOT EXISTS travaux_terms_by_source ON travaux_terms (dossier, source, compartment)`,
  `CREATE TABLE IF NOT EXISTS travaux_originals (dossier UUID NOT NULL, sha256 BYTEA NOT NULL, deflated BOOLEAN NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (dossier, sha256))`,
] as const
