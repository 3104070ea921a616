import type { SideId } from '@travaux/model'
import type { Bracket, Clause } from '../draft/draftText.ts'
import { piecesText } from '../draft/piecesText.ts'
import { columnOf } from './columnOf.ts'
import { runsOf } from './runsOf.ts'
import type { BracketShown, ClauseShown } from './shown.ts'
import { wordsShown } from './wordsShown.ts'

/** What is the same for every clause of a text. */
interface Shown { readonly sides: readonly SideId[]; readonly numbers: ReadonlyMap<string, string>; readonly expand: (words: string) => string }

/** One clause, without those below it. */
export function clauseShown(clause: Clause, place: Pick<ClauseShown, 'parent' | 'depth' | 'number'>, shown: Shown): ClauseShown {
  const { id, unit, label, heading, status, adReferendum, touched, pieces, positions, notes, acts } = clause
  const columns = shown.sides.map((side) => columnOf(pieces, side, shown.expand))
  const texts = new Set(columns.map(({ runs }) => runs.map(({ words }) => words).join('')))
  return {
    ...place, id, unit, label, heading, status, adReferendum, touched, text: piecesText(pieces), runs: runsOf(pieces, shown.numbers, shown.expand),
    columns: columns.map((column) => ({ ...column, same: texts.size === 1 })), brackets: bracketsShown(pieces, 0, shown), positions, notes, acts,
  }
}

function bracketsShown(pieces: Clause['pieces'], depth: number, shown: Shown): readonly BracketShown[] {
  return pieces.flatMap((piece) => (piece.is === 'words' ? [] : [bracketShown(piece, depth, shown), ...piece.alternatives.flatMap((each) => bracketsShown(each.pieces, depth + 1, shown))]))
}

function bracketShown({ id, opened, touched, reopened, alternatives, acts }: Bracket, depth: number, { numbers, expand }: Shown): BracketShown {
  return {
    id, number: numbers.get(id) ?? '', depth, opened, touched, reopened, acts,
    alternatives: alternatives.map((each) => ({ id: each.id, words: wordsShown(each.pieces, expand), raw: piecesText(each.pieces), proposition: each.proposition, touched: each.touched, positions: each.positions, acts: each.acts })),
  }
}
