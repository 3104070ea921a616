import type { SourceId } from '@travaux/model'
import { HTTPException } from 'hono/http-exception'
import type { Served } from '../served.ts'
import { datedByNote } from './datedByNote.ts'
import { meetingKnownAs } from './meetingKnownAs.ts'
import { mustBeFree } from './mustBeFree.ts'
import { between } from './noteLines.ts'
import { noteShown, type NoteShown } from './noteShown.ts'
import { noteSource } from './noteSource.ts'
import { noteStands } from './noteStands.ts'
import { refused } from './refused.ts'
import { reviewAll } from './reviewAll.ts'
import { undatedAgain } from './undatedAgain.ts'

/**
 * Takes back line `at` of a note, its last one: what it says is withdrawn, and the text ends before it. A note without a line tells of no meeting that is under way, and names nobody
 * else's day. Resolves to the note as it stands then.
 *
 * @throws HTTPException 404 where there is no such note, 409 where the line is not its last, or something else rests on it.
 */
export async function takeBackLine({ dossier, reviewer }: Pick<Served, 'dossier' | 'reviewer'>, note: SourceId, at: number): Promise<NoteShown> {
  if (!dossier.folded.subjects.has(note)) throw new HTTPException(404, { message: `There is no note ${note} in this dossier.` })
  const stands = noteStands(dossier.folded, note)
  const last = stands.lines.at(-1)
  if (last === undefined || last.number !== at) throw refused(last === undefined ? 'The note has no line left to take back.' : `Only the last line of a note can be taken back here, which is ${last.number}, not ${at}.`)
  mustBeFree(dossier.folded, stands)
  await reviewAll(dossier, last.subjects.map((subject) => ({ act: 'withdraw', subject })), reviewer)
  if (at === 0) await leaveMeeting({ dossier, reviewer }, stands)
  const source = noteSource(dossier.folded, note)
  await dossier.record([{ subject: note, kind: 'source', value: { ...source, text: source.text.slice(0, last.from - between.length) }, evidence: [], confidence: null }], { is: 'person', name: reviewer.trim() })
  return noteStands(dossier.folded, note)
}

/** The day that other notes of the same meeting name still holds. */
async function leaveMeeting({ dossier, reviewer }: Pick<Served, 'dossier' | 'reviewer'>, { note, meeting }: NoteShown): Promise<void> {
  const told = meetingKnownAs(dossier.ground, meeting)
  await reviewAll(dossier, [{ act: 'withdraw', subject: meeting }, ...undatedAgain(dossier.ground, note)], reviewer)
  if (told === undefined) return
  const other = told.witnesses.map(({ subject }) => noteShown(dossier.ground, `src_${subject.slice(4)}` as SourceId)).find((each) => each !== undefined && each.note !== note)
  if (other !== undefined) await reviewAll(dossier, datedByNote(dossier.ground, other.note, told), reviewer)
}
