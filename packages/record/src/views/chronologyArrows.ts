import type { Meeting, SideId, Speaker } from '@travaux/model'
import type { Subject } from '../folded.ts'
import type { Known } from './known.ts'
import { levelOf } from './levelOf.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { publishedDay } from './publishedDay.ts'
import { quoteOf } from './quoteOf.ts'
import { shortened } from './shortened.ts'
import { timeSpan } from './timeSpan.ts'
import type { Quote } from './view.ts'

/** An arrow with the meetings it joins, before they are named. */
export interface Arrow {
  readonly instruction: Subject<'instruction'>
  readonly is: 'instruction' | 'report-due'
  readonly from: { readonly meeting: MergedMeeting | null; readonly level: Meeting['level'] }
  readonly to: { readonly meeting: MergedMeeting | null; readonly level: Meeting['level'] }
  readonly words: string
  readonly quote: Quote
}

/**
 * Arrows from instructions, and from reports due on them. An instruction goes from the last meeting of those who gave it that was held before its source
 * was published, to the next meeting of those who received it from then on; a report from there to the next meeting of those
 * who await it, or the one its date names. Only meetings of the sides concerned count. O(n log n).
 */
export function chronologyArrows(known: Known): readonly Arrow[] {
  const byLevel = Map.groupBy(known.once(mergedMeetings).filter(({ span, status }) => span !== null && status !== 'cancelled'), ({ level }) => level)
  return inOrder(known).flatMap((instruction): Arrow[] => {
    const { from, to, task, reportDue } = instruction.value
    const at = instruction.evidence[0]
    if (at === undefined) return []
    const published = publishedDay(known.get('source', at.source)?.value)
    const [giving, receiving] = [levelOf(from), levelOf(to)]
    const [givers, receivers] = [ofSides(byLevel.get(giving) ?? [], from), ofSides(byLevel.get(receiving) ?? [], to)]
    const given = published === null ? null : (givers.findLast(({ span, status }) => status === 'held' && (span?.last ?? '') <= published) ?? null)
    const since = given?.span?.first ?? published ?? ''
    const received = receiving === 'unknown' ? null : (receivers.find((meeting) => meeting !== given && (meeting.span?.first ?? '') >= since) ?? null)
    const quote = quoteOf(known, at, false)
    const arrows: Arrow[] = [{ instruction, is: 'instruction', from: { meeting: given, level: giving }, to: { meeting: received, level: receiving }, words: `instruct: ${shortened(task.replace(/^to\s+/i, ''), 48)}`, quote }]
    if (reportDue !== null) {
      const due = timeSpan(reportDue.date)
      const after = received?.span?.first ?? published ?? ''
      const awaited = givers.find(({ span }) => span !== null && (due === null ? span.first > after : span.first <= due.last && span.last >= due.first)) ?? null
      arrows.push({ instruction, is: 'report-due', from: { meeting: received, level: receiving }, to: { meeting: awaited, level: giving }, words: reportWords(reportDue.words), quote })
    }
    return arrows
  })
}

/** By publication, source and text, so that the first of several alike is the same whatever order they were recorded in. */
function inOrder(known: Known): readonly Subject<'instruction'>[] {
  const key = ({ id, evidence: [at] }: Subject): string => `${known.get('source', at?.source ?? null)?.value.published ?? '9999'} ${at?.source ?? ''} ${String(at?.from ?? 0).padStart(9, '0')} ${id}`
  return known.all('instruction').map((each) => ({ each, key: key(each) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ each }) => each)
}

function ofSides(meetings: readonly MergedMeeting[], speakers: readonly Speaker[]): readonly MergedMeeting[] {
  const sides = new Set(speakers.map(({ side }) => side).filter((side): side is SideId => side !== null))
  return sides.size === 0 ? meetings : meetings.filter((meeting) => meeting.sides.length === 0 || meeting.sides.some((side) => sides.has(side)))
}

function reportWords(words: string): string {
  const short = shortened(words.charAt(0).toLowerCase() + words.slice(1), 48)
  return /^(?:by|before|at|on|in|until|after|within)\b/.test(short) ? `report due ${short}` : `report due: ${short}`
}
