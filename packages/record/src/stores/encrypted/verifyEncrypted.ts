import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { Head } from '../../chain.ts'
import type { Clearance } from '../../clearance.ts'
import { readEntry } from '../../readEntry.ts'
import type { Verification } from '../../store.ts'
import { verifyChain, type Listed } from '../../verifyChain.ts'
import { checkSignature, sha256 } from '../hashes.ts'
import type { Place } from '../sqlite/sqliteStore.ts'
import { encryptedLog, nothingYet } from './encryptedLog.ts'
import { encryptedOriginals } from './encryptedOriginals.ts'
import type { Pieces } from './pieces.ts'
import { WrongPiece } from './wrongPiece.ts'

/** Over a connection of its own, so that the file is decrypted anew, at one moment while others write, and not this process's memory of it. */
export async function verifyEncrypted({ at }: Place, pieces: Pieces, clearance: Clearance, receipt: readonly Head[] = []): Promise<Verification> {
  const broken = (position: number | null, why: string): Verification => ({ whole: false, position, entry: null, why })
  const whole = clearance === 'everything'
  let db: DatabaseSync | null = null
  try {
    db = new DatabaseSync(at, { readOnly: true, timeout: 5000 })
    db.exec('BEGIN')
    const log = encryptedLog(db, pieces)
    const sees = (compartment: string): boolean => whole || clearance.includes(compartment)
    const heads = log.state().heads.filter(({ writer }) => sees(writer.slice(0, writer.indexOf('/'))))
    const verification = await verifyChain(linksOf(log, sees), { sha256, checkSignature, heads, sealed: whole, receipt })
    if (!verification.whole || !whole) return verification
    const fault = encryptedOriginals(db, pieces, log).fault()
    if (fault !== null) return broken(null, `every entry is whole, but ${fault}`)
    const { integrity_check: structure } = db.prepare('PRAGMA integrity_check(1)').get() as { integrity_check: string }
    return structure === 'ok' ? verification : broken(null, `every entry is whole, but the file around them is damaged: ${structure}`)
  } catch (error) {
    // Where it is damaged is told by numbers that count what may not be seen.
    if (error instanceof WrongPiece) return whole ? broken(error.position, error.message) : broken(null, 'the file is damaged; who opens it for all compartments is told where')
    return broken(null, `the file is damaged and cannot be read to its end: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    db?.close()
  }
}

/** Entries that may be seen, counted; others work between batches. */
async function* linksOf(log: ReturnType<typeof encryptedLog>, sees: (compartment: string) => boolean): AsyncIterable<readonly Listed[]> {
  let position = 0
  let since = 0
  for (const { links } of log.after(nothingYet)) {
    yield links.flatMap((link): readonly Listed[] => {
      const entry = readEntry(link.body)
      const compartment = entry?.compartment ?? ''
      return sees(compartment) ? [{ ...link, position: position += 1, id: entry?.id ?? '', compartment }] : []
    })
    if ((since += links.length) < 1000) continue
    since = 0
    await setImmediate()
  }
}
