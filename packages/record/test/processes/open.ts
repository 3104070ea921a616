import { CannotOpen } from '../../src/cannotOpen.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'

/** Opens FILE, only to read it where `--read-only` follows, and prints how many entries are proven whole, or why it could not. */
const [file, how] = process.argv.slice(2) as [string, string?]
try {
  const store = openSqlite(file, { readOnly: how === '--read-only' })
  const proof = await store.verify()
  let read = 0
  for await (const batch of store.read(0)) read += batch.length
  const found = await store.search('ministers', 10)
  console.log(`opened: ${proof.whole ? proof.entries : proof.why} whole, ${read} read, ${found.length} found`)
  await store.close()
} catch (error) {
  if (!(error instanceof CannotOpen)) throw error
  console.log(`${error.reason}: ${error.message}`)
}
