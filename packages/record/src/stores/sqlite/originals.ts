import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Original } from '../../store.ts'
import { bytes as bytesOf } from '../hashes.ts'
import { packed, unpacked } from '../packed.ts'
import { keptNote } from './keptNote.ts'
import { transaction } from './transaction.ts'

/** Made when the first file is kept, so that a dossier from before is not touched by being opened. */
const table = 'CREATE TABLE IF NOT EXISTS originals (sha256 BLOB NOT NULL UNIQUE, deflated INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT'

/** Files that are kept beside a log, by their SHA-256 in hex. */
export interface Files { keep(all: readonly Original[]): void; get(sha256: string): Uint8Array | undefined; has(sha256: string): boolean }

/** The files that sources were taken from, by their SHA-256, beside the log. */
export function originals(db: DatabaseSync): Files & { fault(): string | null } {
  const there = (): boolean => db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'originals'`).get() !== undefined
  return {
    keep(all) {
      // Not synced by itself: the append that tells of the source is, and it syncs all that was written before it.
      db.exec('PRAGMA synchronous = NORMAL')
      try {
        transaction(db, () => {
          db.exec(table)
          const known = db.prepare('SELECT 1 FROM originals WHERE sha256 = ?')
          const add = db.prepare('INSERT INTO originals VALUES (?, ?, ?)')
          for (const { sha256, bytes } of all) {
            if (known.get(bytesOf(sha256)) !== undefined) continue
            const stored = packed(bytes)
            add.run(bytesOf(sha256), stored.deflated ? 1 : 0, stored.bytes)
          }
          keptNote(db).follow()
        })
      } finally {
        if (db.isOpen) db.exec('PRAGMA synchronous = FULL')
      }
    },

    get(sha256) {
      if (!there()) return undefined
      const row = db.prepare('SELECT deflated, bytes FROM originals WHERE sha256 = ?').get(bytesOf(sha256)) as { deflated: number; bytes: Uint8Array } | undefined
      return row === undefined ? undefined : unpacked({ deflated: row.deflated === 1, bytes: row.bytes })
    },

    has(sha256) {
      return there() && db.prepare('SELECT 1 FROM originals WHERE sha256 = ?').get(bytesOf(sha256)) !== undefined
    },

    /** What is wrong with the files, in words: one whose bytes are no longer those it was kept under, or that is gone. Null where nothing is. */
    fault() {
      if (there()) for (const row of db.prepare('SELECT sha256, deflated, bytes FROM originals').iterate() as Iterable<{ sha256: Uint8Array; deflated: number; bytes: Uint8Array }>) {
        const named = Buffer.from(row.sha256).toString('hex')
        const fault = `the file kept under the hash ${named.slice(0, 16)}… is not the one that was taken in`
        try {
          if (hash('sha256', unpacked({ deflated: row.deflated === 1, bytes: row.bytes }), 'hex') !== named) return fault
        } catch {
          return fault
        }
      }
      return keptNote(db).fault(there())
    },
  }
}
