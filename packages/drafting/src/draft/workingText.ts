import type { DraftingActId, SideId } from '@travaux/model'
import type { Clause, Piece, Position } from './draftText.ts'

/**
 * A draft while acts are done on it, one after another. `made`: names of all clauses, brackets and alternatives that were ever in it; a name is given once. `joined`:
 * of a bracket that became part of one there already, and of the words that stood in it, what they are called there. Pieces are never changed, but replaced.
 */
export interface WorkingText {
  readonly sides: readonly SideId[]
  readonly clauses: Map<string, WorkingClause>
  /** Clauses in order under each, those at the top under null. One that was struck keeps its place, so that what was to stand after it finds its own. */
  readonly under: Map<string | null, string[]>
  readonly made: Set<string>
  readonly joined: Map<string, string>
  /** The last round of which an act was done; 0 before the first. */
  round: number
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
