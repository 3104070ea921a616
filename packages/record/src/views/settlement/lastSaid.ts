import type { Kind, SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'

/**
 * Of subjects that say the same kind of thing of the same, by `keyOf`, the one whose word was recorded last; of one moment the last by its id. `insteadOf`: the others, latest
 * first. In no order of its own.
 */
export function lastSaid<K extends Kind>(subjects: readonly Subject<K>[], keyOf: (subject: Subject<K>) => string): readonly { readonly subject: Subject<K>; readonly insteadOf: readonly SubjectId[] }[] {
  return [...Map.groupBy(subjects, keyOf).values()].flatMap((group) => {
    const [last, ...others] = group.toSorted((a, b) => compare(b.recordedAt, a.recordedAt) || compare(b.id, a.id))
    return last === undefined ? [] : [{ subject: last, insteadOf: others.map(({ id }): SubjectId => id) }]
  })
}
