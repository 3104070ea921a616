import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { transaction } from '../sqlite/transaction.ts'
import type { Files } from '../sqlite/originals.ts'
import type { encryptedLog } from './encryptedLog.ts'
import type { Pieces } from './pieces.ts'
import { WrongPiece } from './wrongPiece.ts'

/** The files that sources were taken from. A piece holds the SHA-256 a file was kept under, 32 bytes, and the file's own bytes. */
export function encryptedOriginals(db: DatabaseSync, pieces: Pieces, log: ReturnType<typeof encryptedLog>): Files & { /** What is wrong with the files, in words; null where nothing is. */ fault(): string | null } {
  const known = db.prepare('SELECT 1 FROM originals WHERE name = ?')
  const get = db.prepare('SELECT encrypted FROM originals WHERE name = ?')
  const placeOf = (name: Uint8Array): string => `original ${Buffer.from(name).toString('hex')}`
  const bytesOf = (piece: Uint8Array): Uint8Array => piece.subarray(32)
  return {
    keep(all) {
      transaction(db, () => {
        const add = db.prepare('INSERT INTO originals VALUES (?, ?)')
        const state = log.state()
        let { originals } = state
        for (const { sha256, bytes } of all) {
          const name = pieces.nameOf(sha256)
          if (known.get(name) !== undefined) continue
          add.run(name, pieces.encrypt(placeOf(name), Buffer.concat([Buffer.from(sha256, 'hex'), bytes])))
          originals += 1
        }
        if (originals > state.originals) log.leave({ ...state, originals })
      })
    },

    get(sha256) {
      const name = pieces.nameOf(sha256)
      const row = get.get(name) as { encrypted: Uint8Array } | undefined
      if (row === undefined) return undefined
      try {
        return bytesOf(pieces.decrypt(placeOf(name), row.encrypted))
      } catch (error) {
        throw new WrongPiece(null, `the file kept under the hash ${sha256.slice(0, 16)}… was changed`, error)
      }
    },

    has: (sha256) => known.get(pieces.nameOf(sha256)) !== undefined,

    fault() {
      let count = 0
      for (const { name, encrypted } of db.prepare('SELECT name, encrypted FROM originals').iterate() as Iterable<{ name: Uint8Array; encrypted: Uint8Array }>) {
        count += 1
        let piece: Uint8Array
        try {
          piece = pieces.decrypt(placeOf(name), encrypted)
        } catch {
          return 'one of the files that are kept was changed'
        }
        const named = Buffer.from(piece.subarray(0, 32)).toString('hex')
        if (hash('sha256', bytesOf(piece), 'hex') !== named) return `the file kept under the hash ${named.slice(0, 16)}… is not the one that was taken in`
      }
      const { originals } = log.state()
      return count === originals ? null : `${originals} files were kept and ${count} are here`
    },
  }
}
