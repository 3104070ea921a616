import type { Meeting } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { rankOf } from './rankOf.ts'

/**
 * The level of a text's talks, for meetings whose words do not say theirs: of its meetings most often, else of those whom it shows
 * taking part. Visits do not count: another person may be the visitor.
 */
export function usualLevel(context: EventContext, meetings: readonly MentionedMeeting[]): Meeting['level'] | undefined {
  return most(meetings.filter(({ lead }) => !lead.visit).map(({ lead }) => lead.level)) ?? most(context.document.persons.map(({ office }) => rankOf(office)).filter((rank) => rank !== 'technical'))
}

/** The level most often given, the first of equals; leaders' meetings are told as such. */
function most(levels: readonly Meeting['level'][]): Meeting['level'] | undefined {
  const counts = new Map<Meeting['level'], number>()
  for (const level of levels) if (level !== 'unknown' && level !== 'summit' && level !== 'technical') counts.set(level, (counts.get(level) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
