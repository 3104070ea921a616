import type { DraftingDeed, Wording } from '@travaux/model'
import type { Bracket, Piece } from '../draft/draftText.ts'
import { joinPieces } from '../draft/joinPieces.ts'
import type { RecordedAct } from '../draft/recordedAct.ts'
import type { WorkingText } from '../draft/workingText.ts'
import { deepest } from './deepest.ts'
import { depthOf } from './depthOf.ts'
import { placeClause } from './placeClause.ts'

/** Brings a clause to the table, with its words and the brackets that it comes with. */
export function tableClause(working: WorkingText, act: RecordedAct, deed: Extract<DraftingDeed, { act: 'table' }>): string | null {
  const { clause: id, under, after, unit, label, heading, wording } = deed
  if (depthOf(working, under) >= deepest) return `A clause stands in ${deepest} others at the most.`
  const why = placeClause(working, id, under, after)
  if (why !== null) return why
  working.clauses.set(id, { id, unit, parent: under, label, heading, pieces: piecesOf(wording, act), agreed: null, positions: [], notes: [], touched: act.value.round, acts: [act.id] })
  working.under.set(id, [])
  return null
}

/** `{brk_…}` in the words becomes the bracket of that name, once and at most `deepest` deep; of none that is given, and where it would stand again, it stays as it is written. */
function piecesOf({ words, brackets }: Wording, act: RecordedAct): readonly Piece[] {
  const { round } = act.value
  const left = new Map(brackets.map((each) => [`{${each.bracket}}`, each]))
  const open = (text: string, depth: number): readonly Piece[] => joinPieces(text.split(/(\{brk_[^{}]+\})/u).map((part): Piece => {
    const given = depth === deepest ? undefined : left.get(part)
    if (given === undefined) return { is: 'words', words: part, was: [] }
    left.delete(part)
    const alternatives = given.alternatives.map(({ alternative, words: inner, positions, proposition }, i) => ({
      id: alternative, pieces: open(inner, depth + 1), ...i === 0 && !positions.some(({ position }) => position === 'proposes') ? { stood: true as const } : {}, positions: positions.map((each) => ({ ...each, act: act.id, round })), proposition, touched: round, acts: [act.id],
    }))
    return { is: 'bracket', id: given.bracket, alternatives, opened: round, touched: round, reopened: false, was: [], acts: [act.id] } satisfies Bracket
  }))
  return open(words, 0)
}
