import { writeSync } from 'node:fs'
import { openEncrypted } from '../../src/stores/encrypted/openEncrypted.ts'
import { setTimeout } from 'node:timers/promises'
import { openPostgres } from '../../src/stores/postgres/openPostgres.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'
import { CannotAppend } from '../../src/cannotAppend.ts'
import { StaleAppend } from '../../src/staleAppend.ts'
import { person } from '../entries.ts'
import { someEntries } from '../someEntries.ts'

/**
 * Appends COUNT entries one by one to FILE (encrypted where a PASSPHRASE is given), or to the dossier at a server's address, as WRITER, and prints each id once it
 * is acknowledged; last, how often it was refused because others had appended, and how often because the server was away. Then it asked again.
 */
const [file, writer, count, passphrase] = process.argv.slice(2) as [string, string, string, string?]
const store = file.startsWith('postgres') ? await openPostgres(file) : passphrase === undefined ? openSqlite(file) : await openEncrypted(file, { passphrase, cost: 2 })
let [end, stale, away] = [0, 0, 0]
for (const entry of someEntries(writer, Number(count), person(writer))) {
  for (;;) {
    try {
      await store.append([entry], end)
      end += 1
      break
    } catch (error) {
      if (error instanceof StaleAppend) {
        stale += 1
        end = error.actual
      } else if (error instanceof CannotAppend && (error.reason === 'unreachable' || error.reason === 'unsure')) {
        away += 1
        await setTimeout(50)
      } else throw error
    }
  }
  writeSync(1, `${entry.id}\n`)
}
writeSync(1, `# stale ${stale}, away ${away}\n`)
await store.close()
