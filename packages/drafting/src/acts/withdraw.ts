import type { Alternative } from '../draft/draftText.ts'
import type { On } from './on.ts'
import { changeBracket } from './changeBracket.ts'

/**
 * A side takes back what it said: on an alternative, a bracket, or the clause. An alternative that nobody stands behind any more goes, but for the words that
 * stood before the bracket was opened; where these alone are left and nobody opposes them, they stand again without a bracket.
 */
export function withdraw({ clause, act, deed }: On<'support' | 'accept' | 'oppose' | 'reserve' | 'withdraw'>): string | null {
  const { side } = act.value
  if (side === null) return 'What is withdrawn was a side’s; the chair has no position to withdraw.'
  if (deed.bracket === null) {
    if (!clause.positions.some((each) => each.side === side)) return 'The side has nothing to withdraw there.'
    clause.positions = clause.positions.filter((each) => each.side !== side)
    return null
  }
  return changeBracket(clause, deed.bracket, act, (bracket) => {
    const aimed = (alternative: Alternative) => (deed.alternative === null || alternative.id === deed.alternative) && alternative.positions.some((each) => each.side === side)
    if (!bracket.alternatives.some(aimed)) return 'The side has nothing to withdraw there.'
    const left = bracket.alternatives.flatMap((alternative, i) => {
      if (!aimed(alternative)) return [alternative]
      const positions = alternative.positions.filter((each) => each.side !== side)
      const behind = positions.some(({ position }) => position !== 'opposes' && position !== 'reserves')
      return i > 0 && !behind ? [] : [{ ...alternative, positions, touched: act.value.round, acts: [...alternative.acts, act.id] }]
    })
    const [only] = left
    return left.length === 1 && only !== undefined && !only.positions.some(({ position }) => position === 'opposes') ? only.pieces : [{ ...bracket, alternatives: left }]
  })
}
