import type { IssueId, PropositionId, SideId, SubjectId } from '@travaux/model'
import type { Ladder, Quote, ReviewShown, SideShown } from './view.ts'

export type Movement = 'nearer' | 'further' | 'same' | 'new'
export type Apart = 'agreed' | 'near' | 'far' | 'one-only' | 'neither'

/** A side's latest stance on an issue; null stance where nothing is on record. */
export interface PositionCell {
  readonly side: SideId
  readonly stance: 'supports' | 'conditional' | 'opposes' | 'will-not-discuss' | null
  readonly proposition: { readonly id: PropositionId; readonly text: string } | null
  readonly quote: Quote | null
  readonly date: string | null
  readonly ladder: Ladder | null
  readonly movement: Movement | null
  /** True where this side's stances on the issue do not sit together. */
  readonly contradicts: boolean
  readonly review: ReviewShown | null
}

export interface PositionRow {
  readonly issue: IssueId
  readonly name: string
  readonly group: string | null
  readonly raised: { readonly words: string; readonly by: readonly SideId[] }
  readonly cells: readonly PositionCell[]
  readonly apart: Apart
  readonly apartWords: string
}

/** Issues by sides. Neutral: sides in alphabetical order; speaking as a side, that side first. */
export interface Positions { readonly sides: readonly SideShown[]; readonly rows: readonly PositionRow[]; readonly since: string | null }

export interface ChainLink {
  readonly subject: SubjectId
  readonly date: string | null
  /** "Lavrov, foreign minister, Moscow". */
  readonly who: string
  readonly stance: NonNullable<PositionCell['stance']>
  readonly proposition: string
  readonly quote: Quote
  readonly ladder: Ladder
  readonly review: ReviewShown
  readonly contradicts: boolean
}

/** The evidence behind one cell, newest first, and the other answers to the issue on the table. */
export interface Chain {
  readonly issue: { readonly id: IssueId; readonly name: string }
  readonly side: SideShown
  readonly cell: PositionCell
  readonly links: readonly ChainLink[]
  readonly answers: readonly { readonly id: PropositionId; readonly text: string; readonly sides: readonly SideId[]; readonly statements: number }[]
}
