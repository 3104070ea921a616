import { makeId } from '@travaux/model'
import type { Bracket, Clause, DraftText, Piece } from '../../src/draft/draftText.ts'

/** Builders of a draft, short enough to read in a test. */
export function draft(...clauses: readonly Clause[]): DraftText {
  return { id: makeId('draft', 'river'), title: 'River treaty', sides: [], round: 1, clauses, lost: [] }
}

export function clause(unit: Clause['unit'], label: string, heading: string | null, pieces: readonly (string | Bracket)[], clauses: readonly Clause[] = [], id = `cls_${unit}${label}`): Clause {
  const all = pieces.map((piece): Piece => (typeof piece === 'string' ? { is: 'words', words: piece, was: [] } : piece))
  return { id, unit, label, heading, pieces: all, clauses, status: 'open', adReferendum: [], positions: [], notes: [], touched: 1, acts: [] }
}

export function bracket(...alternatives: readonly string[]): Bracket {
  return {
    is: 'bracket', id: 'brk_1', opened: 1, touched: 1, reopened: false, was: [], acts: [],
    alternatives: alternatives.map((words, i) => ({ id: `alt_${i}`, pieces: words === '' ? [] : [{ is: 'words', words, was: [] }], positions: [], proposition: null, touched: 1, acts: [] })),
  }
}
