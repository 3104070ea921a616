import type { SubjectId } from '@travaux/model'
import type { MeetingShown } from '@travaux/record'
import type { Run } from '../briefing.ts'
import type { Scene } from '../scene.ts'

/** Marks for whose word something of a meeting is: the words of these witnesses, the same note once; of one that has no words on record, that it was recorded. */
export function toldBy({ book }: Scene, { witnesses }: MeetingShown, subjects: readonly SubjectId[]): readonly Extract<Run, { readonly is: 'note' }>[] {
  const notes = subjects.map((subject) => {
    const witness = witnesses.find((each) => each.subject === subject)
    return witness === undefined ? book.entry(subject) : book.cite(witness.quote)
  })
  return [...new Set(notes)].map((note) => ({ is: 'note', note }))
}
