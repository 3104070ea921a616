import type { DraftId, DraftingActId, DraftingPosition, DraftingDeed, PropositionId, SideId } from '@travaux/model'

export type ClauseStatus = 'open' | 'agreed-in-principle' | 'agreed'

/** A draft as its acts leave it: clauses in order, and the acts that found no place. A pure function of the acts: `textOfDraft`. */
export interface DraftText {
  readonly id: DraftId
  readonly title: string
  readonly sides: readonly SideId[]
  /** The last round of which an act is in it. */
  readonly round: number
  readonly clauses: readonly Clause[]
  /** Names of clauses that were in it and are no more, as words may still refer to them. */
  readonly struck?: readonly string[]
  /** Nothing is lost in silence: what was aimed at a clause or a bracket that is not there. */
  readonly lost: readonly LostAct[]
}

export interface LostAct { readonly act: DraftingActId; readonly why: string }

export interface Clause {
  /** `cls_…` */
  readonly id: string
  readonly unit: Extract<DraftingDeed, { act: 'table' }>['unit']
  /** The number shown, by the place among its kind where none was given: `4`, `4bis`, `(a)`; empty for a preamble. */
  readonly label: string
  readonly heading: string | null
  readonly pieces: readonly Piece[]
  readonly clauses: readonly Clause[]
  /** Agreed: no bracket is left in it or below and the sides have said so. In principle: said so, with a bracket left, or ad referendum. */
  readonly status: ClauseStatus
  /** Sides whose agreement to the clause awaits their capital. */
  readonly adReferendum: readonly SideId[]
  /** Positions on the clause as a whole. */
  readonly positions: readonly Position[]
  readonly notes: readonly { readonly act: DraftingActId; readonly bracket: string | null; readonly side: SideId | null; readonly text: string }[]
  /** The round it was last changed in. */
  readonly touched: number
  readonly acts: readonly DraftingActId[]
}

/**
 * Words that stand, or a bracket. `was`: the brackets it came out of when they were agreed, outermost first, so that they can be reopened; within an alternative only
 * those that were in it. Where the words of a bracket were agreed away, empty words remember it.
 */
export type Piece = { readonly is: 'words'; readonly words: string; readonly was: readonly AgreedBracket[] } | Bracket

/** `bracket`: as it was when it was agreed; `chosen`: which of its alternatives was. */
export interface AgreedBracket { readonly bracket: Bracket; readonly chosen: string; readonly round: number; readonly act: DraftingActId; readonly adReferendum: readonly SideId[] }

export interface Bracket {
  readonly is: 'bracket'
  /** `brk_…` */
  readonly id: string
  readonly alternatives: readonly Alternative[]
  /** The round it was opened in, and last touched in. */
  readonly opened: number
  readonly touched: number
  readonly reopened: boolean
  readonly was: readonly AgreedBracket[]
  readonly acts: readonly DraftingActId[]
}

export interface Alternative {
  /** `alt_…` */
  readonly id: string
  /** Empty: what stands in the bracket is left out. Brackets in brackets are pieces again. */
  readonly pieces: readonly Piece[]
  /** The words that stood before the bracket was opened, or that it was tabled with and no side proposed: they stay though nobody is behind them. */
  readonly stood?: true
  readonly positions: readonly Position[]
  readonly proposition: PropositionId | null
  readonly touched: number
  readonly acts: readonly DraftingActId[]
}

/**
 * `adReferendum`: the side has agreed, subject to its capital; `inPrinciple`: in principle. `beforeReopening`: taken before what it is on was last reopened, so that it
 * says what the side wanted, and not that it agrees.
 */
export interface Position { readonly side: SideId; readonly position: DraftingPosition; readonly act: DraftingActId; readonly round: number; readonly adReferendum?: true; readonly inPrinciple?: true; readonly beforeReopening?: true }
