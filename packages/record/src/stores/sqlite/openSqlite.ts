import { basename, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Entry } from '@travaux/model'
import { CannotAppend } from '../../cannotAppend.ts'
import { CannotOpen } from '../../cannotOpen.ts'
import { seal, writerOf, type Head, type Link } from '../../chain.ts'
import { readEntry } from '../../readEntry.ts'
import { StaleAppend } from '../../staleAppend.ts'
import type { Recorded, Store } from '../../store.ts'
import { checkFile, checkVersion, hasJournal } from './checkFile.ts'
import { bytes, hex, sha256 } from './hashes.ts'
import { originals } from './originals.ts'
import { paragraphIndex } from './paragraphIndex.ts'
import { readingPlace } from './readingPlace.ts'
import { applicationId, formatVersion, schema } from './schema.ts'
import { appendFault, cannotReplay, openFault, unreplayed } from './sqliteFault.ts'
import { verifyFile } from './verifyFile.ts'
import { watchAppends } from './watchAppends.ts'

export interface OpenSqliteOptions {
  /** Whether a dossier that is not there is made. Default true. */
  readonly create?: boolean
  /**
   * Whether it is only read: then it may be a file, in a folder, that may not be written to, and nothing is left beside it. Nothing is made,
   * `append` refuses. Default false.
   */
  readonly readOnly?: boolean
  /** What a dossier made now is called. Default: the file's name without its ending. */
  readonly name?: string
  /** How long to wait, in milliseconds, for another program to finish writing. Default 5000. */
  readonly patience?: number
  /** How often, in milliseconds, to look for appends by other processes while anybody subscribes. Default 200. */
  readonly pollEvery?: number
}

const batchLength = 1000

/** Where a dossier lies, and where SQLite is told to find it. */
interface Place { readonly path: string; readonly at: string | URL; readonly readOnly: boolean }

/**
 * A dossier in one SQLite file, or in memory (`:memory:`). Write-ahead log, synced at each append, so an append that has
 * resolved outlives the process and the machine. Any number of processes may have it open; beside an open dossier stand two
 * files, `-wal` and `-shm`, that belong to it.
 *
 * @throws CannotOpen with a sentence, leaving the file as it was.
 */
export function openSqlite(file: string, { create = true, readOnly = false, name, patience = 5000, pollEvery = 200 }: OpenSqliteOptions = {}): Store {
  const path = file === ':memory:' ? file : resolve(file)
  if (path !== ':memory:') checkFile(path, { create: create && !readOnly, readOnly })
  const place: Place = { path, at: readOnly && path !== ':memory:' ? readingPlace(path) : path, readOnly }
  let db: DatabaseSync | null = null
  try {
    db = new DatabaseSync(place.at, { timeout: patience, readOnly: place.at !== path })
    if (readOnly) checkRead(db, path)
    else prepareFile(db, path, name ?? basename(file).replace(/\.travaux$/, ''))
    return storeOf(db, place, pollEvery)
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

function prepareFile(db: DatabaseSync, path: string, name: string): void {
  const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }
  if (tables > 0) checkVersion(path, pragma(db, 'application_id'), pragma(db, 'user_version'))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
  if (tables > 0) return
  db.exec('BEGIN IMMEDIATE')
  // Another process may have made it while this one waited.
  if (pragma(db, 'application_id') === 0) {
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${formatVersion}; ${schema}`)
    db.prepare('INSERT INTO meta VALUES (?, ?)').run('name', name)
  }
  db.exec('COMMIT')
  // The numbers that tell what it is must stand in the file itself, where they are looked for before it is opened.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

function storeOf(db: DatabaseSync, { path, at, readOnly }: Place, pollEvery: number): Store {
  const { value: name } = db.prepare(`SELECT value FROM meta WHERE key = 'name'`).get() as { value: string }
  const lastEntry = db.prepare('SELECT position, seal FROM entries ORDER BY position DESC LIMIT 1')
  const entriesAfter = db.prepare(`SELECT position, body, previous, hash FROM entries WHERE position > ? ORDER BY position LIMIT ${batchLength}`)
  const addEntry = db.prepare('INSERT INTO entries (position, id, body, previous, hash, seal) VALUES (?, ?, ?, ?, ?, ?)')
  const headOf = db.prepare('SELECT entries, hash FROM heads WHERE writer = ?')
  const setHead = db.prepare('INSERT INTO heads VALUES (?, ?, ?) ON CONFLICT (writer) DO UPDATE SET entries = excluded.entries, hash = excluded.hash')
  const index = paragraphIndex(db)
  const files = originals(db)
  const end = (): { position: number; seal: string | null } => {
    const last = lastEntry.get() as { position: number; seal: Uint8Array } | undefined
    return last === undefined ? { position: 0, seal: null } : { position: last.position, seal: hex(last.seal) }
  }
  const appends = watchAppends(db, () => end().position, pollEvery)

  const batchAfter = (position: number): readonly Recorded[] => {
    try {
      return (entriesAfter.all(position) as unknown as Row[]).map((row) => recordedOf(row, path))
    } catch (error) {
      throw openFault(error, path)
    }
  }

  const add = (entries: readonly Entry[], expected: number): readonly Recorded[] => {
    const last = end()
    if (last.position > expected) throw new StaleAppend(expected, last.position)
    if (last.position < expected) throw new RangeError(`cannot append after entry ${expected}: the log ends at entry ${last.position}`)
    const heads = new Map<string, Head>()
    for (const writer of new Set(entries.map(writerOf))) {
      const head = headOf.get(writer) as { entries: number; hash: Uint8Array } | undefined
      if (head !== undefined) heads.set(writer, { entries: head.entries, hash: hex(head.hash) })
    }
    const links = seal(entries, last, heads, sha256)
    const recorded = entries.map((entry, i) => {
      const { position, body, previous, hash, seal: sealed } = links[i] as Link
      try {
        addEntry.run(position, entry.id, body, previous === null ? null : bytes(previous), bytes(hash), bytes(sealed))
      } catch (error) {
        if (/UNIQUE constraint failed: entries.id/.test(String(error))) throw new RangeError(`entry ${entry.id} is in the log already`, { cause: error })
        throw error
      }
      index.add(position, entry)
      return { ...entry, position, previous, hash }
    })
    for (const [writer, { entries: count, hash }] of heads) setHead.run(writer, count, bytes(hash))
    return recorded
  }

  return {
    name,

    async append(entries, expected) {
      if (readOnly) throw new CannotAppend('read-only', `${path} was opened to be read only, so nothing was recorded; open it to be written to.`)
      try {
        db.exec('BEGIN IMMEDIATE')
        const recorded = add(entries, expected)
        db.exec('COMMIT')
        if (recorded.length > 0) appends.tell(expected + recorded.length)
        return recorded
      } catch (error) {
        if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
        throw appendFault(error, path)
      }
    },

    async keepOriginals(all) {
      if (readOnly) throw new CannotAppend('read-only', `${path} was opened to be read only, so nothing was recorded; open it to be written to.`)
      try {
        if (all.length > 0) files.keep(all)
      } catch (error) {
        throw appendFault(error, path)
      }
    },

    async original(sha256) {
      return files.get(sha256)
    },

    async keepsOriginal(sha256) {
      return files.has(sha256)
    },

    async *read(after) {
      for (let last = after; ;) {
        const batch = batchAfter(last)
        if (batch.length > 0) yield batch
        if (batch.length < batchLength) return
        last = (batch.at(-1) as Recorded).position
      }
    },

    async search(words, limit, within) {
      return index.search(words, limit, within)
    },

    subscribe: appends.subscribe,

    verify: () => verifyFile(db, at),

    async close() {
      appends.end()
      if (db.isOpen) db.close()
    },
  }
}

interface Row { readonly position: number; readonly body: string; readonly previous: Uint8Array | null; readonly hash: Uint8Array }

function recordedOf({ position, body, previous, hash }: Row, file: string): Recorded {
  const entry = readEntry(body)
  if (entry === null) throw new CannotOpen('damaged', `${file} is damaged: entry ${position} cannot be read; go back to a copy made before.`)
  return Object.assign(entry, { position, previous: previous === null ? null : hex(previous), hash: hex(hash) })
}

function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return (db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] as number
}
