import type { SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { inSight } from '../inSight.ts'
import { table, type Known } from '../table.ts'

/** Subjects of which persons say different things, none having answered the other. */
export function disputed(known: Known): readonly Subject[] {
  return [...known.once(withRivals).values()].filter((subject) => inSight(known, subject))
}

const withRivals = table((known) => {
  const found = new Map<SubjectId, Subject>()
  for (const subject of known.folded.subjects.values()) if (subject.rivals.length > 0) found.set(subject.id, subject)
  return found
}, {
  advance(earlier, _known, { subjects }) {
    for (const [id, { isRecorded }] of subjects) {
      if (isRecorded === undefined || isRecorded.rivals.length === 0) earlier.delete(id)
      else earlier.set(id, isRecorded)
    }
    return earlier
  },
})
