import type { IssueId, PropositionId, SideId, Stance, SubjectId } from '@travaux/model'
import type { AlignedRun } from './alignedWords.ts'
import type { Movement } from './movement.ts'
import type { Turn } from './turnOf.ts'
import type { Quote } from '../view.ts'

/** A side that turned on an issue, by its own word. */
export interface Shift {
  readonly subject: SubjectId
  readonly date: string | null
  readonly side: SideId
  readonly sideName: string
  readonly issue: IssueId
  readonly issueName: string
  readonly turn: Turn
  /** Null where it fell silent on an issue that it had spoken of without an answer to it. */
  readonly proposition: { readonly id: PropositionId; readonly text: string } | null
  /** Null of a new answer. */
  readonly from: Stance['stance'] | null
  /** Null where it fell silent. */
  readonly to: Stance['stance'] | null
  /** Seen from where the others stood that day; null where it fell silent. */
  readonly movement: Movement | null
  /** The words it moved from, and those it moved to: of a new answer, the last it gave before; where it fell silent, its last words on the issue, and what it said instead. */
  readonly before: Quote
  readonly after: Quote
  /** Both wordings word by word; none where it fell silent. */
  readonly aligned: readonly AlignedRun[]
  /** Of a side that fell silent: by `silences`. */
  readonly silence: SilenceShown | null
}

/** `spoke` of `occasions` up to its last word; then what it said on each occasion instead, and its next word on the issue, where there was one. */
export interface SilenceShown {
  readonly last: string
  readonly spoke: number
  readonly occasions: number
  readonly instead: readonly { readonly date: string; readonly issueName: string | null; readonly quote: Quote; readonly other: { readonly side: SideId; readonly sideName: string; readonly quote: Quote } | null }[]
  readonly again: { readonly date: string; readonly quote: Quote } | null
}
