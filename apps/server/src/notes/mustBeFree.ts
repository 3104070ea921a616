import type { Folded } from '@travaux/record'
import type { NoteShown } from './noteShown.ts'
import { refused } from './refused.ts'

/** @throws HTTPException 409 where something else rests on the last line's words. */
export function mustBeFree(folded: Folded, { note, meeting, lines }: NoteShown): void {
  const last = lines.at(-1)
  const other = last === undefined ? undefined : (folded.bySource.get(note) ?? []).find(({ id, evidence, review }) => review !== 'withdrawn' && id !== meeting && !last.subjects.includes(id) && evidence.some(({ source, to }) => source === note && to > last.from))
  if (other !== undefined) throw refused('Something else was found in these words since; open the note in Reading, and withdraw that first.')
}
