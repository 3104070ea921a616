import type { KnownDate, Meeting, MeetingId, SideId, SubjectId } from '@travaux/model'
import type { Quote, ReviewShown, SideShown } from './view.ts'

/** One meeting, merged from every source that speaks of it. `id` is the first witness's subject. */
export interface MeetingShown {
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
  readonly witnesses: readonly { readonly subject: SubjectId; readonly quote: Quote; readonly review: ReviewShown }[]
  readonly agreed: readonly MeetingLine[]
  readonly apart: readonly MeetingLine[]
  readonly raised: readonly MeetingLine[]
  /** What was said there, own words first. */
  readonly words: readonly { readonly subject: SubjectId; readonly speaker: string; readonly side: SideId | null; readonly quote: Quote; readonly ladder: 1 | 2 | 3 | 4; readonly ladderWords: string }[]
}

export interface MeetingLine { readonly text: string; readonly side: SideId | null; readonly quote: Quote }

/** An arrow between lanes: an instruction, or a report that is due. Ends are meetings, or a level where none is known. */
export interface ChronologyArrow {
  readonly subject: SubjectId
  readonly is: 'instruction' | 'report-due'
  readonly from: { readonly meeting: MeetingId | null; readonly level: Meeting['level'] }
  readonly to: { readonly meeting: MeetingId | null; readonly level: Meeting['level'] }
  readonly words: string
  readonly quote: Quote
}

/** Undertakings to be carried out, without a meeting of their own: bars that fade where no date was given. */
export interface Pending { readonly subject: SubjectId; readonly title: string; readonly since: string | null; readonly due: string | null; readonly quote: Quote }

/** Meetings in order of date, undated ones last; `today` is the latest day known to the dossier, or `on`. */
export interface Chronology {
  readonly sides: readonly SideShown[]
  readonly today: string
  readonly meetings: readonly MeetingShown[]
  readonly arrows: readonly ChronologyArrow[]
  readonly pending: readonly Pending[]
}
