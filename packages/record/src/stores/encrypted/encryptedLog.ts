import type { DatabaseSync } from 'node:sqlite'
import { seal, type End, type Head, type Link } from '../../chain.ts'
import type { Chained } from '../../store.ts'
import { sha256 } from '../hashes.ts'
import type { Pieces } from './pieces.ts'
import { WrongPiece } from './wrongPiece.ts'

/** What is kept beside the chunks: how many there are and what they come to, so that what was cut off, put back or slipped in is noticed. */
export interface State {
  readonly name: string
  readonly chunks: number
  readonly end: End
  readonly heads: readonly Head[]
  /** How many files are kept. */
  readonly originals: number
}

/** How far the chunks have been read. */
export interface Reached { readonly chunks: number; readonly end: End }

export const nothingYet: Reached = { chunks: 0, end: { position: 0, seal: null } }

/** The tables of chunks and of the state. Who reads more than one of them does it in one transaction. */
export function encryptedLog(db: DatabaseSync, pieces: Pieces) {
  const readState = db.prepare('SELECT encrypted FROM state')
  const later = db.prepare('SELECT n FROM chunks WHERE n > ? LIMIT 1')
  const last = db.prepare('SELECT coalesce(max(n), 0) AS here FROM chunks')
  const state = (): State => {
    const row = readState.get() as { encrypted: Uint8Array } | undefined
    if (row === undefined) throw new WrongPiece(null, 'what tells where the log ends is missing')
    return JSON.parse(wordsIn(pieces, 'state', row.encrypted, null, 'what tells where the log ends was changed')) as State
  }
  /** Writes the state anew. Within a transaction. */
  const leave = (now: State): void => {
    db.prepare('INSERT OR REPLACE INTO state VALUES (1, ?)').run(pieces.encrypt('state', Buffer.from(JSON.stringify(now))))
  }
  return {
    state,

    /** Whether there are chunks after those that were read. */
    hasMore: ({ chunks }: Reached): boolean => later.get(chunks) !== undefined,

    /**
     * The chunks after those that were read, in order, and at the end whether they come to what the state says.
     *
     * @throws WrongPiece naming the first that is wrong, or where they do not.
     */
    *after(reached: Reached): Generator<Reached & { readonly links: readonly Link[] }> {
      let { chunks, end } = reached
      for (const { n, encrypted } of db.prepare('SELECT n, encrypted FROM chunks WHERE n > ? ORDER BY n').iterate(chunks) as Iterable<{ n: number; encrypted: Uint8Array }>) {
        chunks += 1
        const first = end.position + 1
        if (n !== chunks) throw new WrongPiece(first, `append ${chunks}, which begins with entry ${first}, is missing: append ${n} comes after append ${chunks - 1}`)
        const words = wordsIn(pieces, placeOf(n), encrypted, first, `append ${n}, which begins with entry ${first}, was changed or put in another’s place`)
        const links = seal(JSON.parse(words) as readonly Chained[], end, sha256)
        end = endOf(links, end)
        yield { chunks, end, links }
      }
      const left = state()
      const { here } = last.get() as { here: number }
      if (left.chunks !== chunks || here !== chunks) throw new WrongPiece(here < chunks ? null : end.position + 1, `the log does not end as it was left: ${left.chunks} appends were recorded and ${here} are here`)
      if (left.end.position !== end.position || left.end.seal !== end.seal) throw new WrongPiece(null, 'the log does not come to what was recorded: an append was put in another’s place')
    },

    /** Adds a chunk of `links` after those that were read, which must be all there are. Within a transaction. */
    add(reached: Reached, links: readonly Link[], heads: readonly Head[]): Reached {
      const next = { chunks: reached.chunks + 1, end: endOf(links, reached.end) }
      const words = links.map(({ body, previous, hash, signature }): Chained => ({ body, previous, hash, signature }))
      db.prepare('INSERT INTO chunks VALUES (?, ?)').run(next.chunks, pieces.encrypt(placeOf(next.chunks), Buffer.from(JSON.stringify(words))))
      leave({ ...state(), ...next, heads })
      return next
    },

    leave,
  }
}

/** A chunk's place among the pieces. */
function placeOf(chunk: number): string {
  return `chunk ${chunk}`
}

function endOf(links: readonly Link[], before: End): End {
  const last = links.at(-1)
  return last === undefined ? before : { position: last.position, seal: last.seal }
}

/** @throws WrongPiece */
function wordsIn(pieces: Pieces, place: string, encrypted: Uint8Array, position: number | null, why: string): string {
  try {
    const bytes = pieces.decrypt(place, encrypted)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  } catch (error) {
    throw new WrongPiece(position, why, error)
  }
}
