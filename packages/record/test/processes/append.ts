import { writeSync } from 'node:fs'
import { openEncrypted } from '../../src/stores/encrypted/openEncrypted.ts'
import { openPostgres } from '../../src/stores/postgres/openPostgres.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { StaleAppend } from '../../src/staleAppend.ts'
import { person } from '../entries.ts'
import { someEntries } from '../someEntries.ts'

/** Appends COUNT entries one by one to FILE (encrypted where a PASSPHRASE is given), or to the dossier at a server's address, as WRITER, and prints each id once it is acknowledged. */
const [file, writer, count, passphrase] = process.argv.slice(2) as [string, string, string, string?]
const store = file.startsWith('postgres') ? await openPostgres(file) : passphrase === undefined ? openSqlite(file) : await openEncrypted(file, { passphrase, cost: 2 })
let end = 0
for (const entry of someEntries(writer, Number(count), person(writer))) {
  for (;;) {
    try {
      await store.append([entry], end)
      end += 1
      break
    } catch (error) {
      if (!(error instanceof StaleAppend)) throw error
      end = error.actual
    }
  }
  writeSync(1, `${entry.id}\n`)
}
await store.close()
