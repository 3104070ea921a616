import type { DatabaseSync } from 'node:sqlite'
import { checkVersion } from './checkFile.ts'
import { fileKinds, type FileKind } from './fileKinds.ts'

/** Makes an empty file a dossier, which `fill` gives what it begins with, and one of an earlier format one of this. */
export function prepareFile(db: DatabaseSync, path: string, kind: FileKind, fill: () => void): void {
  const { application, format, schema, upgrades } = fileKinds[kind]
  const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }
  if (tables > 0) checkVersion(path, pragma(db, 'application_id'), pragma(db, 'user_version'), kind)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA wal_autocheckpoint = 4000')
  if (tables > 0 && pragma(db, 'user_version') === format) return
  db.exec('BEGIN IMMEDIATE')
  // Another process may have made or turned it while this one waited.
  if (pragma(db, 'application_id') === 0) {
    db.exec(`PRAGMA application_id = ${application}; PRAGMA user_version = ${format}; ${schema}`)
    fill()
  }
  for (let at = pragma(db, 'user_version'); at < format; at += 1) db.exec(`${upgrades[at]} PRAGMA user_version = ${at + 1}`)
  db.exec('COMMIT')
  // The numbers that tell what it is must stand in the file itself, where they are looked for before it is opened.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

export function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return (db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] as number
}
