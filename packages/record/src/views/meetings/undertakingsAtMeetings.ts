import type { Speaker } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { levelOf } from './levelOf.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { publishedDay } from '../publishedDay.ts'
import { samePerson } from '../names/samePerson.ts'
import { shiftedDay } from '../shiftedDay.ts'
import { table, type Known } from '../table.ts'
import { undertakingDate } from '../undertakings/undertakingDate.ts'

/**
 * What was agreed at each meeting that was held: undertakings that a source of the meeting tells of as agreed, by those who met, on its day by their own
 * date. One without a date of its own is agreed at the meeting that the same sentence tells of; or else, where it is said who agreed, at their last
 * one that the source tells of, at most three days before it was published. In the order of their ids.
 */
export function undertakingsAtMeetings(known: Known): ReadonlyMap<MergedMeeting, readonly Subject<'undertaking'>[]> {
  return known.once(agreed).at
}

interface Agreed {
  readonly meetings: readonly MergedMeeting[]
  /** Meetings held that each source tells of. */
  readonly told: Map<string, Set<MergedMeeting>>
  readonly in: Map<string, readonly (readonly [MergedMeeting, Subject<'undertaking'>])[]>
  readonly at: Map<MergedMeeting, readonly Subject<'undertaking'>[]>
}

const agreed = table(make, { advance: (earlier, known, { sources, renamed }) => renamed ? make(known) : mended(earlier, known, sources) })

function make(known: Known): Agreed {
  // Only a source that tells of a meeting tells what was agreed there: they come in with the meetings.
  return mended({ meetings: [], told: new Map(), in: new Map(), at: new Map() }, known, new Set())
}

/** The same after meetings have come or gone, and something has changed in these sources. */
function mended(found: Agreed, known: Known, changed: ReadonlySet<string>): Agreed {
  const meetings = mergedMeetings(known)
  const [then, since] = [new Set(found.meetings), new Set(meetings)]
  const sources = new Set(changed)
  for (const meeting of found.meetings) if (!since.has(meeting)) for (const source of sourcesOf(meeting)) if (found.told.get(source)?.delete(meeting) === true) sources.add(source)
  for (const meeting of meetings) {
    if (then.has(meeting) || (meeting.status !== 'held' && meeting.status !== 'under-way')) continue
    for (const source of sourcesOf(meeting)) {
      found.told.set(source, (found.told.get(source) ?? new Set()).add(meeting))
      sources.add(source)
    }
  }
  for (const source of sources) {
    const before = found.in.get(source) ?? []
    const pairs = agreedIn(known, source, [...found.told.get(source) ?? []])
    if (pairs.length === before.length && pairs.every(([meeting, undertaking], i) => meeting === before[i]?.[0] && undertaking === before[i][1])) continue
    for (const [meeting, undertaking] of before) {
      const left = (found.at.get(meeting) ?? []).filter((each) => each !== undertaking)
      if (left.length === 0) found.at.delete(meeting)
      else found.at.set(meeting, left)
    }
    if (pairs.length === 0) found.in.delete(source)
    else found.in.set(source, pairs)
    for (const [meeting, undertaking] of pairs) found.at.set(meeting, [...found.at.get(meeting) ?? [], undertaking].sort((a, b) => (a.id < b.id ? -1 : 1)))
  }
  return { ...found, meetings }
}

/** What a source tells of as agreed, with the meeting it was agreed at. */
function agreedIn(known: Known, source: string, meetings: readonly MergedMeeting[]): readonly (readonly [MergedMeeting, Subject<'undertaking'>])[] {
  if (meetings.length === 0) return []
  return (known.folded.bySource.get(source) ?? []).flatMap((subject) => {
    if (subject.kind !== 'undertaking' || !known.stands(subject)) return []
    const undertaking = subject as Subject<'undertaking'>
    const [at] = undertaking.evidence
    if (undertaking.value.status !== 'agreed' || at?.source !== source) return []
    const given = undertakingDate(known, undertaking)
    const theirs = meetings.filter((meeting) => undertaking.value.by.every((maker) => tookPart(known, meeting, maker)))
    const published = publishedDay(known.get('source', at.source)?.value)
    // What a source tells of before a meeting was not agreed at it: "they will report before the summit".
    const told = theirs.filter((meeting) => (published === null || meeting.span === null || meeting.span.first <= published) && inSameSentence(known, meeting, at))
    const dated = theirs.filter(({ span }) => given !== null && span !== null && span.first >= given.span.first && span.last <= given.span.last)
    const last = given === null && undertaking.value.by.length > 0 ? lastBefore(theirs, published) : []
    return (told.length > 0 ? told : dated.length > 0 ? dated : last).map((meeting) => [meeting, undertaking] as const)
  })
}

function sourcesOf({ witnesses }: MergedMeeting): readonly string[] {
  return witnesses.flatMap(({ subject }) => subject.evidence.map((at) => at.source))
}

function lastBefore(meetings: readonly MergedMeeting[], published: string | null): readonly MergedMeeting[] {
  if (published === null) return []
  const earliest = shiftedDay(published, -3)
  const recent = meetings.filter(({ span }) => span !== null && span.first === span.last && span.first >= earliest && span.first <= published)
  return recent.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(-1)
}

/** Of several on one day, always the same. */
function keyOf({ span, witnesses }: MergedMeeting): string {
  return `${span?.first ?? ''} ${witnesses[0]?.subject.id ?? ''}`
}

function inSameSentence(known: Known, { witnesses }: MergedMeeting, at: { readonly source: string; readonly from: number; readonly to: number }): boolean {
  const text = known.get('source', at.source)?.value.text ?? ''
  return witnesses.some(({ subject }) => subject.evidence.some((told) => {
    if (told.source !== at.source) return false
    const between = told.to <= at.from ? text.slice(told.to, at.from) : text.slice(at.to, told.from)
    return between.length < 300 && !/\n|[.!?]["”»]?\s/u.test(between)
  }))
}

/** A person who is named among those who met; where none of the side's is named, one whose office is of the meeting's level. A side or a body, where its side met. */
function tookPart(known: Known, { participants, sides, level }: MergedMeeting, maker: Speaker): boolean {
  if (participants.some((each) => samePerson(known, each, maker))) return true
  if (maker.side === null || !sides.includes(maker.side)) return maker.side === null && maker.person === null
  const ofLevel = levelOf([maker])
  if (ofLevel !== 'unknown' && level !== 'unknown' && ofLevel !== level) return false
  return maker.person === null || !participants.some(({ person, side }) => person !== null && side === maker.side)
}
