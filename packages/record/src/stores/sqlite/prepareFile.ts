import type { DatabaseSync } from 'node:sqlite'
import { checkVersion } from './checkFile.ts'
import { applicationId, formatVersion, schema, upgrades } from './schema.ts'

/** Makes an empty file a dossier, called `name`, and one of an earlier format one of this. */
export function prepareFile(db: DatabaseSync, path: string, name: string): void {
  const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }
  if (tables > 0) checkVersion(path, pragma(db, 'application_id'), pragma(db, 'user_version'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
  if (tables > 0 && pragma(db, 'user_version') === formatVersion) return
  db.exec('BEGIN IMMEDIATE')
  // Another process may have made or turned it while this one waited.
  if (pragma(db, 'application_id') === 0) {
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${formatVersion}; ${schema}`)
    db.prepare('INSERT INTO meta VALUES (?, ?)').run('name', name)
  }
  for (let format = pragma(db, 'user_version'); format < formatVersion; format += 1) db.exec(`${upgrades[format]} PRAGMA user_version = ${format + 1}`)
  db.exec('COMMIT')
  // The numbers that tell what it is must stand in the file itself, where they are looked for before it is opened.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

export function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return (db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] as number
}
