import type { DraftingPosition } from '@travaux/model'
import type { Position } from '../draft/draftText.ts'
import type { On } from './on.ts'
import { changeBracket } from './changeBracket.ts'
import { positionTaken } from './positionTaken.ts'

/** Makes one wording of several: who stood behind any of them stands behind it, as near as they stood to the nearest. Who opposed one does not oppose it unasked. */
export function mergeAlternatives({ clause, act, deed }: On<'merge'>): string | null {
  const { alternatives, into, words, proposition } = deed
  return changeBracket(clause, deed.bracket, act, (bracket) => {
    const merged = bracket.alternatives.filter(({ id }) => alternatives.includes(id))
    if (merged.length !== new Set(alternatives).size) return 'The bracket has not all of the alternatives that were to be merged.'
    const one = {
      id: into, pieces: words === '' ? [] : [{ is: 'words' as const, words, was: [] }], ...merged.some(({ stood }) => stood === true) ? { stood: true as const } : {},
      positions: positionTaken(nearest(merged.flatMap(({ positions }) => positions)), act, 'proposes'),
      proposition, touched: act.value.round, acts: [...new Set([...merged.flatMap(({ acts }) => acts), act.id])],
    }
    const at = bracket.alternatives.findIndex(({ id }) => alternatives.includes(id))
    return [{ ...bracket, alternatives: bracket.alternatives.flatMap((each, i) => (i === at ? [one] : alternatives.includes(each.id) ? [] : [each])) }]
  })
}

const nearness: readonly DraftingPosition[] = ['proposes', 'supports', 'accepts']

function nearest(positions: readonly Position[]): readonly Position[] {
  const behind = positions.filter(({ position }) => nearness.includes(position))
  return [...new Set(behind.map(({ side }) => side))].flatMap((side) => {
    const own = behind.filter((each) => each.side === side).toSorted((a, b) => nearness.indexOf(a.position) - nearness.indexOf(b.position))
    return own.slice(0, 1)
  })
}
