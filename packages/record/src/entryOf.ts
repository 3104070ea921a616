import type { Entry } from '@travaux/model'
import { hashOf, type Sha256 } from './chain.ts'
import { readEntry } from './readEntry.ts'
import type { Chained } from './store.ts'

/**
 * The entry that another copy's words are.
 *
 * @throws RangeError where they are none, or do not give their hash.
 */
export function entryOf({ body, previous, hash }: Chained, sha256: Sha256): Entry {
  const entry = readEntry(body)
  if (entry === null) throw new RangeError(`${body.slice(0, 60)}… is no entry`)
  if (hashOf(previous, body, sha256) !== hash) throw new RangeError(`the words of entry ${entry.id} do not give its hash: one or the other was changed`)
  return entry
}
