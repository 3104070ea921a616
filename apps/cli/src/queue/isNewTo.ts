import { isDeepStrictEqual } from 'node:util'
import type { Folded, Recorded } from '@travaux/record'
import { knowledge } from '@travaux/server'

const tells: ReadonlySet<string> = new Set(knowledge)

/**
 * Whether documents are to be read otherwise once somebody but the reader has recorded an entry, by one who goes by what `told` holds: it tells of a side, person, place, issue or proposition
 * what is not held already by others than the reader, or takes a source out or back in. Other words on a source change nothing in how it is read.
 */
export function isNewTo(told: Folded, entry: Recorded): boolean {
  const held = told.subjects.get(entry.subject)
  const stands = 'value' in entry && held !== undefined && held.review !== 'withdrawn' && held.review !== 'found'
  if (entry.kind === 'source') return !('value' in entry) || held?.review === 'withdrawn'
  return tells.has(entry.kind) && !(stands && isDeepStrictEqual(held.value, entry.value))
}
