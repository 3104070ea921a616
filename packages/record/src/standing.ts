import type { SubjectId, ValueEntry } from '@travaux/model'
import type { Review, Subject } from './folded.ts'
import { inForce, rank } from './inForce.ts'
import { rivalsOf } from './rivalsOf.ts'
import { sameValue } from './sameValue.ts'
import type { Recorded } from './store.ts'

type RecordedValue = ValueEntry & Recorded

/**
 * What a subject is, after everything said of it in this order; null where nothing stands (its only entry was taken back).
 *
 * A person's word goes before a codebook's and a codebook's before the reader's, whatever came last; within one rank the
 * latest stands. An entry counts unless an undo that itself counts takes it back, and an undo takes back nothing of a
 * higher rank than its own.
 */
export function standing(id: SubjectId, history: readonly Recorded[]): Subject | null {
  const only = history[0]
  if (history.length === 1 && only !== undefined && 'value' in only) return subject(id, only, only, reviewOfAlone(only), history, [])

  const counting = inForce(history)
  let stands: Recorded | null = null
  for (const entry of counting) if (stands === null || rank(entry) >= rank(stands)) stands = entry
  if (stands === null) return null
  const rivals = stands.author.is === 'person' ? rivalsOf(stands, counting, history) : []
  if ('value' in stands) return subject(id, stands, stands, reviewOf(stands, counting), history, rivals)
  const last = lastValueBefore(stands, counting)
  return last === null ? null : subject(id, last, stands, 'withdrawn', history, rivals)
}

function subject(id: SubjectId, stated: RecordedValue, said: Recorded, review: Review, history: readonly Recorded[], rivals: readonly Recorded[]): Subject {
  return {
    id,
    kind: stated.kind,
    value: stated.value,
    evidence: stated.evidence,
    review,
    author: said.author,
    recordedAt: said.recordedAt,
    confidence: said.author.is === 'reader' ? stated.confidence : null,
    stands: said.id,
    rivals,
    history,
  }
}

function reviewOfAlone(entry: RecordedValue): Review {
  switch (entry.author.is) {
    case 'person': return 'added'
    case 'codebook': return 'given'
    case 'reader': return 'found'
    default: return entry.author satisfies never
  }
}

/** A person's word is held against what the person saw: the machine's or codebook's latest before it, else the first after. */
function reviewOf(stands: RecordedValue, counting: readonly Recorded[]): Review {
  if (stands.author.is !== 'person') return reviewOfAlone(stands)
  const at = counting.indexOf(stands)
  const seen = counting.slice(0, at).findLast(offered) ?? counting.slice(at + 1).find(offered)
  if (seen === undefined) return 'added'
  return sameValue(seen.value, stands.value) && sameValue(seen.evidence, stands.evidence) ? 'confirmed' : 'corrected'
}

/** The value that stood when `withdrawal` came; where none had been stated yet, the best stated since. */
function lastValueBefore(withdrawal: Recorded, counting: readonly Recorded[]): RecordedValue | null {
  const at = counting.indexOf(withdrawal)
  let last: RecordedValue | null = null
  for (const [i, entry] of counting.entries()) {
    if (!('value' in entry) || (i > at && last !== null)) continue
    if (last === null || rank(entry) >= rank(last)) last = entry
  }
  return last
}

function offered(entry: Recorded): entry is RecordedValue {
  return entry.author.is !== 'person' && 'value' in entry
}
