import type { DraftingActId, SideId } from '@travaux/model'
import type { Clause, LostAct, Piece, Position } from './draftText.ts'

/** A draft while acts are done on it, one after another. `struck`: clauses that were there. Pieces are never changed, but replaced. */
export interface WorkingText {
  readonly sides: readonly SideId[]
  readonly clauses: Map<string, WorkingClause>
  /** Clauses in order under each, those at the top under null. */
  readonly under: Map<string | null, string[]>
  readonly struck: Set<string>
  readonly lost: LostAct[]
}

export interface WorkingClause {
  readonly id: string
  readonly unit: Clause['unit']
  parent: string | null
  label: string | null
  heading: string | null
  pieces: readonly Piece[]
  /** What all have said of the clause as a whole. */
  agreed: { readonly inPrinciple: boolean; readonly adReferendum: readonly SideId[]; readonly act: DraftingActId } | null
  positions: readonly Position[]
  notes: Clause['notes']
  touched: number
  acts: readonly DraftingActId[]
}

