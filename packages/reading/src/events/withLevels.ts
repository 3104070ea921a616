import type { Meeting } from '@travaux/model'
import type { EventContext } from './eventContext.ts'
import type { MeetingMention } from './meetingMention.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { usualLevel } from './usualLevel.ts'

/** What delegations hold, whoever leads them: no word says so, but leaders and ministers would be named. */
const ofDelegations = /^(?:rounds?|talks?|negotiations|consultations|sessions?|discussions)/i

/**
 * Gives meetings whose words do not say a level that of the talks they belong to, else of delegations where they are talks or a round. Visits keep
 * theirs: another person may be the visitor.
 */
export function withLevels(context: EventContext, meetings: readonly MentionedMeeting[]): readonly MentionedMeeting[] {
  if (!meetings.some(({ lead }) => lead.level === 'unknown' && !lead.visit)) return meetings
  const usual = usualLevel(context, meetings)
  return meetings.map((each) => (each.lead.level === 'unknown' && !each.lead.visit ? { ...each, lead: { ...each.lead, level: usual ?? otherwise(context, each.lead) } } : each))
}

function otherwise({ document: { text } }: EventContext, { at }: MeetingMention): Meeting['level'] {
  return ofDelegations.test(text.slice(at, at + 16)) ? 'envoys' : 'unknown'
}
