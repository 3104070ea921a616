import type { Speaker } from '@travaux/model'
import type { Subject } from '../folded.ts'
import type { Known } from './known.ts'
import { levelOf } from './levelOf.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { publishedDay } from './publishedDay.ts'
import { samePerson } from './samePerson.ts'
import { undertakingDate } from './undertakingDate.ts'

/**
 * What was agreed at each meeting that was held: undertakings that a source of the meeting tells of as agreed, by those who met, on its day by their own
 * date. One without a date of its own is agreed at the meeting that the same sentence tells of; or else, where it is said who agreed, at their last
 * one that the source tells of, at most three days before it was published. In the order of their ids.
 */
export function undertakingsAtMeetings(known: Known): ReadonlyMap<MergedMeeting, readonly Subject<'undertaking'>[]> {
  const found = new Map<MergedMeeting, Subject<'undertaking'>[]>()
  const bySource = new Map<string, Set<MergedMeeting>>()
  for (const meeting of known.once(mergedMeetings)) {
    if (meeting.status !== 'held' && meeting.status !== 'under-way') continue
    for (const source of meeting.witnesses.flatMap(({ subject }) => subject.evidence.map((at) => at.source))) bySource.set(source, (bySource.get(source) ?? new Set()).add(meeting))
  }
  for (const undertaking of known.all('undertaking')) {
    const [at] = undertaking.evidence
    if (undertaking.value.status !== 'agreed' || at === undefined) continue
    const given = undertakingDate(known, undertaking)
    const theirs = [...bySource.get(at.source) ?? []].filter((meeting) => undertaking.value.by.every((maker) => tookPart(known, meeting, maker)))
    const told = theirs.filter((meeting) => inSameSentence(known, meeting, at))
    const dated = theirs.filter(({ span }) => given !== null && span !== null && span.first >= given.span.first && span.last <= given.span.last)
    const last = given === null && undertaking.value.by.length > 0 ? lastBefore(theirs, publishedDay(known.get('source', at.source)?.value)) : []
    for (const meeting of told.length > 0 ? told : dated.length > 0 ? dated : last) {
      const list = found.get(meeting)
      if (list === undefined) found.set(meeting, [undertaking])
      else list.push(undertaking)
    }
  }
  for (const list of found.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1))
  return found
}

function lastBefore(meetings: readonly MergedMeeting[], published: string | null): readonly MergedMeeting[] {
  if (published === null) return []
  const earliest = new Date(Date.parse(`${published}T00:00:00Z`) - 3 * 86_400_000).toISOString().slice(0, 10)
  const recent = meetings.filter(({ span }) => span !== null && span.first === span.last && span.first >= earliest && span.first <= published)
  return recent.sort((a, b) => ((a.span?.first ?? '') < (b.span?.first ?? '') ? -1 : 1)).slice(-1)
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
