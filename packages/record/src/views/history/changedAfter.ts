import type { SubjectId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import { table, type Known } from '../table.ts'

/** Subjects of which anything was recorded after a position of the log, in the order first recorded. O(log n + what was). */
export function changedAfter(known: Known, position: number): readonly Subject[] {
  const { folded } = known
  const all = known.once(byLastWord)
  const found = all.slice(firstNot(all, (each) => each.at <= position)).flatMap(({ at, id }) => {
    const subject = folded.subjects.get(id)
    return subject !== undefined && lastOf(subject) === at ? [subject] : []
  })
  return found.sort((a, b) => (folded.placeOf(a.id) ?? 0) - (folded.placeOf(b.id) ?? 0))
}

interface Word { readonly at: number; readonly id: SubjectId }

/** In the order of the log; of a subject that was spoken of again, earlier words stay in, up to as many as there are subjects. */
const byLastWord = table((known): Word[] => wordsOf(known.folded.subjects.values()), {
  advance(earlier, known, { subjects }) {
    const added = wordsOf([...subjects.values()].flatMap(({ isRecorded }) => isRecorded ?? []))
    const [last, first] = [earlier.at(-1), added[0]]
    if ((last !== undefined && first !== undefined && first.at < last.at) || earlier.length > 2 * known.folded.subjects.size + 1000) return wordsOf(known.folded.subjects.values())
    earlier.push(...added)
    return earlier
  },
})

function wordsOf(subjects: Iterable<Subject>): Word[] {
  return [...subjects].map((subject) => ({ at: lastOf(subject), id: subject.id })).sort((a, b) => a.at - b.at)
}

function lastOf({ history }: Subject): number {
  return history.at(-1)?.position ?? 0
}
