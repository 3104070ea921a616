import { DatabaseSync } from 'node:sqlite'
import { CannotAppend } from '../../cannotAppend.ts'
import { CannotOpen } from '../../cannotOpen.ts'
import type { Clearance } from '../../clearance.ts'
import type { Sign } from '../../signature.ts'
import type { Store } from '../../store.ts'
import { checkpointAtRest } from '../sqlite/checkpointAtRest.ts'
import { clearedPlaces } from '../sqlite/clearedPlaces.ts'
import { logTable } from '../sqlite/logTable.ts'
import { pragma } from '../sqlite/prepareFile.ts'
import { preparePlain } from '../sqlite/preparePlain.ts'
import { openFault } from '../sqlite/sqliteFault.ts'
import { sqliteStore, type Place } from '../sqlite/sqliteStore.ts'
import { transaction } from '../sqlite/transaction.ts'
import { watchAppends } from '../sqlite/watchAppends.ts'
import { atOneMoment } from './atOneMoment.ts'
import { encryptedLog, nothingYet } from './encryptedLog.ts'
import { encryptedOriginals } from './encryptedOriginals.ts'
import type { Pieces } from './pieces.ts'
import { takingIn } from './takingIn.ts'
import { verifyEncrypted } from './verifyEncrypted.ts'
import { WrongPiece } from './wrongPiece.ts'

/**
 * The store over a container that is open. All of its log is decrypted into a plain dossier in memory, which reads, searches and decides on appends; what is appended there
 * is encrypted and written before it counts. SQLite writes nothing of what is in memory to the disk: neither tables nor what it sorts.
 *
 * @throws CannotOpen where the log is not as it was written.
 */
export function encryptedStore(container: DatabaseSync, place: Place, pieces: Pieces, options: Options): Store {
  const memory = new DatabaseSync(':memory:')
  try {
    return storeIn(memory, container, place, pieces, options)
  } catch (error) {
    memory.close()
    throw error
  }
}

interface Options { readonly clearance: Clearance; readonly sign: Sign | undefined; readonly pollEvery: number }

function storeIn(memory: DatabaseSync, container: DatabaseSync, place: Place, pieces: Pieces, { clearance, sign, pollEvery }: Options): Store {
  const log = encryptedLog(container, pieces)
  memory.exec('PRAGMA temp_store = MEMORY')
  let reached = nothingYet

  /** What is damaged is told by numbers that count what may not be seen: of a part only that it is. */
  const sentence = (error: WrongPiece, so = ''): string => clearance === 'everything' ? `${place.path} is damaged${so}: ${error.message}; go back to a copy made before.` : `${place.path} is damaged${so}; who opens it for all compartments is told where.`
  const cause = (error: WrongPiece): WrongPiece | undefined => clearance === 'everything' ? error : undefined
  const fault = (error: unknown): unknown => error instanceof WrongPiece ? new CannotOpen('damaged', sentence(error), cause(error)) : openFault(error, place.path)
  /** Runs what may find the container damaged. */
  const opening = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw fault(error)
    }
  }
  preparePlain(memory, ':memory:', opening(log.state).name)
  const take = takingIn(memory, log)
  const takeInAll = (): void => opening(() => { reached = atOneMoment(container, () => transaction(memory, () => take(reached))) })
  /** Takes in what others have appended. */
  const catchUp = (): void => {
    if (log.hasMore(reached)) takeInAll()
  }

  const journal = checkpointAtRest(container)
  const format = pragma(memory, 'user_version')
  const places = clearedPlaces(memory, clearance, format)
  const entries = logTable(memory, clearedPlaces(memory, 'everything', format), format)
  const inner = sqliteStore(memory, place, {
    clearance, sign, pollEvery,
    files: encryptedOriginals(container, pieces, log),
    // What cannot be written to the container is taken back in memory too.
    asOne(work) {
      const before = reached
      const { done, next } = transaction(memory, () => transaction(container, () => {
        const taken = take(before)
        const done = work()
        const added = entries.after(taken.end.position, -1)
        return { done, next: added.length === 0 ? taken : log.add(taken, added, entries.heads()) }
      }))
      reached = next
      journal.written()
      return done
    },
  })
  const appends = watchAppends(container, () => (catchUp(), places.count()), pollEvery)
  /** Runs what appends. `added`: whether it did, so that others are told. */
  const appending = async <T>(work: () => Promise<T>, added: (done: T) => boolean): Promise<T> => {
    try {
      const done = await work()
      if (added(done)) appends.tell(places.count())
      return done
    } catch (error) {
      if (!(error instanceof WrongPiece)) throw error
      throw new CannotAppend('damaged', sentence(error, ', so nothing was recorded'), cause(error))
    }
  }

  // Also of an empty log: its end must be where it was left.
  takeInAll()
  return {
    ...inner,
    append: (all, expected) => appending(() => inner.append(all, expected), (recorded) => recorded.length > 0),
    adopt: (chained) => appending(() => inner.adopt(chained), (count) => count > 0),
    keepOriginals: (originals) => appending(() => inner.keepOriginals(originals), () => false),

    async original(sha256) {
      catchUp()
      try {
        return await inner.original(sha256)
      } catch (error) {
        throw fault(error)
      }
    },

    async keepsOriginal(sha256) {
      catchUp()
      return await inner.keepsOriginal(sha256)
    },

    async *links(after) {
      catchUp()
      yield* inner.links(after)
    },

    async *read(after) {
      catchUp()
      yield* inner.read(after)
    },

    async search(words, limit, looked) {
      catchUp()
      return await inner.search(words, limit, looked)
    },

    subscribe: appends.subscribe,

    verify: (receipt) => verifyEncrypted(place, pieces, clearance, receipt),

    async close() {
      appends.end()
      journal.end()
      await inner.close()
      if (container.isOpen) container.close()
    },
  }
}

