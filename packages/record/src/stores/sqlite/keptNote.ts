import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

/** How many files were kept, and the digest of their hashes in the order in which they were: each step the SHA-256 of the digest before and the next hash. */
interface Noted { readonly count: number; readonly digest: string }

const nothing: Noted = { count: 0, digest: '' }

/**
 * What `meta` notes of the files that are kept, so that one that is gone is missed. It grows with each: files are only ever added, so that what
 * stands in their table, in its order, begins with what is noted. Code from before the note leaves it as it is, so that it may know fewer; a dossier from then has none.
 */
export function keptNote(db: DatabaseSync) {
  const noted = (): Noted | null => {
    const row = db.prepare(`SELECT value FROM meta WHERE key = 'originals'`).get() as { value: string } | undefined
    if (row === undefined) return null
    const [count, digest] = row.value.split(' ')
    return { count: Number(count), digest: digest ?? '' }
  }
  const hashesAfter = (count: number): Iterable<{ readonly sha256: Uint8Array }> => db.prepare('SELECT sha256 FROM originals WHERE rowid > ? ORDER BY rowid').iterate(count) as Iterable<{ sha256: Uint8Array }>

  return {
    /** Takes in what has been added to the table since; in the transaction that adds it. Nothing is deleted from it, so that rows are numbered from 1. */
    follow(): void {
      const before = noted() ?? nothing
      let now = before
      for (const { sha256 } of hashesAfter(before.count)) now = next(now, sha256)
      if (now !== before) db.prepare(`INSERT INTO meta VALUES ('originals', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`).run(`${now.count} ${now.digest}`)
    },

    /** What is wrong, in words; null where nothing is, or nothing is noted. `there`: whether there is a table of files. */
    fault(there: boolean): string | null {
      const was = noted()
      if (was === null) return null
      let now = nothing
      let met = now.digest === was.digest && was.count === 0
      for (const { sha256 } of there ? hashesAfter(-1) : []) {
        now = next(now, sha256)
        met ||= now.count === was.count && now.digest === was.digest
      }
      if (met) return null
      return now.count < was.count ? `of the ${was.count} files that were kept, ${was.count - now.count} ${was.count - now.count === 1 ? 'is' : 'are'} gone` : 'the files that are kept are not those that were: one was put in the place of another'
    },
  }
}

function next({ count, digest }: Noted, sha256: Uint8Array): Noted {
  return { count: count + 1, digest: hash('sha256', Buffer.concat([Buffer.from(digest, 'hex'), sha256]), 'hex') }
}
