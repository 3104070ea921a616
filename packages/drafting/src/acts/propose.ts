import type { Anchor } from '@travaux/model'
import { cutPieces } from '../draft/cutPieces.ts'
import type { Alternative, Bracket, Piece } from '../draft/draftText.ts'
import { findAnchor } from '../draft/findAnchor.ts'
import { joinPieces } from '../draft/joinPieces.ts'
import { piecesText } from '../draft/piecesText.ts'
import { sharedOrigin } from '../draft/sharedOrigin.ts'
import type { On } from './on.ts'
import { changeBracket } from './changeBracket.ts'
import { deepest } from './deepest.ts'
import { positionTaken } from './positionTaken.ts'
import { standingOf } from './standingOf.ts'

/**
 * A side proposes words: in a bracket that is there, or over words that stand, which become the first alternative of a new bracket. Words that another has put
 * into a bracket meanwhile are found in it: the same words are then rivals there, a part of them opens a bracket within. A bracket over words that were agreed
 * came out of the same brackets as all of them, so that these can still be reopened around it.
 */
export function propose({ working, clause, act, deed }: On<'propose'>): string | null {
  const { at } = deed
  const alternative = alternativeOf(act, deed)
  if (at === null) return changeBracket(clause, deed.bracket, act, (bracket) => [{ ...bracket, alternatives: [...bracket.alternatives, alternative] }])
  const way = bestWay(clause.pieces, at, '', '')
  if (way === null) return 'The words it was proposed over are not in the clause any more.'
  if (way.steps.length === deepest) return `Brackets lie ${deepest} deep there; no deeper one is opened.`
  clause.pieces = placed(clause.pieces, way.steps, way, { working, act, deed, alternative })
  return null
}

type Proposed = On<'propose'>

function alternativeOf(act: Proposed['act'], { alternative, words, proposition }: Proposed['deed']): Alternative {
  const pieces: readonly Piece[] = words === '' ? [] : [{ is: 'words', words, was: [] }]
  return { id: alternative, pieces, positions: positionTaken([], act, 'proposes'), proposition, touched: act.value.round, acts: [act.id] }
}

/** Where a proposal goes: over words of these pieces, or, by the way that leads there, of an alternative within. */
interface Way { readonly like: number; readonly steps: readonly { readonly piece: number; readonly alternative: number }[]; readonly from: number; readonly to: number }

/** Where the words stand, at the top or in an alternative: wherever what is around them is most like what it was; null where nowhere. */
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

/** The pieces with the proposal there. Over all the words of an alternative, the two are rivals in its bracket, and the bracket it names is that one. */
function placed(pieces: readonly Piece[], [step, ...steps]: Way['steps'], at: Pick<Way, 'from' | 'to'>, by: Pick<Proposed, 'working' | 'act' | 'deed'> & { readonly alternative: Alternative }): readonly Piece[] {
  const { working, act, deed, alternative } = by
  const { from, to } = at
  const { round } = act.value
  if (step === undefined) {
    const [before, over, after] = cutPieces(pieces, from, to)
    const was = sharedOrigin(from < to ? over : before.length === 0 || after.length === 0 ? [] : [...before.slice(-1), ...after.slice(0, 1)])
    const stood: Alternative = { id: standingOf(deed), pieces: joinPieces(over.map((piece) => ({ ...piece, was: piece.was.slice(was.length) }))), stood: true, positions: [], proposition: null, touched: round, acts: [] }
    const bracket: Bracket = { is: 'bracket', id: deed.bracket, alternatives: [stood, alternative], opened: round, touched: round, reopened: false, was, acts: [act.id] }
    return joinPieces(before, [bracket], after)
  }
  const outer = pieces[step.piece] as Bracket
  const held = outer.alternatives[step.alternative] as Alternative
  const touched = { ...outer, touched: round, acts: [...outer.acts, act.id] }
  if (steps.length === 0 && from === 0 && to > 0 && to === piecesText(held.pieces).length) {
    working.joined.set(deed.bracket, outer.id).set(standingOf(deed), held.id)
    return pieces.with(step.piece, { ...touched, alternatives: [...outer.alternatives, alternative] })
  }
  const inner = placed(held.pieces, steps, at, by)
  return pieces.with(step.piece, { ...touched, alternatives: outer.alternatives.with(step.alternative, { ...held, pieces: inner, touched: round }) })
}
