import type { DatabaseSync } from 'node:sqlite'
import { CannotOpen } from '../../cannotOpen.ts'
import type { Header } from './header.ts'

/** The table of the one header. */
export function headerTable(db: DatabaseSync) {
  return {
    /** @throws CannotOpen where there is none. */
    read(file: string): Header {
      const row = db.prepare('SELECT words, sum FROM header').get() as { words: string; sum: Uint8Array } | undefined
      if (row === undefined) throw new CannotOpen('damaged', `${file} is damaged: what its passphrase opens is missing; go back to a copy made before.`)
      return row
    },
    write({ words, sum }: Header): void {
      db.prepare('INSERT OR REPLACE INTO header VALUES (1, ?, ?)').run(words, sum)
    },
  }
}
