import type { KnownDate, Meeting, MeetingId, SideId, SubjectId } from '@travaux/model'
import type { Folded } from '../folded.ts'
import { chronologyArrows, type Arrow } from './chronologyArrows.ts'
import { inSideOrder } from './inSideOrder.ts'
import { known, type Known } from './known.ts'
import { lessSure } from './lessSure.ts'
import { meetingLines, type MeetingLines } from './meetingLines.ts'
import { meetingTitle } from './meetingTitle.ts'
import type { MergedMeeting, Witness } from './mergedMeeting.ts'
import { mergedMeetings } from './mergedMeetings.ts'
import { naming, type Naming } from './naming.ts'
import { pendingUndertakings, type Pending } from './pendingUndertakings.ts'
import { quoteOf } from './quoteOf.ts'
import { reviewShown } from './reviewShown.ts'
import { sidesShown } from './sidesShown.ts'
import { statementsAtMeetings } from './statementsAtMeetings.ts'
import { today } from './today.ts'
import type { Quote, ReviewShown, SideShown, ViewOptions } from './view.ts'

/** One meeting, merged from every source that speaks of it. `id` is the first witness's subject. */
export interface MeetingShown extends MeetingLines {
  readonly id: MeetingId
  readonly title: string
  readonly level: Meeting['level']
  readonly round: number | null
  readonly status: Meeting['status']
  readonly date: KnownDate
  /** First and last day it can have been, ISO dates; null where no date is known. For drawing and ordering. */
  readonly span: { readonly first: string; readonly last: string } | null
  readonly place: string | null
  readonly participants: readonly { readonly name: string; readonly office: string | null; readonly side: SideId | null }[]
  readonly sides: readonly SideId[]
  /** What `sides` are called, third States too, in the same order. */
  readonly sideNames: readonly string[]
  /** No witness was found by a reader that was sure, and nobody has looked at one (`lessSure`). */
  readonly lessSure: boolean
  readonly witnesses: readonly { readonly subject: SubjectId; readonly quote: Quote; readonly review: ReviewShown }[]
}

/** An arrow between lanes: an instruction, or a report that is due. Ends are meetings, or a level where none is known. */
export interface ChronologyArrow {
  readonly subject: SubjectId
  readonly is: 'instruction' | 'report-due'
  readonly from: { readonly meeting: MeetingId | null; readonly level: Meeting['level'] }
  readonly to: { readonly meeting: MeetingId | null; readonly level: Meeting['level'] }
  readonly words: string
  readonly quote: Quote
}

/** Meetings in order of date, undated ones last; `today` is the latest day known to the dossier, or `on`. */
export interface Chronology {
  readonly sides: readonly SideShown[]
  readonly today: string
  readonly meetings: readonly MeetingShown[]
  readonly arrows: readonly ChronologyArrow[]
  readonly pending: readonly Pending[]
}

/** Who met whom, at which level, and what comes next. With `on`, as it was known from what had been published by that day. */
export function chronology(folded: Folded, options: ViewOptions): Chronology {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const ids = new Map(seen.once(mergedMeetings).map((meeting) => [meeting, idOf(meeting)]))
  return {
    sides: sidesShown(seen, options.as),
    today: today(seen),
    meetings: seen.once(mergedMeetings).map((meeting) => meetingShown(seen, names, meeting)),
    arrows: arrowsShown(seen.once(chronologyArrows), ids),
    pending: pendingUndertakings(seen),
  }
}

function meetingShown(known: Known, names: Naming, meeting: MergedMeeting): MeetingShown {
  const { level, round, status, date, span, place, participants, witnesses } = meeting
  const sides = inSideOrder(known, names.as, meeting.sides.map((side) => ({ side }))).map(({ side }) => side)
  return {
    id: idOf(meeting),
    title: meetingTitle(known, names, meeting),
    level,
    round,
    status,
    date,
    span,
    place: place === null ? null : names.placeWritten(place),
    participants: inSideOrder(known, names.as, participants).map((each) => ({ name: known.get('person', each.person)?.value.name ?? each.name, office: each.office, side: each.side })),
    sides,
    lessSure: witnesses.every(({ subject }) => lessSure(subject)),
    sideNames: sides.map((side) => names.side(side)),
    witnesses: witnesses.flatMap(({ subject }) => subject.evidence.slice(0, 1).map((at) => ({ subject: subject.id, quote: quoteOf(known, at, false), review: reviewShown(subject) }))),
    ...meetingLines(known, names, meeting, known.once(statementsAtMeetings).get(meeting) ?? []),
  }
}

/** A report due between the same two meetings is drawn once, however many sources tell of it. */
function arrowsShown(arrows: readonly Arrow[], ids: ReadonlyMap<MergedMeeting, MeetingId>): readonly ChronologyArrow[] {
  const drawn = new Set<string>()
  return arrows.flatMap(({ instruction, is, from, to, words, quote }) => {
    const ends = { from: { meeting: from.meeting === null ? null : (ids.get(from.meeting) ?? null), level: from.level }, to: { meeting: to.meeting === null ? null : (ids.get(to.meeting) ?? null), level: to.level } }
    const key = is === 'report-due' ? JSON.stringify(ends) : JSON.stringify([ends, words.toLowerCase()])
    if (drawn.has(key)) return []
    drawn.add(key)
    return [{ subject: instruction.id, is, ...ends, words, quote }]
  })
}

function idOf({ witnesses }: MergedMeeting): MeetingId {
  return (witnesses[0] as Witness).subject.id
}
