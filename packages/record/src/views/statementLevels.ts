import type { Meeting } from '@travaux/model'
import { mergedMeetings } from './mergedMeetings.ts'
import { statementsAtMeetings } from './statementsAtMeetings.ts'
import type { Known } from './table.ts'

/** The level of the meeting at which each statement was made, where it was made at one whose level is known. */
export function statementLevels(known: Known): ReadonlyMap<string, Meeting['level']> {
  const at = statementsAtMeetings(known)
  return new Map(mergedMeetings(known).flatMap((meeting) => meeting.level === 'unknown' ? [] : (at.get(meeting) ?? []).map(({ id }) => [id as string, meeting.level] as const)))
}
