import { datesSpeech } from './datesSpeech.ts'
import type { EventContext } from './eventContext.ts'
import { firstToken } from './eventFeatures.ts'
import { knownDateOf } from './knownDateOf.ts'
import type { MeetingMention } from './meetingMention.ts'
import type { MentionedMeeting } from './mergeMeetings.ts'
import { newsDay } from './newsDay.ts'

/** How many sentences a report opens with: what they tell of is the news. */
const opening = 3

/**
 * Dates meetings whose own clause gives no day: by the one date of the sentence that tells of it, where that fits with its being past or ahead;
 * else, of those held that a text opens with, by the day of its news.
 */
export function withDays(context: EventContext, meetings: readonly MentionedMeeting[]): readonly MentionedMeeting[] {
  return meetings.map((meeting) => {
    const { lead } = meeting
    if (lead.date.value !== null || lead.status === 'possible' || lead.status === 'cancelled') return meeting
    const value = dayOf(context, lead)
    return value === null ? meeting : { ...meeting, lead: { ...lead, date: knownDateOf(value, lead.date.certainty) } }
  })
}

/** Opens a clause about something else, which its date belongs to. */
const otherClause = /\b(?:since|before|when|until|where|because|than)\b/

function dayOf(context: EventContext, { at, status, refers }: MeetingMention): string | null {
  const { tree, published, document: { text, times, metadata } } = context
  const sentence = tree.sentence[firstToken(tree, at)] ?? -1
  const [first, end] = tree.sentenceAt[sentence] ?? [0, 0]
  const [from, to] = [tree.from[first] ?? 0, tree.to[end - 1] ?? 0]
  const values = new Set(context.datesIn(from, to).filter((i) => !otherClause.test(text.slice(at, times.from[i])) && !(refers === 'numbered' && datesSpeech(text, times.from[i] ?? 0)) && !/\b(?:since|until|till|by|before)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, (times.from[i] ?? 0) - 12), times.from[i]))).map((i) => times.values[i] ?? ''))
  const [only] = values
  const past = status === 'held' || status === 'under-way'
  if (values.size === 1 && only !== undefined && /^\d{4}-\d\d/.test(only) && published !== null) {
    const ahead = only > published.slice(0, only.length)
    if (past !== ahead) return only
  }
  if (!past || refers === 'numbered' || values.size > 1 || /\b(?:many|several|earlier|previous|last|former|first|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, at - 24), at))) return null
  const body = tree.sentence[firstToken(tree, metadata.bodyFrom)] ?? 0
  return sentence < body + opening ? newsDay(context, to, at) : null
}
