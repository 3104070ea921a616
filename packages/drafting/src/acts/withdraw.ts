import type { Alternative } from '../draft/draftText.ts'
import { isBehind } from '../economy/isBehind.ts'
import type { On } from './on.ts'
import { agreedBefore } from './agreedBefore.ts'
import { changeBracket } from './changeBracket.ts'

/**
 * A side takes back what it said: on an alternative, a bracket, or the clause; its support of a clause that was agreed only once that is reopened. An alternative that nobody stands
 * behind any more goes, but for the words that stood before the bracket was opened; where these alone are left and nobody opposes them, they stand again without a
 * bracket. Words that a side proposed keep theirs though they be the last, until they are agreed; where none are left, the bracket goes.
 */
export function withdraw({ working, clause, act, deed }: On<'support' | 'accept' | 'oppose' | 'reserve' | 'withdraw'>): string | null {
  const { side } = act.value
  if (side === null) return 'What is withdrawn was a side’s; the chair has no position to withdraw.'
  if (deed.bracket === null) {
    const own = clause.positions.find((each) => each.side === side)
    if (own === undefined) return 'The side has nothing to withdraw there.'
    const why = isBehind(own.position) ? agreedBefore(working, clause.id) : null
    if (why !== null) return why
    clause.positions = clause.positions.filter((each) => each.side !== side)
    return null
  }
  return changeBracket(clause, deed.bracket, act, (bracket) => {
    const aimed = (alternative: Alternative) => (deed.alternative === null || alternative.id === deed.alternative) && alternative.positions.some((each) => each.side === side)
    if (!bracket.alternatives.some(aimed)) return 'The side has nothing to withdraw there.'
    const left = bracket.alternatives.flatMap((alternative) => {
      if (!aimed(alternative)) return [alternative]
      const positions = alternative.positions.filter((each) => each.side !== side)
      return alternative.stood !== true && !positions.some(({ position }) => isBehind(position)) ? [] : [{ ...alternative, positions, touched: act.value.round, acts: [...alternative.acts, act.id] }]
    })
    const [only] = left
    if (only === undefined) return []
    return left.length === 1 && only.stood === true && !only.positions.some(({ position }) => position === 'opposes') ? only.pieces : [{ ...bracket, alternatives: left }]
  })
}
