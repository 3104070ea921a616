import { makeId, type Finding, type SourceId, type SubjectId } from '@travaux/model'
import type { CodebookIndex } from './codebookIndex.ts'
import { findHolders } from './findHolders.ts'
import { findStance, type StanceFound } from './findStance.ts'
import type { PropositionMatch } from './matchCodebook.ts'
import type { Piece, Span } from './piecesOf.ts'
import { wholeClause } from './wholeClause.ts'

/**
 * The stances that one piece takes on a proposition it speaks of, one a side that holds it. `carried`: the sentence
 * before spoke of it and this one only points back ("This is unacceptable"); then only a plain yes, no or condition counts.
 */
export function stancesOf(text: string, source: SourceId, piece: Piece, { proposition, terms }: PropositionMatch, carried: boolean, index: CodebookIndex): readonly Finding<'stance'>[] {
  const scope = scopeOf(piece)
  const sentence = text.slice(...scope)
  const start = piece.focus[0] - scope[0]
  const inside: readonly Span[] = carried ? [[start, start + 1]] : terms.map(([from, to]) => [from - scope[0], to - scope[0]])
  const found = findStance(sentence, inside, proposition.own, proposition.negative)
  if (found === null || (carried && !plain(sentence, found))) return []

  const speakers = [...new Set(piece.said?.value.speakers.flatMap((each) => each.side === null || index.privately(each.person, each.office, each.side) ? [] : [each.side]) ?? [])]
  const tells = [inside[0]?.[0] ?? 0, ...(found.cue === null ? [] : [found.cue[0]])]
  const told = { from: start, term: inside[0]?.[0] ?? 0, first: Math.min(...tells), last: Math.max(...tells) }
  const holders = piece.agreedText ? { sides: index.negotiating, own: true } : findHolders(sentence, told, speakers, index)
  if (piece.said === null && holders.sides.length < 2) return []

  const [from, to] = quotesIn(sentence, wholeClause(sentence, wordsOf(inside, found.cue)))
  const words = { source, from: scope[0] + from, to: scope[0] + to }
  return holders.sides.map((side) => ({
    subject: makeId('stance', source.slice(4), words.from, words.to, proposition.id.slice(4), side.slice(4)) as SubjectId,
    kind: 'stance',
    value: { statement: piece.said?.id ?? null, side, proposition: proposition.id, stance: found.stance, words },
    evidence: [words],
    confidence: Math.round(found.confidence * (holders.own ? 1 : 0.75) * (carried ? 0.8 : 1) * 100) / 100,
  }))
}

/** The sentence, with the cue where that stands just before it ("He rejected this: …"). */
function scopeOf({ said, span }: Piece): Span {
  const cue = said?.value.cue ?? null
  return cue !== null && cue.to <= span[0] && span[0] - cue.to < 80 ? [cue.from, span[1]] : span
}

/** Plain enough to hold of the sentence before. */
function plain(sentence: string, { stance, cue }: StanceFound): boolean {
  return cue !== null && (stance !== 'supports' || /^(?:ready|prepared|willing|welcom|accept|agree|support|in favou?r)/i.test(sentence.slice(...cue)))
}

/** With the quotation mark that stands at an edge. */
function quotesIn(sentence: string, [from, to]: Span): Span {
  return [/["“„«]/.test(sentence[from - 1] ?? '') ? from - 1 : from, /["”»]/.test(sentence[to] ?? '') ? to + 1 : to]
}

/** From the first term or cue to the last; of what would be too long to quote, the cue or the longest term alone. */
function wordsOf(terms: readonly Span[], cue: Span | null): Span {
  const all = cue === null ? terms : [...terms, cue]
  const from = Math.min(...all.map((each) => each[0]))
  const to = Math.max(...all.map((each) => each[1]))
  if (to - from <= 220) return [from, to]
  return cue !== null && cue[1] - cue[0] > 12 ? cue : terms.reduce((one, other) => other[1] - other[0] > one[1] - one[0] ? other : one)
}
