import type { SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { indexed } from '../indexed.ts'
import type { Known } from '../table.ts'

/** Assessments that stand of something owed, or of one provision of an instrument, in the order first recorded. The same list as long as none of them changes. */
export function assessmentsOf(known: Known, of: SubjectId, provision: string | null): readonly Subject<'assessment'>[] {
  return known.once(byAssessed).get(keyOf(of, provision)) ?? none
}

const none: readonly never[] = []

const byAssessed = indexed('assessment', (_, { value: { of, provision } }) => [keyOf(of, provision)])

function keyOf(of: string, provision: string | null): string {
  return provision === null ? of : `${of} ${provision}`
}
