import type { Kind, Passage, SideId, SubjectId, ValueOf } from '@travaux/model'
import type { SourceRow } from './sources.ts'
import type { Ladder, ReviewShown, SideShown } from './view.ts'

/** What is shown of one finding beside its line. `title` is ours (a proposition, a paraphrase) or, quoted, the source's. */
export interface FindingCard {
  readonly subject: SubjectId
  readonly kind: Kind
  readonly title: string
  /** "Statement · Lavrov · own words". */
  readonly detail: string
  readonly side: SideId | null
  readonly ladder: Ladder | null
  /** Where it is marked in this source, in the order of the text, not overlapping one another. */
  readonly passages: readonly Passage[]
  /** Words that belong to it but are not marked until it is in hand: speaker, cue. */
  readonly also: readonly { readonly role: 'speaker' | 'cue' | 'date'; readonly passage: Passage }[]
  readonly fields: readonly { readonly label: string; readonly value: string; readonly side?: SideId; readonly stance?: string; readonly rung?: number }[]
  /** Stances that hang on this statement, each a subject of its own, reviewed with it. */
  readonly stances: readonly { readonly subject: SubjectId; readonly side: SideId; readonly stance: string; readonly proposition: string; readonly issue: string; readonly review: ReviewShown }[]
  readonly review: ReviewShown
  readonly value: ValueOf<Kind>
}

/** One source open on the reading desk. Cards are in the order of the text. */
export interface ReadingDesk {
  readonly source: SourceRow & { readonly dateline: string | null; readonly file: string | null; readonly sha256: string | null }
  readonly text: string
  /** Half-open, into `text`; the title's own paragraph has `heading` true. */
  readonly paragraphs: readonly { readonly from: number; readonly to: number; readonly number: number | null; readonly heading: boolean }[]
  readonly cards: readonly FindingCard[]
  readonly sides: readonly SideShown[]
}
