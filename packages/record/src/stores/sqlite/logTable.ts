import type { DatabaseSync } from 'node:sqlite'
import type { End, Head, Link } from '../../chain.ts'
import type { ClearedPlaces } from './clearedPlaces.ts'
import { bytes, hex, signatureBytes, signatureOf } from '../hashes.ts'

/** A row of `entries` as it is kept. */
export interface Row { readonly position: number; readonly id: string; readonly body: string; readonly previous: string | null; readonly hash: string; readonly seal: string; readonly compartment: number; readonly signature: Link['signature'] }

/** What of a row others may have: see `Chained`. */
export type ChainedRow = Pick<Row, 'position' | 'body' | 'previous' | 'hash' | 'signature'>

type Stored = Pick<Row, 'position' | 'id' | 'body' | 'compartment'> & { readonly previous: Uint8Array | null; readonly hash: Uint8Array; readonly seal: Uint8Array; readonly signature: Uint8Array | null }

/** The tables of entries and of the ends of their chains. Places are those in the file. */
export function logTable(db: DatabaseSync, { where }: ClearedPlaces, format: number) {
  const last = db.prepare('SELECT position, seal FROM entries ORDER BY position DESC LIMIT 1')
  const columns = `position, id, body, previous, hash, seal, ${format === 1 ? '1 AS compartment, NULL AS signature' : 'compartment, signature'}`
  const later = db.prepare(`SELECT ${columns} FROM entries WHERE position > ? AND ${where} ORDER BY position LIMIT ?`)
  // Rows as arrays, and hashes written by SQLite, cost half as much: a log of a million entries is read so.
  const chained = db.prepare(`SELECT position, body, nullif(lower(hex(previous)), ''), lower(hex(hash)), ${format === 1 ? 'NULL' : 'signature'} FROM entries WHERE position > ? AND ${where} ORDER BY position LIMIT ?`)
  chained.setReturnArrays(true)
  const headsOf = db.prepare('SELECT writer, entries, hash FROM heads WHERE writer = ? ORDER BY entries DESC, hash')
  const allHeads = db.prepare('SELECT writer, entries, hash FROM heads ORDER BY writer')
  const headOf = ({ writer, entries, hash }: { writer: string; entries: number; hash: Uint8Array }): Head => ({ writer, entries, hash: hex(hash) })
  return {
    end(): End {
      const row = last.get() as { position: number; seal: Uint8Array } | undefined
      return row === undefined ? { position: 0, seal: null } : { position: row.position, seal: hex(row.seal) }
    },
    /** At most `count` rows behind a place, in order. */
    after(place: number, count: number): readonly Row[] {
      return (later.all(place, count) as unknown as Stored[]).map(({ position, id, body, previous, hash, seal, compartment, signature }) => ({
        position, id, body, previous: previous === null ? null : hex(previous), hash: hex(hash), seal: hex(seal), compartment, signature: signature === null ? null : signatureOf(signature),
      }))
    },
    /** The same without what only a proof needs. */
    chainedAfter(place: number, count: number): readonly ChainedRow[] {
      return (chained.all(place, count) as unknown as (readonly [number, string, string | null, string, Uint8Array | null])[]).map(([position, body, previous, hash, signature]) => ({
        position, body, previous, hash, signature: signature === null ? null : signatureOf(signature),
      }))
    },
    /** Ends of a writer's chain, the longest first. */
    headsOf: (writer: string): readonly Head[] => (headsOf.all(writer) as unknown as { writer: string; entries: number; hash: Uint8Array }[]).map(headOf),
    heads: (): readonly Head[] => (allHeads.all() as unknown as { writer: string; entries: number; hash: Uint8Array }[]).map(headOf),
  }
}

/** What writes to those tables. */
export function logWriter(db: DatabaseSync) {
  const add = db.prepare('INSERT INTO entries (position, id, body, previous, hash, seal, compartment, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const setHead = db.prepare('INSERT INTO heads (writer, hash, entries) VALUES (?, ?, ?)')
  const dropHead = db.prepare('DELETE FROM heads WHERE writer = ? AND hash = ?')
  const bodyOf = db.prepare('SELECT hash FROM entries WHERE id = ?')
  const withHash = db.prepare('SELECT 1 FROM entries WHERE hash = ?')
  return {
    /** @throws RangeError where the id is there already. */
    add({ position, body, previous, hash, seal, signature }: Link, id: string, compartment: number): void {
      try {
        add.run(position, id, body, previous === null ? null : bytes(previous), bytes(hash), bytes(seal), compartment, signature === null ? null : signatureBytes(signature))
      } catch (error) {
        if (/UNIQUE constraint failed: entries.id/.test(String(error))) throw new RangeError(`entry ${id} is in the log already`, { cause: error })
        throw error
      }
    },
    /** A chain that ended at `from` (null: nowhere) now ends at `to`. */
    moveHead(from: string | null, { writer, hash, entries }: Head): void {
      if (from !== null) dropHead.run(writer, bytes(from))
      setHead.run(writer, bytes(hash), entries)
    },
    /** All ends of chains are these from now on. */
    setHeads(heads: readonly Head[]): void {
      db.exec('DELETE FROM heads')
      for (const { writer, hash, entries } of heads) setHead.run(writer, bytes(hash), entries)
    },
    /** The hash of the entry with this id; null where there is none. */
    hashOf(id: string): string | null {
      const row = bodyOf.get(id) as { hash: Uint8Array } | undefined
      return row === undefined ? null : hex(row.hash)
    },
    has: (hash: string): boolean => withHash.get(bytes(hash)) !== undefined,
  }
}
