import type { Anchor } from '@travaux/model'
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

/** Where a proposal goes: over words of these pieces, or, by the way that leads there, of an alternative within. */
interface Way { readonly like: number; readonly steps: readonly { readonly piece: number; readonly alternative: number }[]; readonly from: number; readonly to: number }

/** The pieces with the proposal where its words stand, at the top or in an alternative: wherever what is around them is most like what it was; null where nowhere. */
function within(pieces: readonly Piece[], act: Proposed['act'], deed: Proposed['deed'], at: Anchor, alternative: Alternative): readonly Piece[] | null {
  const way = bestWay(pieces, at, '', '')
  return way === null ? null : placed(pieces, way.steps, way, act, deed, alternative)
}

function bestWay(pieces: readonly Piece[], at: Anchor, left: string, right: string): Way | null {
  const text = piecesText(pieces)
  const here = findAnchor(text, at, left, right)
  let best: Way | null = here === null ? null : { ...here, steps: [] }
  let offset = 0
  for (const [i, piece] of pieces.entries()) {
    const end = offset + piecesText([piece]).length
    if (piece.is === 'bracket') {
      for (const [j, each] of piece.alternatives.entries()) {
        const inner = bestWay(each.pieces, at, left + text.slice(0, offset), text.slice(end) + right)
        if (inner !== null && (best === null || inner.like > best.like)) best = { ...inner, steps: [{ piece: i, alternative: j }, ...inner.steps] }
      }
    }
    offset = end
  }
  return best
}

function placed(pieces: readonly Piece[], [step, ...steps]: Way['steps'], { from, to }: Way, act: Proposed['act'], deed: Proposed['deed'], alternative: Alternative): readonly Piece[] {
  const { round } = act.value
  if (step === undefined) {
    const stood: Alternative = { id: deed.standing ?? `alt_stood-${deed.bracket.slice(4)}`, pieces: joinPieces(slicePieces(pieces, from, to)), positions: [], proposition: null, touched: round, acts: [] }
    const bracket: Bracket = { is: 'bracket', id: deed.bracket, alternatives: [stood, alternative], opened: round, touched: round, reopened: false, acts: [act.id] }
    return joinPieces(slicePieces(pieces, 0, from), [bracket], slicePieces(pieces, to, Infinity))
  }
  const outer = pieces[step.piece] as Bracket
  const held = outer.alternatives[step.alternative] as Alternative
  const touched = { ...outer, touched: round, acts: [...outer.acts, act.id] }
  // All the words of an alternative: the two are rivals in its bracket.
  if (steps.length === 0 && from === 0 && to > 0 && to === piecesText(held.pieces).length) return pieces.with(step.piece, { ...touched, alternatives: [...outer.alternatives, alternative] })
  const inner = placed(held.pieces, steps, { like: 0, steps, from, to }, act, deed, alternative)
  return pieces.with(step.piece, { ...touched, alternatives: outer.alternatives.with(step.alternative, { ...held, pieces: inner, touched: round }) })
}
