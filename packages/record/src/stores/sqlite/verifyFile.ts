import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { verifyChain, type Link } from '../../chain.ts'
import type { Verification } from '../../store.ts'
import { hex, sha256 } from './hashes.ts'
import { originals } from './originals.ts'

const batchLength = 1000

/** Over a connection of its own, so that the file is read and not this process's memory of it, at one moment while others write. */
export async function verifyFile(open: DatabaseSync, path: string | URL): Promise<Verification> {
  let db = open
  try {
    if (path !== ':memory:') {
      db = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
      db.exec('BEGIN')
    }
    const heads = db.prepare('SELECT writer, entries, hash FROM heads').all() as unknown as { writer: string; entries: number; hash: Uint8Array }[]
    const verification = await verifyChain(linksOf(db, db === open ? Infinity : batchLength), new Map(heads.map(({ writer, entries, hash }) => [writer, { entries, hash: hex(hash) }])), sha256)
    if (!verification.whole) return { ...verification, entry: verification.entry ?? listedAt(db, verification.position) }
    const stray = db.prepare(`SELECT position, id FROM entries WHERE id <> body ->> '$.id' ORDER BY position LIMIT 1`).get() as { position: number; id: string } | undefined
    if (stray !== undefined) return { whole: false, position: stray.position, entry: stray.id, why: `entry ${stray.position} is listed under the id ${stray.id}, which is not its own` }
    const damaged = originals(db).damaged()
    if (damaged !== null) return { whole: false, position: null, entry: null, why: `every entry is whole, but the file kept under the hash ${damaged.slice(0, 16)}… is not the one that was taken in` }
    const { integrity_check: structure } = db.prepare('PRAGMA integrity_check(1)').get() as { integrity_check: string }
    return structure === 'ok' ? verification : { whole: false, position: null, entry: null, why: `every entry is whole, but the file around them is damaged: ${structure}` }
  } catch (error) {
    return { whole: false, position: null, entry: null, why: `the file is damaged and cannot be read to its end: ${error instanceof Error ? error.message : String(error)}` }
  } finally {
    if (db !== open && db.isOpen) db.close()
  }
}

/** The id an entry is listed under, where its own words no longer tell; null where none is listed there. */
function listedAt(db: DatabaseSync, position: number | null): string | null {
  const row = db.prepare('SELECT id FROM entries WHERE position = ?').get(position) as { id: string } | undefined
  return row?.id ?? null
}

/** Lets others work between batches, which is safe only inside a transaction. */
async function* linksOf(db: DatabaseSync, length: number): AsyncIterable<readonly Link[]> {
  const linksAfter = db.prepare(`SELECT position, body, previous, hash, seal FROM entries WHERE position > ? ORDER BY position LIMIT ${length === Infinity ? -1 : length}`)
  for (let last = -Infinity; ;) {
    const rows = linksAfter.all(last) as unknown as Row[]
    yield rows.map((row) => ({ position: row.position, body: row.body, previous: row.previous === null ? null : hex(row.previous), hash: hex(row.hash), seal: hex(row.seal) }))
    if (rows.length < length) return
    last = (rows.at(-1) as Row).position
    await setImmediate()
  }
}

interface Row { readonly position: number; readonly body: string; readonly previous: Uint8Array | null; readonly hash: Uint8Array; readonly seal: Uint8Array }
