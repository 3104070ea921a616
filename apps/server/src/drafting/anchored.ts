import { anchorAt, bracketsIn, clausesIn, refusalOf, textOfDraft, type Piece } from '@travaux/drafting'
import type { DraftingAct, DraftingActId } from '@travaux/model'
import type { DraftOnRecord } from '@travaux/record'

/**
 * Where in a clause a proposal was made, as a page knows it: [from, to) of the text it showed (`ClauseShown.text`, or `AlternativeShown.raw` of the alternative).
 * What the page showed may be older than what stands: an anchor of these words is found in what stands, or is refused.
 */
export interface ShownAt { readonly alternative: string | null; readonly text: string; readonly from: number; readonly to: number }

/**
 * The act with its anchor made from where it was shown. @returns a sentence where the words are not in the text, or where they would be found at another
 * place than they were shown at.
 */
export function anchored({ id, value: draft, acts }: DraftOnRecord, act: DraftingAct, at: ShownAt): DraftingAct | { readonly refused: string } {
  const { does } = act
  if (does.act !== 'propose') return { refused: 'Only a proposal is made over words; this act names its bracket.' }
  if (at.from < 0 || at.to < at.from || at.to > at.text.length) return { refused: `The words ${at.from} to ${at.to} lie outside the ${at.text.length} characters of the text they were chosen in; choose them again.` }
  const value: DraftingAct = { ...act, does: { ...does, at: anchorAt(at.text, at.from, at.to) } }
  const proposed = { id: 'act_new' as DraftingActId, recordedAt: '9999', value }
  // Why it finds no place at all is said by whoever records it.
  if (refusalOf(id, draft, acts, proposed) !== null) return value
  const clause = clausesIn(textOfDraft(id, draft, [...acts, proposed]).clauses).find((each) => each.clause.id === does.clause)?.clause
  const found = clause === undefined ? undefined : containerOf(clause.pieces, does.bracket)
  if (found === undefined || found === at.alternative) return value
  return { refused: 'The same words stand at another place of the clause, where this would be put; choose some more of the words around them.' }
}

/** The alternative that a bracket lies in, null where it lies in none; undefined where there is no such bracket, as another had put the same words into one. */
function containerOf(pieces: readonly Piece[], bracket: string): string | null | undefined {
  const holds = (of: readonly Piece[]) => of.some((piece) => piece.is === 'bracket' && piece.id === bracket)
  if (holds(pieces)) return null
  return bracketsIn(pieces).flatMap(({ alternatives }) => alternatives).find((alternative) => holds(alternative.pieces))?.id
}
