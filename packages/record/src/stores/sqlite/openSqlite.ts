import { hash as digest } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { Entry } from '@travaux/model'
import { seal, verifyChain, writerOf, type Head, type Link } from '../../chain.ts'
import { StaleAppend } from '../../staleAppend.ts'
import type { Recorded, Store, Verification } from '../../store.ts'
import { checkFile, checkVersion } from './checkFile.ts'
import { paragraphIndex } from './paragraphIndex.ts'
import { applicationId, formatVersion, schema } from './schema.ts'
import { appendFault, openFault } from './sqliteFault.ts'

export interface OpenSqliteOptions {
  /** Whether a dossier that is not there is made. Default true. */
  readonly create?: boolean
  /** What a dossier made now is called. Default: the file's name without its ending. */
  readonly name?: string
  /** How long to wait, in milliseconds, for another program to finish writing. Default 5000. */
  readonly patience?: number
  /** How often, in milliseconds, to look for appends by other processes while anybody subscribes. Default 200. */
  readonly pollEvery?: number
}

const batchLength = 1000

/**
 * A dossier in one SQLite file, or in memory (`:memory:`). Write-ahead log, synced at each append, so an append that has
 * resolved outlives the process and the machine. Any number of processes may have it open; beside an open dossier stand two
 * files, `-wal` and `-shm`, that belong to it.
 *
 * @throws CannotOpen with a sentence, leaving the file as it was.
 */
export function openSqlite(file: string, { create = true, name, patience = 5000, pollEvery = 200 }: OpenSqliteOptions = {}): Store {
  const path = file === ':memory:' ? file : resolve(file)
  if (path !== ':memory:') checkFile(path, create)
  let db: DatabaseSync | null = null
  try {
    db = new DatabaseSync(path, { timeout: patience })
    prepareFile(db, path, name ?? basename(file).replace(/\.travaux$/, ''))
    return storeOf(db, path, pollEvery)
  } catch (error) {
    db?.close()
    throw openFault(error, file)
  }
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

function storeOf(db: DatabaseSync, path: string, pollEvery: number): Store {
  const { value: name } = db.prepare(`SELECT value FROM meta WHERE key = 'name'`).get() as { value: string }
  const lastEntry = db.prepare('SELECT position, seal FROM entries ORDER BY position DESC LIMIT 1')
  const entriesAfter = db.prepare(`SELECT position, body, previous, hash FROM entries WHERE position > ? ORDER BY position LIMIT ${batchLength}`)
  const addEntry = db.prepare('INSERT INTO entries (position, id, body, previous, hash, seal) VALUES (?, ?, ?, ?, ?, ?)')
  const headOf = db.prepare('SELECT entries, hash FROM heads WHERE writer = ?')
  const setHead = db.prepare('INSERT INTO heads VALUES (?, ?, ?) ON CONFLICT (writer) DO UPDATE SET entries = excluded.entries, hash = excluded.hash')
  const index = paragraphIndex(db)
  const end = (): { position: number; seal: string | null } => {
    const last = lastEntry.get() as { position: number; seal: Uint8Array } | undefined
    return last === undefined ? { position: 0, seal: null } : { position: last.position, seal: hex(last.seal) }
  }
  const changes = changesOf(db, () => end().position, pollEvery)

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
      try {
        db.exec('BEGIN IMMEDIATE')
        const recorded = add(entries, expected)
        db.exec('COMMIT')
        if (recorded.length > 0) changes.tell(expected + recorded.length)
        return recorded
      } catch (error) {
        if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
        throw appendFault(error, path)
      }
    },

    async *read(after) {
      for (let last = after; ;) {
        const rows = entriesAfter.all(last) as unknown as Row[]
        if (rows.length === 0) return
        yield rows.map(recordedOf)
        if (rows.length < batchLength) return
        last = (rows.at(-1) as Row).position
      }
    },

    async search(words, limit) {
      return index.search(words, limit)
    },

    subscribe: changes.subscribe,

    verify: () => verifyFile(db, path),

    async close() {
      changes.end()
      if (db.isOpen) db.close()
    },
  }
}

interface Row { readonly position: number; readonly body: string; readonly previous: Uint8Array | null; readonly hash: Uint8Array }

function recordedOf({ position, body, previous, hash }: Row): Recorded {
  return Object.assign(JSON.parse(body) as Entry, { position, previous: previous === null ? null : hex(previous), hash: hex(hash) })
}

/** In-process appends are told at once; those of other processes are found by `data_version`, which costs no read of the file. */
function changesOf(db: DatabaseSync, position: () => number, pollEvery: number) {
  const version = db.prepare('PRAGMA data_version')
  const seenVersion = (): number => (version.get() as { data_version: number }).data_version
  const listeners = new Set<(position: number) => void>()
  let timer: NodeJS.Timeout | null = null
  let seen = 0
  const tell = (at: number): void => {
    for (const listener of listeners) listener(at)
  }
  const end = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
  }
  const look = (): void => {
    let at: number
    try {
      const now = seenVersion()
      if (now === seen) return
      at = position()
      seen = now
    } catch {
      // Held by a writer, or the disk is away for a moment: the next look finds what this one could not.
      return
    }
    tell(at)
  }
  return {
    tell,
    end,
    subscribe(listener: (position: number) => void): () => void {
      // A listener of its own, so that the same function may subscribe twice.
      const own = (at: number): void => listener(at)
      listeners.add(own)
      if (timer === null) {
        seen = seenVersion()
        timer = setInterval(look, pollEvery)
        timer.unref()
      }
      return () => {
        listeners.delete(own)
        if (listeners.size === 0) end()
      }
    },
  }
}

/** Over a connection of its own, so that the file is read and not this process's memory of it, at one moment while others write. */
async function verifyFile(open: DatabaseSync, path: string): Promise<Verification> {
  let db = open
  try {
    if (path !== ':memory:') {
      db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
      db.exec('BEGIN')
    }
    const heads = db.prepare('SELECT writer, entries, hash FROM heads').all() as unknown as { writer: string; entries: number; hash: Uint8Array }[]
    const verification = await verifyChain(linksOf(db, db === open ? Infinity : batchLength), new Map(heads.map(({ writer, entries, hash }) => [writer, { entries, hash: hex(hash) }])), sha256)
    if (!verification.whole) return verification
    const stray = db.prepare(`SELECT position, id FROM entries WHERE id <> body ->> '$.id' ORDER BY position LIMIT 1`).get() as { position: number; id: string } | undefined
    if (stray !== undefined) return { whole: false, position: stray.position, entry: stray.id, why: `entry ${stray.position} is listed under the id ${stray.id}, which is not its own` }
    const { integrity_check: structure } = db.prepare('PRAGMA integrity_check(1)').get() as { integrity_check: string }
    return structure === 'ok' ? verification : { whole: false, position: null, entry: null, why: `every entry is whole, but the file around them is damaged: ${structure}` }
  } catch (error) {
    return { whole: false, position: null, entry: null, why: `the file is damaged and cannot be read to its end: ${error instanceof Error ? error.message : String(error)}` }
  } finally {
    if (db !== open && db.isOpen) db.close()
  }
}

/** Lets others work between batches, which is safe only inside a transaction. */
async function* linksOf(db: DatabaseSync, length: number): AsyncIterable<readonly Link[]> {
  const linksAfter = db.prepare(`SELECT position, body, previous, hash, seal FROM entries WHERE position > ? ORDER BY position LIMIT ${length === Infinity ? -1 : length}`)
  for (let last = -Infinity; ;) {
    const rows = linksAfter.all(last) as unknown as (Row & { seal: Uint8Array })[]
    yield rows.map((row) => ({ position: row.position, body: row.body, previous: row.previous === null ? null : hex(row.previous), hash: hex(row.hash), seal: hex(row.seal) }))
    if (rows.length < length) return
    last = (rows.at(-1) as Row).position
    await setImmediate()
  }
}

function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return (db.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] as number
}

const sha256 = (text: string): string => digest('sha256', text, 'hex')
const bytes = (hash: string): Uint8Array => Buffer.from(hash, 'hex')
const hex = (hash: Uint8Array): string => Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex')
