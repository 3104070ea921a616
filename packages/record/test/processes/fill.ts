import { hash } from 'node:crypto'
import { CannotAppend } from '../../src/cannotAppend.ts'
import { openEncrypted } from '../../src/stores/encrypted/openEncrypted.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { sourceEntry } from '../someEntries.ts'

/** Appends to FILE (encrypted where a PASSPHRASE is given) until it cannot, then says what was acknowledged, what is there, and what was said. */
const [file, passphrase] = process.argv.slice(2) as [string, string?]
const store = passphrase === undefined ? openSqlite(file) : await openEncrypted(file, { passphrase, cost: 2 })
/** Words that no deflating makes much smaller. */
const words = (of: number): string => Array.from({ length: 470 }, (_, i) => hash('sha256', `${of} ${i}`, 'hex')).join(' ')
let acknowledged = 0
try {
  for (let i = 1; i < 10_000; i += 1) {
    await store.append([sourceEntry(String(i), words(i))], acknowledged)
    acknowledged += 1
  }
} catch (error) {
  if (!(error instanceof CannotAppend)) throw error
  let held = 0
  for await (const batch of store.read(0)) held += batch.length
  const { whole } = await store.verify()
  console.log(JSON.stringify({ acknowledged, held, whole, reason: error.reason, said: error.message }))
}
