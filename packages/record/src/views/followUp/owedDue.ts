import { firstNot } from '../../firstNot.ts'
import { compare } from '../compare.ts'
import type { DueWords } from './dueWordsOf.ts'
import { instructionMeetings } from '../meetings/instructionMeetings.ts'
import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import { mergedMeetings } from '../meetings/mergedMeetings.ts'
import type { OwedGroup } from './mergedOwed.ts'
import { owedFacts } from './owedFacts.ts'
import type { OwedWitness } from './owedWitness.ts'
import { placesAgree } from '../names/placesAgree.ts'
import type { Known } from '../table.ts'
import { timeSpan } from '../timeSpan.ts'
import { spansMeet } from '../spansMeet.ts'

/** When a thing owed is due, before it is put in words. `last`: the last day, ISO; null where no meeting that it is due at is known. */
export interface DueFound { readonly last: string | null; readonly words: string | null; readonly meeting: MergedMeeting | null }

/**
 * When it is due: the day that its latest source names, the sharpest of those that agree with it; else the meeting its words name, whichever proves to be that one: the first not cancelled
 * since, of the level, month and place named, at which its sides meet. Of a report due at no day, the meeting that the chronology has it go to. Null where nothing is due.
 */
export function owedDue(known: Known, group: OwedGroup): DueFound | null {
  const { due: named } = owedFacts(known, group)
  const day = dayNamed(group)
  const [first] = group.witnesses
  const arrow = first.subject.kind !== 'instruction' ? undefined : group.witnesses.map(({ subject }) => instructionMeetings(known).due.get(subject.id)).find((each) => each !== undefined)
  if (day === null && named === null && arrow === undefined) return null
  const meeting = named !== null ? meetingNamed(known, first, named, day) ?? arrow ?? null : arrow ?? null
  const words = named?.words ?? group.witnesses.map(({ subject }) => (subject.kind === 'instruction' ? subject.value.reportDue?.words : undefined)).find((each) => each !== undefined) ?? null
  return { last: day?.last ?? lastDay(meeting), words, meeting }
}

/** The last day of the latest that a source names; of several that agree, the sharpest. */
function dayNamed({ witnesses }: OwedGroup): { readonly first: string; readonly last: string } | null {
  const spans = witnesses.flatMap(({ due }) => (due === null ? [] : [due]))
  const latest = spans.at(-1)
  if (latest === undefined) return null
  const agreeing = spans.filter(({ first, last }) => first >= latest.first && last <= latest.last)
  return agreeing.reduce((best, each) => (each.first >= best.first && each.last <= best.last ? each : best), latest)
}

/** A meeting of one day is due on it; of one known no sharper than a month, by its end. */
function lastDay(meeting: MergedMeeting | null): string | null {
  return meeting?.span?.last ?? null
}

function meetingNamed(known: Known, { bound, binding, published, since }: OwedWitness, { level: named, month, place }: DueWords, day: { readonly first: string; readonly last: string } | null): MergedMeeting | null {
  const level = named !== 'unknown' ? named : binding.level !== 'unknown' ? binding.level : bound.level
  const list = known.once(aheadByLevel).get(level) ?? []
  const from = timeSpan(since)?.first ?? published ?? ''
  const sides = bound.sides.length > 0 ? bound.sides : binding.sides
  for (let i = firstNot(list, ({ span }) => (span?.last ?? '') < from); i < list.length; i += 1) {
    const meeting = list[i] as MergedMeeting
    const { span } = meeting
    if (span === null || (day !== null && !spansMeet(span, day))) continue
    // Due ahead of a meeting on the day it was said: of that one, the next is meant.
    if (day === null && span.last === from && meeting.status === 'held') continue
    if (month !== null && (Number(span.first.slice(5, 7)) > month || Number(span.last.slice(5, 7)) < month) && span.first.slice(0, 4) === span.last.slice(0, 4)) continue
    if (place !== null && placesAgree(known, place, meeting.place) === 'different') continue
    if (sides.length > 0 && meeting.sides.length > 0 && !meeting.sides.some((side) => sides.includes(side))) continue
    return meeting
  }
  return null
}

/** Dated meetings that were not cancelled, by level, by their last day. */
function aheadByLevel(known: Known): ReadonlyMap<MergedMeeting['level'], readonly MergedMeeting[]> {
  const dated = mergedMeetings(known).filter(({ span, status }) => span !== null && status !== 'cancelled')
  return Map.groupBy(dated.toSorted((a, b) => compare(a.span?.last ?? '', b.span?.last ?? '')), ({ level }) => level)
}
