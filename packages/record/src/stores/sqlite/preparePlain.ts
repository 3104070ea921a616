import type { DatabaseSync } from 'node:sqlite'
import { prepareFile } from './prepareFile.ts'

/** Makes an empty file, or what is in memory, a dossier called `name`. */
export function preparePlain(db: DatabaseSync, path: string, name: string): void {
  prepareFile(db, path, 'plain', () => { db.prepare('INSERT INTO meta VALUES (?, ?)').run('name', name) })
}
