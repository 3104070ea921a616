import type { EventContext } from './eventContext.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { usualLevel } from './usualLevel.ts'

/** Gives meetings whose words do not say a level that of the talks they belong to. Visits keep theirs: another person may be the visitor. */
export function withLevels(context: EventContext, meetings: readonly MentionedMeeting[]): readonly MentionedMeeting[] {
  if (!meetings.some(({ lead }) => lead.level === 'unknown' && !lead.visit)) return meetings
  const usual = usualLevel(context, meetings)
  if (usual === undefined) return meetings
  return meetings.map((each) => (each.lead.level === 'unknown' && !each.lead.visit ? { ...each, lead: { ...each.lead, level: usual } } : each))
}
