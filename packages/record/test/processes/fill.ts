import { createHash, hash, randomBytes } from 'node:crypto'
import { CannotAppend } from '../../src/cannotAppend.ts'
import type { Chained, Original } from '../../src/store.ts'
import { openEncrypted } from '../../src/stores/encrypted/openEncrypted.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { sourceEntry } from '../someEntries.ts'

/**
 * Adds to FILE (encrypted where a PASSPHRASE is given) until it cannot, then says how many entries and files were acknowledged, what is there, and what was said. HOW:
 * `append` entries, or first keep the `originals` of each, or `adopt` what FROM holds.
 */
const [file, how = 'append', from = '', passphrase] = process.argv.slice(2) as [string, string?, string?, string?]
const store = passphrase === undefined ? openSqlite(file) : await openEncrypted(file, { passphrase, cost: 2 })
/** Words that no deflating makes much smaller. */
const words = (of: number): string => Array.from({ length: how === 'originals' ? 5 : 470 }, (_, i) => hash('sha256', `${of} ${i}`, 'hex')).join(' ')
let acknowledged = 0
const kept: string[] = []
try {
  if (how === 'adopt') for await (const batch of openSqlite(from, { readOnly: true }).links(0)) for (const each of inParts(batch)) {
    await store.adopt(each)
    acknowledged += each.length
  }
  else for (let i = 1; i < 10_000; i += 1) {
    const original = originalOf()
    if (how === 'originals') await store.keepOriginals([original])
    await store.append([sourceEntry(String(i), words(i))], acknowledged)
    acknowledged += 1
    if (how === 'originals') kept.push(original.sha256)
  }
} catch (error) {
  if (!(error instanceof CannotAppend)) throw error
  let held = 0
  for await (const batch of store.read(0)) held += batch.length
  const { whole } = await store.verify()
  let files = 0
  for (const sha256 of kept) if (createHash('sha256').update(await store.original(sha256) ?? '').digest('hex') === sha256) files += 1
  console.log(JSON.stringify({ acknowledged, held, kept: kept.length, files, whole, reason: error.reason, said: error.message }))
}

function originalOf(): Original {
  const bytes = randomBytes(30_000)
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
}

function inParts(batch: readonly Chained[]): readonly (readonly Chained[])[] {
  return Array.from({ length: Math.ceil(batch.length / 10) }, (_, i) => batch.slice(i * 10, i * 10 + 10))
}
