import type { DraftingActId, DraftingPosition, PropositionId, SideId } from '@travaux/model'
import type { ClauseStatus, DraftText, LostAct } from '../draft/draftText.ts'

/** A draft as it is shown: clauses in order, with everything spelled out that a page or a table needs. */
export interface TextShown {
  readonly round: number
  readonly clauses: readonly ClauseShown[]
  /** Open brackets, those in brackets included. */
  readonly brackets: number
  readonly lost: readonly LostAct[]
}

export interface ClauseShown {
  readonly id: string
  readonly parent: string | null
  readonly depth: number
  readonly unit: DraftText['clauses'][number]['unit']
  /** `4`, `(a)`; and with those above it, `4.2(a)`. */
  readonly label: string
  readonly number: string
  readonly heading: string | null
  readonly status: ClauseStatus
  readonly adReferendum: readonly SideId[]
  readonly touched: number
  /** The clause's own text as anchors know it: `{brk_…}` for brackets, `{cls_…}`, `{plc_…}`. */
  readonly text: string
  /** All of it in a row: words, and where brackets open, divide and close. */
  readonly runs: readonly Run[]
  readonly columns: readonly Column[]
  readonly brackets: readonly BracketShown[]
  readonly positions: readonly PositionShown[]
  readonly notes: readonly { readonly act: DraftingActId; readonly bracket: string | null; readonly side: SideId | null; readonly text: string }[]
  readonly acts: readonly DraftingActId[]
}

/**
 * Words are as they are shown; `raw` as anchors know them, from `from` of the clause's text, or of the alternative's where they stand in one. `was`: the
 * bracket they came out of, the innermost of several; where its words were agreed away, the run holds none.
 */
export type Run =
  | { readonly is: 'words'; readonly words: string; readonly raw: string; readonly from: number; readonly alternative: string | null; readonly was: WasBracket | null }
  | { readonly is: 'open' | 'close'; readonly bracket: string; readonly number: string }
  | { readonly is: 'alternative'; readonly bracket: string; readonly alternative: string; readonly first: boolean; readonly empty: boolean; readonly sides: readonly SideId[] }

export interface WasBracket { readonly bracket: string; readonly round: number; readonly adReferendum: readonly SideId[]; readonly act: DraftingActId }

/** The clause as one side would have it. `same`: as every other side would. `silent`: it has taken no position on any bracket here. `round`: when it last did. */
export interface Column { readonly side: SideId; readonly same: boolean; readonly silent: boolean; readonly round: number | null; readonly runs: readonly { readonly words: string; readonly bracket: string | null }[] }

export interface BracketShown {
  readonly id: string
  readonly number: string
  readonly depth: number
  readonly opened: number
  readonly touched: number
  readonly reopened: boolean
  readonly alternatives: readonly AlternativeShown[]
  readonly acts: readonly DraftingActId[]
}

export interface AlternativeShown {
  readonly id: string
  /** As they are shown, brackets within in square brackets; empty where it leaves the words out. */
  readonly words: string
  readonly raw: string
  readonly proposition: PropositionId | null
  readonly touched: number
  readonly positions: readonly PositionShown[]
  readonly acts: readonly DraftingActId[]
}

export interface PositionShown { readonly side: SideId; readonly position: DraftingPosition; readonly round: number; readonly act: DraftingActId; readonly adReferendum?: true; readonly beforeReopening?: true }
