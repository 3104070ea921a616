import type { DraftingPosition } from '@travaux/model'
import type { On } from './on.ts'
import { agreedBefore } from './agreedBefore.ts'
import { changeBracket } from './changeBracket.ts'
import { positionTaken } from './positionTaken.ts'

const positions = { support: 'supports', accept: 'accepts', oppose: 'opposes', reserve: 'reserves' } as const satisfies Record<string, DraftingPosition>

/**
 * A side supports, can accept, opposes or reserves its position: on an alternative, on every alternative of a bracket, or on the clause. What was agreed is opposed
 * or reserved on only after it was reopened, an act of its own that is counted and seen: it is never undone in passing.
 */
export function takePosition({ working, clause, act, deed }: On<'support' | 'accept' | 'oppose' | 'reserve' | 'withdraw'>): string | null {
  if (act.value.side === null) return 'A position is a side’s; the chair has none.'
  if (deed.act === 'withdraw') return null
  const position = positions[deed.act]
  if (deed.bracket === null) {
    const why = deed.act === 'oppose' || deed.act === 'reserve' ? agreedBefore(working, clause.id) : null
    if (why !== null) return why
    clause.positions = positionTaken(clause.positions, act, position)
    return null
  }
  return changeBracket(clause, deed.bracket, act, (bracket) => {
    if (deed.alternative !== null && !bracket.alternatives.some(({ id }) => id === deed.alternative)) return 'The bracket has no such alternative; it may have been withdrawn or merged.'
    return [{ ...bracket, alternatives: bracket.alternatives.map((each) => (deed.alternative !== null && each.id !== deed.alternative ? each
      : { ...each, positions: positionTaken(each.positions, act, position), touched: act.value.round, acts: [...each.acts, act.id] })) }]
  })
}
