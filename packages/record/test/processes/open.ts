import { CannotOpen } from '../../src/cannotOpen.ts'
import { openSqlite } from '../../src/stores/sqlite/openSqlite.ts'

/** Opens FILE and prints why it could not, or `opened`. */
try {
  openSqlite(process.argv[2] as string)
  console.log('opened')
} catch (error) {
  if (!(error instanceof CannotOpen)) throw error
  console.log(`${error.reason}: ${error.message}`)
}
