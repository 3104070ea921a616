import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { Head } from '../../chain.ts'
import type { Clearance } from '../../clearance.ts'
import type { Verification } from '../../store.ts'
import { verifyChain, type Listed } from '../../verifyChain.ts'
import { clearedPlaces } from './clearedPlaces.ts'
import { checkSignature, sha256 } from '../hashes.ts'
import { logTable } from './logTable.ts'
import { originals } from './originals.ts'
import { pragma } from './prepareFile.ts'

const batchLength = 1000

/** Over a connection of its own, so that the file is read and not this process's memory of it, at one moment while others write. */
export async function verifyFile(open: DatabaseSync, path: string | URL, clearance: Clearance, receipt: readonly Head[] = []): Promise<Verification> {
  let db = open
  try {
    if (path !== ':memory:') {
      db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
      db.exec('BEGIN')
    }
    const whole = clearance === 'everything'
    const format = pragma(db, 'user_version')
    const log = logTable(db, clearedPlaces(db, clearance, format), format)
    const heads = log.heads().filter(({ writer }) => whole || clearance.includes(writer.slice(0, writer.indexOf('/'))))
    const verification = await verifyChain(linksOf(log, namesIn(db, format), whole, db === open ? Infinity : batchLength), { sha256, checkSignature, heads, sealed: whole, receipt })
    if (!verification.whole || !whole) return verification
    const fault = originals(db).fault()
    if (fault !== null) return { whole: false, position: null, entry: null, why: `every entry is whole, but ${fault}` }
    const { integrity_check: structure } = db.prepare('PRAGMA integrity_check(1)').get() as { integrity_check: string }
    return structure === 'ok' ? verification : { whole: false, position: null, entry: null, why: `every entry is whole, but the file around them is damaged: ${structure}` }
  } catch (error) {
    return { whole: false, position: null, entry: null, why: `the file is damaged and cannot be read to its end: ${error instanceof Error ? error.message : String(error)}` }
  } finally {
    if (db !== open && db.isOpen) db.close()
  }
}

/** Names of compartments by number. */
function namesIn(db: DatabaseSync, format: number): ReadonlyMap<number, string> {
  return new Map(format === 1 ? [[1, 'shared']] : (db.prepare('SELECT id, name FROM compartments').all() as unknown as { id: number; name: string }[]).map(({ id, name }) => [id, name]))
}

/** Lets others work between batches, which is safe only inside a transaction. Positions are places in the file, or, of a part of it, counted. */
async function* linksOf(log: ReturnType<typeof logTable>, names: ReadonlyMap<number, string>, whole: boolean, length: number): AsyncIterable<readonly Listed[]> {
  let counted = 0
  for (let last = -Infinity; ;) {
    const rows = log.after(last, length === Infinity ? -1 : length)
    yield rows.map((row) => ({ ...row, position: whole ? row.position : counted += 1, compartment: names.get(row.compartment) ?? '' }))
    if (rows.length < length) return
    last = rows.at(-1)!.position
    await setImmediate()
  }
}
