import type { DatabaseSync } from 'node:sqlite'
import type { Entry } from '@travaux/model'
import { CannotAppend } from '../../cannotAppend.ts'
import { chain, seal, writerOf, type Head, type Link } from '../../chain.ts'
import type { Clearance } from '../../clearance.ts'
import { entryOf } from '../../entryOf.ts'
import type { Sign } from '../../signature.ts'
import { StaleAppend } from '../../staleAppend.ts'
import type { Chained, Recorded, Store } from '../../store.ts'
import { checkpointAtRest } from './checkpointAtRest.ts'
import { clearedPlaces } from './clearedPlaces.ts'
import { compartmentIds } from './compartmentIds.ts'
import { sha256 } from '../hashes.ts'
import { isThere } from '../isThere.ts'
import { mustSee } from '../mustSee.ts'
import { recordedOf } from '../recordedOf.ts'
import { logTable, logWriter, type ChainedRow } from './logTable.ts'
import { originals, type Files } from './originals.ts'
import { paragraphIndex } from './paragraphIndex.ts'
import { pragma } from './prepareFile.ts'
import { appendFault, openFault } from './sqliteFault.ts'
import { transaction } from './transaction.ts'
import { verifyFile } from './verifyFile.ts'
import { watchAppends } from './watchAppends.ts'

/** Where a dossier lies, and where SQLite is told to find it. */
export interface Place { readonly path: string; readonly at: string | URL; readonly readOnly: boolean }

const batchLength = 1000

interface SqliteStoreOptions {
  readonly clearance: Clearance
  readonly sign: Sign | undefined
  readonly pollEvery: number
  /** Runs what is appended as one. Another than the database's own where entries are kept elsewhere too. */
  readonly asOne?: <T>(work: () => T) => T
  /** Where files are kept beside the log. */
  readonly files?: Files
}

/** The store over a file that is open and of a format this code reads. */
export function sqliteStore(db: DatabaseSync, { path, at, readOnly }: Place, { clearance, sign, pollEvery, asOne = (work) => transaction(db, work), files = originals(db) }: SqliteStoreOptions): Store {
  const format = pragma(db, 'user_version')
  const { value: name } = db.prepare(`SELECT value FROM meta WHERE key = 'name'`).get() as { value: string }
  const places = clearedPlaces(db, clearance, format)
  const compartments = compartmentIds(db, clearance, format)
  const log = logTable(db, places, format)
  const writer = readOnly ? null : logWriter(db)
  const index = paragraphIndex(db, compartments)
  const appends = watchAppends(db, places.count, pollEvery)

  const journal = checkpointAtRest(db)

  const batchAfter = (place: number): readonly ChainedRow[] => {
    try {
      return log.chainedAfter(place, batchLength)
    } catch (error) {
      throw openFault(error, path)
    }
  }
  async function* rowsAfter(position: number): AsyncIterable<readonly ChainedRow[]> {
    if (position > places.count()) return
    for (let place = places.placeOf(position); ;) {
      const batch = batchAfter(place)
      if (batch.length > 0) yield batch
      if (batch.length < batchLength) return
      place = (batch.at(-1) as ChainedRow).position
    }
  }
  /** Runs what writes as one. */
  const write = <T>(work: (into: ReturnType<typeof logWriter>) => T): T => {
    if (writer === null) throw new CannotAppend('read-only', `${path} was opened to be read only, so nothing was recorded; open it to be written to.`)
    try {
      const done = asOne(() => work(writer))
      journal.written()
      return done
    } catch (error) {
      throw appendFault(error, path)
    }
  }
  const keep = (into: ReturnType<typeof logWriter>, link: Link, entry: Entry): void => {
    into.add(link, entry.id, compartments.idOf(entry.compartment))
    index.add(link.position, entry)
  }

  return {
    name,

    async append(entries, expected) {
      const all = write((into): readonly Recorded[] => {
        for (const entry of entries) mustSee(entry, clearance)
        const count = places.count()
        if (count > expected) {
          const rows = log.after(places.placeOf(expected), entries.length)
          if (isThere(rows, entries)) return rows.map((row, i) => recordedOf(row, expected + 1 + i, path))
          throw new StaleAppend(expected, count)
        }
        if (count < expected) throw new RangeError(`cannot append after entry ${expected}: the log ends at entry ${count}`)
        const before = new Map<string, Head>()
        for (const writes of new Set(entries.map(writerOf))) {
          const [longest] = log.headsOf(writes)
          if (longest !== undefined) before.set(writes, longest)
        }
        const heads = new Map(before)
        const links = chain(entries, log.end(), heads, sha256, sign)
        const recorded = entries.map((entry, i): Recorded => {
          const link = links[i] as Link
          keep(into, link, entry)
          return { ...entry, position: expected + 1 + i, previous: link.previous, hash: link.hash, signature: link.signature }
        })
        for (const [writes, head] of heads) into.moveHead(before.get(writes)?.hash ?? null, head)
        return recorded
      })
      if (all.length > 0) appends.tell(expected + all.length)
      return all
    },

    async adopt(chained) {
      const count = write((into) => {
        const added: { readonly entry: Entry; readonly link: Chained }[] = []
        const counts = new Map<string, number>()
        for (const link of chained) {
          const entry = entryOf(link, sha256)
          mustSee(entry, clearance)
          const here = into.hashOf(entry.id)
          if (here === link.hash) continue
          if (here !== null) throw new RangeError(`entry ${entry.id} is in the log already, with other words`)
          added.push({ entry, link })
        }
        const links = seal(added.map(({ link }) => link), log.end(), sha256)
        added.forEach(({ entry, link }, i) => {
          const writes = writerOf(entry)
          const heads = log.headsOf(writes)
          const follows = heads.find(({ hash }) => hash === link.previous)
          if (follows === undefined && link.previous !== null && !into.has(link.previous)) throw new RangeError(`entry ${entry.id} follows one of ${writes} that is neither here nor given before it`)
          const own = (counts.get(writes) ?? heads[0]?.entries ?? 0) + 1
          counts.set(writes, own)
          keep(into, links[i] as Link, entry)
          into.moveHead(follows?.hash ?? null, { writer: writes, hash: link.hash, entries: own })
        })
        return added.length
      })
      if (count > 0) appends.tell(places.count())
      return count
    },

    async keepOriginals(all) {
      if (writer === null) throw new CannotAppend('read-only', `${path} was opened to be read only, so nothing was recorded; open it to be written to.`)
      try {
        if (all.length > 0) files.keep(all)
      } catch (error) {
        throw appendFault(error, path)
      }
    },

    async original(sha256) {
      return clearance === 'everything' || index.holds(sha256) ? files.get(sha256) : undefined
    },

    async keepsOriginal(sha256) {
      return (clearance === 'everything' || index.holds(sha256)) && files.has(sha256)
    },

    async *links(after) {
      for await (const rows of rowsAfter(after)) yield rows.map(({ body, previous, hash, signature }) => ({ body, previous, hash, signature }))
    },

    async *read(after) {
      for await (const rows of rowsAfter(after)) yield rows.map((row) => recordedOf(row, places.positionAt(row.position), path))
    },

    async search(words, limit, looked) {
      return index.search(words, limit, looked)
    },

    subscribe: appends.subscribe,

    verify: (receipt) => verifyFile(db, at, clearance, receipt),

    async close() {
      appends.end()
      journal.end()
      if (db.isOpen) db.close()
    },
  }
}
