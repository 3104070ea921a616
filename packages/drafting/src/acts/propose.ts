import { bracketsIn } from '../draft/bracketsIn.ts'
import type { Alternative, Bracket, Piece } from '../draft/draftText.ts'
import { findAnchor } from '../draft/findAnchor.ts'
import { joinPieces } from '../draft/joinPieces.ts'
import { piecesText } from '../draft/piecesText.ts'
import { slicePieces } from '../draft/slicePieces.ts'
import type { On } from './on.ts'
import { changeBracket } from './changeBracket.ts'
import { positionTaken } from './positionTaken.ts'

/**
 * A side proposes words: in a bracket that is there, or over words that stand, which become the first alternative of a new bracket. Words that another has put
 * into a bracket meanwhile are found in it: the same words are then rivals there, a part of them opens a bracket within.
 */
export function propose({ clause, act, deed }: On<'propose'>): string | null {
  const { at } = deed
  if (bracketsIn(clause.pieces).some(({ alternatives }) => alternatives.some(({ id }) => id === deed.alternative))) return 'An alternative of this name is in the draft already.'
  const alternative = alternativeOf(act, deed)
  if (at === null) return changeBracket(clause, deed.bracket, act, (bracket) => [{ ...bracket, alternatives: [...bracket.alternatives, alternative] }])
  if (bracketsIn(clause.pieces).some(({ id }) => id === deed.bracket)) return 'A bracket of this name is in the clause already.'
  const changed = within(clause.pieces, act, deed, at, alternative)
  if (changed === null) return 'The words it was proposed over are not in the clause any more.'
  clause.pieces = changed
  return null
}

type Proposed = On<'propose'>

function alternativeOf(act: Proposed['act'], { alternative, words, proposition }: Proposed['deed']): Alternative {
  const pieces: readonly Piece[] = words === '' ? [] : [{ is: 'words', words, was: null }]
  return { id: alternative, pieces, positions: positionTaken([], act, 'proposes'), proposition, touched: act.value.round, acts: [act.id] }
}

/** The pieces with the proposal in them, at the top if the words stand there, else in the first alternative that holds them; null where none does. */
function within(pieces: readonly Piece[], act: Proposed['act'], deed: Proposed['deed'], at: NonNullable<Proposed['deed']['at']>, alternative: Alternative): readonly Piece[] | null {
  const found = findAnchor(piecesText(pieces), at)
  if (found !== null) {
    const { round } = act.value
    const stood: Alternative = { id: deed.standing ?? `alt_stood-${deed.bracket.slice(4)}`, pieces: joinPieces(slicePieces(pieces, found.from, found.to)), positions: [], proposition: null, touched: round, acts: [] }
    const bracket: Bracket = { is: 'bracket', id: deed.bracket, alternatives: [stood, alternative], opened: round, touched: round, reopened: false, acts: [act.id] }
    return joinPieces(slicePieces(pieces, 0, found.from), [bracket], slicePieces(pieces, found.to, Infinity))
  }
  for (const [i, piece] of pieces.entries()) {
    if (piece.is === 'words') continue
    if (at.words !== '' && piece.alternatives.some((each) => piecesText(each.pieces) === at.words)) {
      return pieces.with(i, { ...piece, touched: act.value.round, acts: [...piece.acts, act.id], alternatives: [...piece.alternatives, alternative] })
    }
    for (const [j, each] of piece.alternatives.entries()) {
      const inner = within(each.pieces, act, deed, at, alternative)
      if (inner !== null) return pieces.with(i, { ...piece, touched: act.value.round, acts: [...piece.acts, act.id], alternatives: piece.alternatives.with(j, { ...each, pieces: inner, touched: act.value.round }) })
    }
  }
  return null
}
