import { makeId, type Finding, type SourceId, type SubjectId } from '@travaux/model'
import type { CodebookIndex } from './codebookIndex.ts'
import { findLinkages } from './findLinkages.ts'
import { matchCodebook, type PropositionMatch } from './matchCodebook.ts'
import type { Piece, Span } from './piecesOf.ts'
import { wordsIn } from './wordsIn.ts'

/** What a piece holds to depend on what, where the codebook knows at least one end. `before`: what the sentence before spoke of, for "it". */
export function linkagesOf(text: string, source: SourceId, piece: Piece, before: readonly PropositionMatch[], index: CodebookIndex): readonly Finding<'linkage'>[] {
  const sentence = text.slice(...piece.focus)
  if (/\?["”’»]?\s*$/.test(sentence)) return []
  const sides = [...new Set(piece.said?.value.speakers.flatMap((each) => each.side === null || index.privately(each.person, each.office, each.side) ? [] : [each.side]) ?? [])].filter((side) => index.negotiating.includes(side))
  return findLinkages(sentence).flatMap(({ tie, of, on, at }): Finding<'linkage'>[] => {
    const ends = { of: endOf(sentence, of, before, index), on: endOf(sentence, on, before, index) }
    if (ends.of === null && ends.on === null) return []
    const evidence = { source, from: piece.focus[0] + at[0], to: piece.focus[0] + at[1] }
    return [{
      subject: makeId('linkage', source.slice(4), evidence.from, evidence.to, tie) as SubjectId,
      kind: 'linkage',
      value: { tie, ...ends, ofWords: of === null ? '' : sentence.slice(...of), onWords: on === null ? '' : sentence.slice(...on), side: sides.length === 1 ? sides[0] ?? null : null },
      evidence: [evidence],
      confidence: ends.of !== null && ends.on !== null ? 0.7 : 0.5,
    }]
  })
}

/** The proposition, else the issue, that the words of one end speak of. */
function endOf(sentence: string, span: Span | null, before: readonly PropositionMatch[], index: CodebookIndex) {
  if (span === null) return null
  const words = sentence.slice(...span)
  const match = matchCodebook(wordsIn(words), index)
  const known = match.propositions[0]?.proposition.id ?? match.issues[0] ?? null
  return known === null && /^(?:it|this|that)\b/i.test(words) ? before[0]?.proposition.id ?? null : known
}
