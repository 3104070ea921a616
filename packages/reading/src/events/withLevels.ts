import type { Meeting } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { rankOf } from './rankOf.ts'

/**
 * Gives meetings whose words do not say a level that of the talks they belong to: of the other meetings in the text most often, else
 * of those whom the text shows taking part. Visits keep theirs: another person may be the visitor.
 */
export function withLevels(context: EventContext, meetings: readonly MentionedMeeting[]): readonly MentionedMeeting[] {
  if (!meetings.some(({ lead }) => lead.level === 'unknown' && !lead.visit)) return meetings
  const usual = most(meetings.filter(({ lead }) => !lead.visit).map(({ lead }) => lead.level)) ?? most(context.document.persons.map(({ office }) => rankOf(office)).filter((rank) => rank !== 'technical'))
  if (usual === undefined) return meetings
  return meetings.map((each) => (each.lead.level === 'unknown' && !each.lead.visit ? { ...each, lead: { ...each.lead, level: usual } } : each))
}

/** The level most often given, the first of equals; leaders' meetings are told as such. */
function most(levels: readonly Meeting['level'][]): Meeting['level'] | undefined {
  const counts = new Map<Meeting['level'], number>()
  for (const level of levels) if (level !== 'unknown' && level !== 'summit') counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
