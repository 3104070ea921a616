import { CannotAppend } from '../../src/cannotAppend.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { sourceEntry } from '../someEntries.ts'

/** Appends to FILE until it cannot, then says what was acknowledged, what is there, and what was said. */
const store = openSqlite(process.argv[2] as string)
let acknowledged = 0
try {
  for (let i = 1; i < 10_000; i += 1) {
    await store.append([sourceEntry(String(i), 'words '.repeat(5000))], acknowledged)
    acknowledged += 1
  }
} catch (error) {
  if (!(error instanceof CannotAppend)) throw error
  let held = 0
  for await (const batch of store.read(0)) held += batch.length
  const { whole } = await store.verify()
  console.log(JSON.stringify({ acknowledged, held, whole, reason: error.reason, said: error.message }))
}
