import type { SubjectId } from '@travaux/model'
import { chronologyArrows, type Arrow } from './chronologyArrows.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { publishedDay } from '../publishedDay.ts'
import type { Known } from '../table.ts'
import { daysBetween } from '../daysBetween.ts'

/** The meetings that instructions join: `given`, at which each was given, at most three days before it was published; `due`, at which its report is awaited. */
export interface InstructionMeetings { readonly given: ReadonlyMap<SubjectId, MergedMeeting>; readonly due: ReadonlyMap<SubjectId, MergedMeeting> }

/** As the chronology draws them (`chronologyArrows`). The same as long as its arrows are. */
export function instructionMeetings(known: Known): InstructionMeetings {
  const arrows = chronologyArrows(known)
  let found = made.get(arrows)
  if (found === undefined) made.set(arrows, found = joined(known, arrows))
  return found
}

const made = new WeakMap<readonly Arrow[], InstructionMeetings>()

/** Days after a meeting within which a source that tells of an instruction given there is of that meeting: the same for which an account is one of the meeting (`accountsOf`). */
const soon = 3

function joined(known: Known, arrows: readonly Arrow[]): InstructionMeetings {
  const [given, due] = [new Map<SubjectId, MergedMeeting>(), new Map<SubjectId, MergedMeeting>()]
  for (const { instruction, is, from, to } of arrows) {
    if (is === 'report-due' && to.meeting !== null) due.set(instruction.id, to.meeting)
    if (is !== 'instruction' || from.meeting?.span == null) continue
    const published = publishedDay(known.get('source', instruction.evidence[0]?.source ?? null)?.value)
    if (published !== null && daysBetween(from.meeting.span.last, published) <= soon) given.set(instruction.id, from.meeting)
  }
  return { given, due }
}
