import { basename, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotOpen } from '../../cannotOpen.ts'
import type { Store } from '../../store.ts'
import { checkFile, checkVersion, hasJournal } from '../sqlite/checkFile.ts'
import type { OpenSqliteOptions } from '../sqlite/openSqlite.ts'
import { pragma, prepareFile } from '../sqlite/prepareFile.ts'
import { readingPlace } from '../sqlite/readingPlace.ts'
import { cannotReplay, openFault, unreplayed } from '../sqlite/sqliteFault.ts'
import type { Place } from '../sqlite/sqliteStore.ts'
import { encryptedLog, nothingYet } from './encryptedLog.ts'
import { encryptedStore } from './encryptedStore.ts'
import { defaultCost, lock, newUnlocked, unlock, type Header } from './header.ts'
import { headerTable } from './headerTable.ts'
import { pieces } from './pieces.ts'

export interface OpenEncryptedOptions extends OpenSqliteOptions {
  readonly passphrase: string
  /** Of a dossier made now: scrypt's N, a power of two from 2 to 2^20, by which time and memory of each try of a passphrase grow. Default 2^17: some 0.3 s and 128 MB. */
  readonly cost?: number
}

/**
 * A dossier in one file that only a passphrase opens. What is recorded is in memory while it is open, all of it, and encrypted on the disk, as durable as in a plain dossier;
 * so are names, search terms and files. How many appends there were and how long each is can be seen. Any number of processes may have it open.
 *
 * @throws CannotOpen with a sentence, leaving the file as it was; its reason is `passphrase` where that is wrong.
 */
export async function openEncrypted(file: string, { passphrase, cost = defaultCost, create = true, readOnly = false, clearance = 'everything', sign, name, patience = 5000, pollEvery = 200 }: OpenEncryptedOptions): Promise<Store> {
  if (passphrase === '') throw new CannotOpen('passphrase', `The passphrase for ${file} is empty; give the one it was made with.`)
  const path = resolve(file)
  checkFile(path, { create: create && !readOnly, readOnly, kind: 'encrypted' })
  const place: Place = { path, at: readOnly ? readingPlace(path) : path, readOnly }
  const made = newUnlocked()
  let header: Header | null = null
  let db: DatabaseSync | null = null
  try {
    db = new DatabaseSync(place.at, { timeout: patience, readOnly: place.at !== path })
    const container = db
    if (readOnly) {
      checkVersion(path, pragma(db, 'application_id'), pragma(db, 'user_version'), 'encrypted')
      db.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
    } else {
      const own = header = isMade(db) ? null : await lock(made, passphrase, cost)
      prepareFile(db, path, 'encrypted', () => {
        if (own === null) throw new RangeError(`${path} was emptied while it was opened`)
        headerTable(container).write(own)
        encryptedLog(container, pieces(made.dataKey, made.id)).leave({ ...nothingYet, name: name ?? basename(file).replace(/\.travaux$/, ''), heads: [], originals: 0 })
      })
    }
    const stored = headerTable(db).read(path)
    // Another process may have made it first.
    const { id, dataKey } = stored.words === header?.words ? made : await unlock(stored, passphrase, path)
    return encryptedStore(db, place, pieces(dataKey, id), { clearance, sign, pollEvery })
  } catch (error) {
    db?.close()
    throw readOnly && hasJournal(path) && cannotReplay(error) ? unreplayed(path, error) : openFault(error, file)
  }
}

function isMade(db: DatabaseSync): boolean {
  return (db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }).tables > 0
}
