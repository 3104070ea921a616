import { hash as digest } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Entry } from '@travaux/model'
import type { Pool, PoolClient } from 'pg'
import { CannotAppend } from '../../cannotAppend.ts'
import { chain, seal, writerOf, type Head, type Link } from '../../chain.ts'
import type { Clearance } from '../../clearance.ts'
import { entryOf } from '../../entryOf.ts'
import type { Sign } from '../../signature.ts'
import { StaleAppend } from '../../staleAppend.ts'
import type { Chained, Recorded, Store } from '../../store.ts'
import { verifyChain, type Listed } from '../../verifyChain.ts'
import { bytes, checkSignature, hex, sha256, signatureBytes, signatureOf } from '../hashes.ts'
import { isThere } from '../isThere.ts'
import { mustSee } from '../mustSee.ts'
import { packed, unpacked } from '../packed.ts'
import { recordedOf } from '../recordedOf.ts'
import { paragraphIndex } from './paragraphIndex.ts'
import { appendFault, isLost, isToRepeat, openFault, unsureFault } from './postgresFault.ts'
import { watchAppends } from './watchAppends.ts'

const batchLength = 1000
/** How long, in milliseconds, a server that went away while it committed is waited for, to be asked what became of it. */
const patience = 5000

interface Kept { readonly id: string; readonly name: string; readonly shown: string; readonly readOnly: boolean }
interface Stored { readonly position: number; readonly id: string; readonly compartment: string; readonly body: string; readonly previous: Buffer | null; readonly hash: Buffer; readonly seal: Buffer; readonly signature: Buffer | null }

/** The store over a dossier of a server. Entries one may not see are numbered past: `places` lists where those stand that may be seen. */
export function postgresStore(pool: Pool, { id: dossier, name, shown, readOnly }: Kept, { clearance, sign, pollEvery }: { readonly clearance: Clearance; readonly sign: Sign | undefined; readonly pollEvery: number }): Store {
  const seen = clearance === 'everything' ? null : clearance
  const index = paragraphIndex(dossier, clearance)
  const places: number[] = []

  const countIn = async (db: Pick<PoolClient, 'query'>): Promise<number> => {
    if (seen === null) return (await db.query<{ position: number }>('SELECT position FROM travaux_dossiers WHERE id = $1', [dossier])).rows[0]?.position ?? 0
    const { rows } = await db.query<{ position: number }>('SELECT position FROM travaux_entries WHERE dossier = $1 AND compartment = ANY ($2) AND position > $3 ORDER BY position', [dossier, seen, places.at(-1) ?? 0])
    for (const { position } of rows) if (position > (places.at(-1) ?? 0)) places.push(position)
    return places.length
  }
  const placeOf = (position: number): number => seen === null || position === 0 ? position : places[position - 1] ?? Infinity
  const appends = watchAppends(() => countIn(pool), pollEvery)

  const rowsAfter = async (db: Pick<PoolClient, 'query'>, place: number, most = batchLength): Promise<readonly Stored[]> => (await db.query<Stored>(
    `SELECT position, id, compartment, body, previous, hash, seal, signature FROM travaux_entries WHERE dossier = $1 AND position > $2 AND ($3::TEXT[] IS NULL OR compartment = ANY ($3)) ORDER BY position LIMIT $4`,
    [dossier, place, seen, most],
  )).rows
  async function* batches(position: number): AsyncIterable<readonly Stored[]> {
    if (position > await count()) return
    for (let place = placeOf(position); ;) {
      const rows = await guarded(() => rowsAfter(pool, place))
      if (rows.length > 0) yield rows
      if (rows.length < batchLength) return
      place = rows.at(-1)!.position
    }
  }
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw openFault(error, shown)
    }
  }
  const count = (): Promise<number> => guarded(() => countIn(pool))

  /** Runs what writes in one transaction. Gives what was done, or the error, and whether the answer to its commit was lost. */
  const once = async <T>(work: (db: PoolClient) => Promise<T>): Promise<{ readonly done: T } | { readonly error: unknown; readonly lost: boolean }> => {
    let db: PoolClient
    try {
      db = await pool.connect()
    } catch (error) {
      return { error, lost: false }
    }
    let broken: Error | undefined
    let committing = false
    try {
      await db.query('BEGIN')
      const done = await work(db)
      committing = true
      await db.query('COMMIT')
      return { done }
    } catch (error) {
      await db.query('ROLLBACK').catch((failed: Error) => { broken = failed })
      return { error, lost: committing && isLost(error) }
    } finally {
      db.release(broken)
    }
  }
  /**
   * Runs what writes, again where the server asks for that, or where it went away while it committed: `work` finds out whether what it does was done, behind
   * the lock that the lost transaction held.
   */
  const write = async <T>(work: (db: PoolClient) => Promise<T>): Promise<T> => {
    if (readOnly) throw new CannotAppend('read-only', `${shown} was opened to be read only, so nothing was recorded; open it to be written to.`)
    let lostAt: number | null = null
    for (let times = 1; ; times += 1) {
      const outcome = await once(work)
      if ('done' in outcome) return outcome.done
      const { error, lost } = outcome
      if (lost) lostAt ??= performance.now()
      if (lostAt !== null && isLost(error)) {
        if (performance.now() - lostAt > patience) throw unsureFault(error, shown)
        await setTimeout(200)
      } else if (!isToRepeat(error) || times >= 8) throw appendFault(error, shown)
    }
  }
  /** The end of the log, locked until the transaction ends: one append after another. */
  const lockEnd = async (db: PoolClient): Promise<{ readonly position: number; readonly seal: string | null }> => {
    const { rows } = await db.query<{ position: number; seal: Buffer | null }>('SELECT position, seal FROM travaux_dossiers WHERE id = $1 FOR UPDATE', [dossier])
    const end = rows[0]
    if (end === undefined) throw new CannotAppend('damaged', `The dossier ${shown} has been taken away meanwhile, so nothing was recorded.`)
    return { position: end.position, seal: end.seal === null ? null : hex(end.seal) }
  }
  const headsOf = async (db: Pick<PoolClient, 'query'>, writers: readonly string[] | null): Promise<readonly Head[]> => (await db.query<{ writer: string; entries: number; hash: Buffer }>(
    'SELECT writer, entries, hash FROM travaux_heads WHERE dossier = $1 AND ($2::TEXT[] IS NULL OR writer = ANY ($2)) ORDER BY writer, entries DESC, hash', [dossier, writers],
  )).rows.map(({ writer, entries, hash }) => ({ writer, entries, hash: hex(hash) }))
  const moveHead = async (db: PoolClient, from: string | null, { writer, hash, entries }: Head): Promise<void> => {
    if (from !== null) await db.query('DELETE FROM travaux_heads WHERE dossier = $1 AND writer = $2 AND hash = $3', [dossier, writer, bytes(from)])
    await db.query('INSERT INTO travaux_heads (dossier, writer, hash, entries) VALUES ($1, $2, $3, $4)', [dossier, writer, bytes(hash), entries])
  }
  const keep = async (db: PoolClient, entries: readonly Entry[], links: readonly Link[]): Promise<void> => {
    const last = links.at(-1)
    if (last === undefined) return
    try {
      await db.query(
        `INSERT INTO travaux_entries (dossier, position, id, compartment, body, previous, hash, seal, signature)
         SELECT $1, * FROM unnest($2::INT4[], $3::TEXT[], $4::TEXT[], $5::TEXT[], $6::BYTEA[], $7::BYTEA[], $8::BYTEA[], $9::BYTEA[])`,
        [dossier, links.map(({ position }) => position), entries.map(({ id }) => id), entries.map(({ compartment }) => compartment), links.map(({ body }) => body),
          links.map(({ previous }) => previous === null ? null : bytes(previous)), links.map(({ hash }) => bytes(hash)), links.map((link) => bytes(link.seal)), links.map(({ signature }) => signature === null ? null : signatureBytes(signature))],
      )
    } catch (error) {
      const { code, detail } = error as { readonly code?: string; readonly detail?: string }
      const id = /\(dossier, id\)=\([^,]*, (.*)\)/.exec(detail ?? '')?.[1]
      if (code === '23505' && id !== undefined) throw new RangeError(`entry ${id} is in the log already`, { cause: error })
      if (code === '23505') throw new CannotAppend('damaged', `The end of ${shown} is not where it was left, so nothing was recorded; verify it, and go back to a copy.`, error)
      throw error
    }
    for (const [i, entry] of entries.entries()) await index.add(db, links[i]!.position, entry)
    await db.query('UPDATE travaux_dossiers SET position = $2, seal = $3 WHERE id = $1', [dossier, last.position, bytes(last.seal)])
  }

  return {
    name,

    async append(entries, expected) {
      const recorded = await write(async (db): Promise<readonly Recorded[]> => {
        for (const entry of entries) mustSee(entry, clearance)
        const end = await lockEnd(db)
        const here = await countIn(db)
        if (here > expected) {
          const rows = await rowsAfter(db, placeOf(expected), entries.length)
          if (isThere(rows, entries)) return rows.map((row, i) => recordedOf(linkOf(row), expected + 1 + i, shown))
          throw new StaleAppend(expected, here)
        }
        if (here < expected) throw new RangeError(`cannot append after entry ${expected}: the log ends at entry ${here}`)
        if (entries.length === 0) return []
        const before = new Map<string, Head>()
        for (const head of await headsOf(db, [...new Set(entries.map(writerOf))])) if (!before.has(head.writer)) before.set(head.writer, head)
        const heads = new Map(before)
        const links = chain(entries, end, heads, sha256, sign)
        await keep(db, entries, links)
        for (const [writer, head] of heads) await moveHead(db, before.get(writer)?.hash ?? null, head)
        return entries.map((entry, i) => ({ ...entry, position: expected + 1 + i, previous: links[i]!.previous, hash: links[i]!.hash, signature: links[i]!.signature }))
      })
      if (recorded.length > 0) appends.tell(expected + recorded.length)
      return recorded
    },

    async adopt(chained) {
      // Where an answer was lost and it is done again, there is nothing new the second time.
      let added = 0
      await write(async (db) => {
        const end = await lockEnd(db)
        const all = chained.map((link) => ({ link, entry: entryOf(link, sha256) }))
        for (const { entry } of all) mustSee(entry, clearance)
        const { rows } = await db.query<{ id: string; hash: Buffer }>('SELECT id, hash FROM travaux_entries WHERE dossier = $1 AND id = ANY ($2)', [dossier, all.map(({ entry }) => entry.id)])
        const here = new Map(rows.map(({ id, hash }) => [id, hex(hash)]))
        const fresh = all.filter(({ entry, link }) => {
          const known = here.get(entry.id)
          if (known !== undefined && known !== link.hash) throw new RangeError(`entry ${entry.id} is in the log already, with other words`)
          return known === undefined
        })
        const ends = Map.groupBy(await headsOf(db, [...new Set(fresh.map(({ entry }) => writerOf(entry)))]), ({ writer }) => writer)
        const given = new Set<string>()
        for (const { entry, link } of fresh) {
          const writer = writerOf(entry)
          const heads = ends.get(writer) ?? []
          const follows = heads.find(({ hash }) => hash === link.previous)
          if (follows === undefined && link.previous !== null && !given.has(link.previous) && !await has(db, link.previous)) throw new RangeError(`entry ${entry.id} follows one of ${writer} that is neither here nor given before it`)
          const head: Head = { writer, hash: link.hash, entries: Math.max(0, ...heads.map(({ entries }) => entries)) + 1 }
          await moveHead(db, follows?.hash ?? null, head)
          ends.set(writer, [head, ...heads.filter((each) => each !== follows)])
          given.add(link.hash)
        }
        await keep(db, fresh.map(({ entry }) => entry), seal(fresh.map(({ link }) => link), end, sha256))
        added = Math.max(added, fresh.length)
      })
      if (added > 0) appends.tell(await count())
      return added
    },

    async *links(after) {
      for await (const rows of batches(after)) yield rows.map((row): Chained => {
        const { body, previous, hash, signature } = linkOf(row)
        return { body, previous, hash, signature }
      })
    },

    async *read(after) {
      let position = after
      for await (const rows of batches(after)) yield rows.map((row) => recordedOf(linkOf(row), position += 1, shown))
    },

    async keepOriginals(originals) {
      if (originals.length === 0) return
      await write(async (db) => {
        for (const { sha256: named, bytes: of } of originals) {
          const { deflated, bytes: stored } = packed(of)
          await db.query('INSERT INTO travaux_originals (dossier, sha256, deflated, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT (dossier, sha256) DO NOTHING', [dossier, bytes(named), deflated, Buffer.from(stored)])
        }
      })
    },

    original: (named) => guarded(async () => {
      if (seen !== null && !await index.holds(pool, named)) return undefined
      const { rows } = await pool.query<{ deflated: boolean; bytes: Buffer }>('SELECT deflated, bytes FROM travaux_originals WHERE dossier = $1 AND sha256 = $2', [dossier, bytes(named)])
      return rows[0] === undefined ? undefined : unpacked(rows[0])
    }),

    keepsOriginal: (named) => guarded(async () => {
      if (seen !== null && !await index.holds(pool, named)) return false
      return (await pool.query('SELECT 1 FROM travaux_originals WHERE dossier = $1 AND sha256 = $2', [dossier, bytes(named)])).rows.length > 0
    }),

    search: (words, limit, looked) => guarded(() => index.search(pool, words, limit, looked)),

    subscribe: appends.subscribe,

    verify: (receipt = []) => guarded(async () => {
      const db = await pool.connect()
      let broken: Error | undefined
      try {
        // One moment of the log, while others write.
        await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
        const heads = (await headsOf(db, null)).filter(({ writer }) => seen === null || seen.includes(writer.slice(0, writer.indexOf('/'))))
        const proof = await verifyChain(linksIn(db), { sha256, checkSignature, heads, sealed: seen === null, receipt })
        if (!proof.whole || seen !== null) return proof
        const { rows: [end] } = await db.query<{ position: number; seal: Buffer | null }>('SELECT position, seal FROM travaux_dossiers WHERE id = $1', [dossier])
        const last = (await rowsAfter(db, proof.entries - 1)).at(-1)
        if (end?.position !== proof.entries || (end.seal === null ? null : hex(end.seal)) !== (last === undefined ? null : hex(last.seal))) {
          return { whole: false, position: null, entry: null, why: `every entry is whole, but the log is noted to end at entry ${end?.position ?? 0}, with another seal or at another place than its last` }
        }
        const damaged = await damagedOriginal(db)
        return damaged === null ? proof : { whole: false, position: null, entry: null, why: `every entry is whole, but the file kept under the hash ${damaged.slice(0, 16)}… is not the one that was taken in` }
      } finally {
        await db.query('ROLLBACK').catch((failed: Error) => { broken = failed })
        db.release(broken)
      }
    }),

    async close() {
      appends.end()
      if (!pool.ended) await pool.end()
    },
  }

  async function has(db: PoolClient, hash: string): Promise<boolean> {
    return (await db.query('SELECT 1 FROM travaux_entries WHERE dossier = $1 AND hash = $2 LIMIT 1', [dossier, bytes(hash)])).rows.length > 0
  }

  async function* linksIn(db: PoolClient): AsyncIterable<readonly Listed[]> {
    let counted = 0
    for (let place = -1; ;) {
      const rows = await rowsAfter(db, place)
      yield rows.map((row) => ({ ...linkOf(row), id: row.id, compartment: row.compartment, position: seen === null ? row.position : counted += 1 }))
      if (rows.length < batchLength) return
      place = rows.at(-1)!.position
    }
  }

  async function damagedOriginal(db: PoolClient): Promise<string | null> {
    const { rows } = await db.query<{ sha256: Buffer }>('SELECT sha256 FROM travaux_originals WHERE dossier = $1', [dossier])
    for (const { sha256: named } of rows) {
      const { rows: [row] } = await db.query<{ deflated: boolean; bytes: Buffer }>('SELECT deflated, bytes FROM travaux_originals WHERE dossier = $1 AND sha256 = $2', [dossier, named])
      try {
        if (row !== undefined && digest('sha256', unpacked(row), 'hex') === hex(named)) continue
      } catch {
        // What does not unpack is not what was packed.
      }
      return hex(named)
    }
    return null
  }
}

/** A row as a link of the chain, hashes in hex. */
function linkOf({ position, body, previous, hash, seal: sealed, signature }: Stored): Link {
  return { position, body, previous: previous === null ? null : hex(previous), hash: hex(hash), seal: hex(sealed), signature: signature === null ? null : signatureOf(signature) }
}
