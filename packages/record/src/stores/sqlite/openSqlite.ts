import { basename, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Clearance } from '../../clearance.ts'
import type { Sign } from '../../signature.ts'
import type { Store } from '../../store.ts'
import { checkFile, checkVersion, hasJournal } from './checkFile.ts'
import { pragma } from './prepareFile.ts'
import { preparePlain } from './preparePlain.ts'
import { readingPlace } from './readingPlace.ts'
import { cannotReplay, openFault, unreplayed } from './sqliteFault.ts'
import { sqliteStore, type Place } from './sqliteStore.ts'

export interface OpenSqliteOptions {
  /** Whether a dossier that is not there is made. Default true. */
  readonly create?: boolean
  /**
   * Whether it is only read: then it may be a file, in a folder, that may not be written to, and nothing is left beside it. Nothing is made,
   * `append` refuses. Default false.
   */
  readonly readOnly?: boolean
  /** The compartments that are seen; all of them by default: who holds the file holds them all. */
  readonly clearance?: Clearance
  /** Signs each entry that is appended. Default: entries are not signed. */
  readonly sign?: Sign
  /** What a dossier made now is called. Default: the file's name without its ending. */
  readonly name?: string
  /** How long to wait, in milliseconds, for another program to finish writing. Default 5000. */
  readonly patience?: number
  /** How often, in milliseconds, to look for appends by other processes while anybody subscribes. Default 200. */
  readonly pollEvery?: number
}

/**
 * A dossier in one SQLite file, or in memory (`:memory:`). Write-ahead log, synced at each append, so an append that has
 * resolved outlives the process and the machine. Any number of processes may have it open; beside an open dossier stand two
 * files, `-wal` and `-shm`, that belong to it.
 *
 * @throws CannotOpen with a sentence, leaving the file as it was.
 */
export function openSqlite(file: string, { create = true, readOnly = false, clearance = 'everything', sign, name, patience = 5000, pollEvery = 200 }: OpenSqliteOptions = {}): Store {
  const path = file === ':memory:' ? file : resolve(file)
  if (path !== ':memory:') checkFile(path, { create: create && !readOnly, readOnly })
  const place: Place = { path, at: readOnly && path !== ':memory:' ? readingPlace(path) : path, readOnly }
  let db: DatabaseSync | null = null
  try {
    db = new DatabaseSync(place.at, { timeout: patience, readOnly: place.at !== path })
    if (readOnly) checkRead(db, path)
    else preparePlain(db, path, name ?? basename(file).replace(/\.travaux$/, ''))
    return sqliteStore(db, place, { clearance, sign, pollEvery })
  } catch (error) {
    db?.close()
    throw readOnly && hasJournal(path) && cannotReplay(error) ? unreplayed(path, error) : openFault(error, file)
  }
}

/** @throws CannotOpen where what SQLite reads, its journal included, is no dossier. */
function checkRead(db: DatabaseSync, path: string): void {
  checkVersion(path, pragma(db, 'application_id'), pragma(db, 'user_version'))
  db.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
}
