import type { Piece } from '../draft/draftText.ts'
import { piecesText } from '../draft/piecesText.ts'
import type { Run } from './shown.ts'

/** Pieces in a row. Words are cut at what stands in braces, so that a run is either shown as it is written or is one reference; words that were agreed away are a run without any. */
export function runsOf(pieces: readonly Piece[], numbers: ReadonlyMap<string, string>, expand: (words: string) => string, alternative: string | null = null): readonly Run[] {
  let at = 0
  return pieces.flatMap((piece): readonly Run[] => {
    if (piece.is === 'words') {
      const agreed = piece.was.at(-1)
      const was = agreed === undefined ? null : { bracket: agreed.bracket.id, round: agreed.round, adReferendum: agreed.adReferendum, act: agreed.act }
      if (piece.words === '') return was === null ? [] : [{ is: 'words', words: '', raw: '', from: at, alternative, was }]
      return piece.words.split(/(\{(?:cls|plc)_[^{}]+\})/u).filter((raw) => raw !== '').map((raw) => {
        const from = at
        at += raw.length
        return { is: 'words', words: expand(raw), raw, from, alternative, was }
      })
    }
    at += piece.id.length + 2
    const number = numbers.get(piece.id) ?? ''
    return [
      { is: 'open', bracket: piece.id, number },
      ...piece.alternatives.flatMap((each, i): readonly Run[] => [
        { is: 'alternative', bracket: piece.id, alternative: each.id, first: i === 0, empty: piecesText(each.pieces) === '', sides: each.positions.filter(({ position }) => position === 'proposes').map(({ side }) => side) },
        ...runsOf(each.pieces, numbers, expand, each.id),
      ]),
      { is: 'close', bracket: piece.id, number },
    ]
  })
}
