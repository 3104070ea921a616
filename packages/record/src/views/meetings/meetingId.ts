import type { MeetingId } from '@travaux/model'
import type { MergedMeeting, Witness } from './mergedMeeting.ts'

/** What a meeting that several sources tell of goes by: the id of what the first of them says. */
export function meetingId({ witnesses }: MergedMeeting): MeetingId {
  return (witnesses[0] as Witness).subject.id
}
