import { stanceDistance } from './stanceDistance.ts'
import type { StanceHeld } from '../statements/stancesHeld.ts'
import { willingness } from '../statements/willingness.ts'

export type Movement = 'nearer' | 'further' | 'same' | 'new'

/**
 * How a side moved from `then` (null: it had no stance) to `now`, seen from where the others stand now. Nearer or further by the sum of
 * distances to them. Where that says nothing, because they are silent or the distance is equal, a step towards accepting the
 * proposition is nearer and one away from it further.
 */
export function movement(then: StanceHeld | null, now: StanceHeld, others: readonly StanceHeld[]): Movement {
  if (then === null) return 'new'
  if (then.proposition === now.proposition && then.stance === now.stance) return 'same'
  const away = (from: StanceHeld): number => others.reduce((sum, other) => sum + stanceDistance(from, other), 0)
  const change = away(now) - away(then) || (then.proposition === now.proposition ? willingness(then.stance) - willingness(now.stance) : 0)
  return change < 0 ? 'nearer' : change > 0 ? 'further' : 'same'
}
