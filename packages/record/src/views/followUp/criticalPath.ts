import type { Meeting, MeetingId, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { answerMet } from './answerMet.ts'
import { compare } from '../compare.ts'
import { contentStems } from './contentStems.ts'
import { dateWords } from '../dateWords.ts'
import { followUp } from './followUp.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { lessSure } from '../lessSure.ts'
import { longestChain, type Tie } from './longestChain.ts'
import { meetingId } from '../meetings/meetingId.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import { mergedMeetings } from '../meetings/mergedMeetings.ts'
import { naming, type Naming } from '../names/naming.ts'
import type { Owed, OwedWait } from './owed.ts'
import { owedWait } from './owedWaits.ts'
import { today } from '../today.ts'
import type { ViewOptions } from '../view.ts'
import { daysBetween } from '../daysBetween.ts'

/** What waits for what on the way to the next meeting. */
export interface CriticalPath {
  readonly next: { readonly id: MeetingId; readonly title: string; readonly level: Meeting['level']; readonly status: Meeting['status']; readonly dateWords: string; readonly first: string; /** From the day of the view to its first; negative where that may be past. */ readonly days: number } | null
  /** What is due by the end of that meeting and is neither carried out nor reported on, the first due first, overdue ones among them. All there is where no meeting is ahead. */
  readonly due: readonly Owed[]
  /** The longest chain of ties of which none is met: what comes last first, each waiting for what the one after it waits on in turn. */
  readonly chain: readonly PathTie[]
  /** Ties that wait for one another: nothing in such a circle can come first. */
  readonly circles: readonly (readonly PathTie[])[]
}

/** A tie with the things owed that wait by it. */
export interface PathTie extends OwedWait { readonly owed: readonly SubjectId[] }

/**
 * The chain of linkages and dues to the next meeting that is planned, possible or under way. Ends of linkages are joined by the issue they are, or answer; words alone by the words that carry
 * the sense. Ties the reader was not sure of are left out where somebody says of the same two issues what waits for what. O(follow-up + linkages).
 */
export function criticalPath(folded: Folded, options: ViewOptions): CriticalPath {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const rows = followUp(folded, options)
  const next = nextMeeting(seen, names)
  const waiting = Map.groupBy(rows.flatMap(({ subject, waitsFor }) => waitsFor.map(({ linkage }) => ({ subject, linkage }))), ({ linkage }) => linkage)
  const shown = ({ is }: Tie<Subject<'linkage'>>): PathTie => ({ ...owedWait(seen, names, is), met: answerMet(seen, is.value.on), owed: [...new Set((waiting.get(is.id) ?? []).map(({ subject }) => subject))] })
  const { chain, circles } = longestChain(tiesOf(seen))
  return {
    next: next === null ? null : next.shown,
    due: rows.filter((row) => isOpen(row) && (next === null || (row.due ?? '') <= next.last)).toSorted((a, b) => compare(a.due ?? '', b.due ?? '')),
    chain: chain.map(shown),
    circles: circles.map((ties) => ties.map(shown)),
  }
}

/** Due on a day, and neither carried out nor refused, nor reported on where a report is what is due. */
function isOpen({ due, level, status, conduct, reports }: Owed): boolean {
  return due !== null && level !== 3 && status !== 'done' && status !== 'refused' && !conduct && reports.length === 0
}

function nextMeeting(seen: Known, names: Naming): { readonly shown: NonNullable<CriticalPath['next']>; readonly last: string } | null {
  const day = today(seen)
  const isAhead = ({ status, span }: MergedMeeting): boolean => span !== null && span.last >= day && (status === 'planned' || status === 'possible' || status === 'under-way')
  const ahead = mergedMeetings(seen).filter((meeting) => isAhead(meeting) && !meeting.witnesses.every(({ subject }) => lessSure(subject)))
  const [next] = ahead.toSorted((a, b) => keyOf(a, day) < keyOf(b, day) ? -1 : 1)
  if (next?.span == null) return null
  const { first, last } = next.span
  const { level, status, date } = next
  const days = daysBetween(day, first)
  return { last, shown: { id: meetingId(next), title: meetingTitle(seen, names, next), level, status, dateWords: date.value === null ? 'no date' : dateWords(date.value), first, days } }
}

/** The day it can be on at the earliest from now on, sharper dates before others. */
function keyOf(meeting: MergedMeeting, day: string): string {
  const { first, last } = meeting.span as NonNullable<MergedMeeting['span']>
  return `${first < day ? day : first} ${last} ${meetingId(meeting)}`
}

function tiesOf(seen: Known): readonly Tie<Subject<'linkage'>>[] {
  const ties = seen.all('linkage').flatMap((linkage): Tie<Subject<'linkage'>>[] => {
    const { tie, of, on, ofWords, onWords } = linkage.value
    if (tie === 'excludes' || answerMet(seen, on) === true) return []
    const [from, to] = [endOf(seen, of, ofWords), endOf(seen, on, onWords)]
    return from === null || to === null || from === to ? [] : [{ from, to, is: linkage }]
  })
  const sure = new Set(ties.filter(({ is }) => !lessSure(is)).map(({ from, to }) => `${from} ${to}`))
  return ties.filter(({ is, from, to }) => !lessSure(is) || !sure.has(`${from} ${to}`))
}

/** Null where the words say nothing to join it by: "this". */
function endOf(seen: Known, end: string | null, words: string): string | null {
  const issue = seen.get('proposition', end)?.value.issue ?? seen.get('issue', end)?.id
  if (issue !== undefined) return issue
  const stems = [...contentStems(words)].sort()
  return stems.length < 2 ? null : `words ${stems.join(' ')}`
}
