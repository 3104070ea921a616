import type { SourceId } from '@travaux/model'
import type { Folded } from '@travaux/record'
import { noteShown, type NoteShown } from './noteShown.ts'
import { refused } from './refused.ts'

/** A note that is begun, as it stands. @throws HTTPException 409 where it was withdrawn, or the source is no note of a meeting. */
export function noteStands(folded: Folded, note: SourceId): NoteShown {
  const stands = noteShown(folded, note)
  if (stands === undefined) throw refused(`The note ${note} was withdrawn, or is no note of a meeting; begin another.`)
  return stands
}
