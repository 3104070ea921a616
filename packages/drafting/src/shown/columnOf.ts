import type { SideId } from '@travaux/model'
import type { Alternative, Bracket, Piece } from '../draft/draftText.ts'
import type { Column } from './shown.ts'

/** A clause as one side would have it: of each bracket what it proposes, supports or can accept; where it has said nothing, the words that stood. */
export function columnOf(pieces: readonly Piece[], side: SideId, expand: (words: string) => string): Omit<Column, 'same'> {
  let round: number | null = null
  let silent = true
  const wanted = (of: readonly Piece[], bracket: string | null): Column['runs'] => of.flatMap((piece) => {
    if (piece.is === 'words') return piece.words === '' ? [] : [{ words: expand(piece.words), bracket }]
    const own = piece.alternatives.flatMap(({ positions }) => positions.filter((each) => each.side === side))
    if (own.length > 0) silent = false
    for (const each of own) round = Math.max(round ?? 0, each.round)
    const chosen = choiceOf(piece, side)
    return chosen === undefined ? [] : wanted(chosen.pieces, piece.id)
  })
  const runs = wanted(pieces, null)
  return { side, silent: silent && pieces.some(({ is }) => is === 'bracket'), round, runs }
}

const nearness = ['proposes', 'supports', 'accepts'] as const

/** Nearest first; of those a side does not oppose the first, where it stands behind none. */
function choiceOf({ alternatives }: Bracket, side: SideId): Alternative | undefined {
  const holding = (position: string) => alternatives.findLast(({ positions }) => positions.some((each) => each.side === side && each.position === position))
  return nearness.map(holding).find((each) => each !== undefined) ?? alternatives.find(({ positions }) => !positions.some((each) => each.side === side && each.position === 'opposes')) ?? alternatives[0]
}
