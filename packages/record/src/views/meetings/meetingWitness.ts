import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import type { Witness } from './mergedMeeting.ts'
import { publishedDay } from '../publishedDay.ts'
import type { Known } from '../table.ts'
import { timeSpan, type TimeSpan } from '../timeSpan.ts'
import { daysBetween } from '../daysBetween.ts'

/** What one source says of a meeting, to be put together with what others say. */
export function meetingWitness(known: Known, subject: Subject<'meeting'>): Witness {
  const span = timeSpan(subject.value.date.value)
  return { subject, span, days: daysOf(span), published: publishedDay(known.get('source', subject.evidence[0]?.source ?? null)?.value) ?? '' }
}

/** The order in which they are put together: the sharpest dates first. Never 0 for two. */
export function sharpestFirst(a: Witness, b: Witness): number {
  return order(a.days, b.days) || rank(a) - rank(b) || compare(a.span?.first ?? '', b.span?.first ?? '') || detail(b) - detail(a) || compare(a.published, b.published) || compare(a.subject.id, b.subject.id)
}

/** What a person stated goes before what was found. */
function rank({ subject }: Witness): number {
  return subject.review === 'corrected' || subject.review === 'added' ? 0 : subject.review === 'confirmed' ? 1 : 2
}

/** Fuller tellings gather first, so that a bare one has something to be compared with. */
function detail({ subject: { value } }: Witness): number {
  return value.participants.length + value.sides.length + (value.place === null ? 0 : 2) + (value.round === null ? 0 : 2) + (value.level === 'unknown' ? 0 : 4)
}

function order(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function daysOf(span: TimeSpan | null): number {
  return span === null ? Infinity : daysBetween(span.first, span.last)
}
