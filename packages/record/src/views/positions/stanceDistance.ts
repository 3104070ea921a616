import type { StanceHeld } from '../statements/stancesHeld.ts'
import { willingness } from '../statements/willingness.ts'

/**
 * How far two stances on one issue are apart, in [0, 3]. On one proposition, the steps between them on the scale will not discuss,
 * opposes, supports on conditions, supports. On different propositions, which are different answers to one question, 2.5, or 1.5 where one of
 * them is on conditions.
 */
export function stanceDistance(a: Pick<StanceHeld, 'proposition' | 'stance'>, b: Pick<StanceHeld, 'proposition' | 'stance'>): number {
  if (a.proposition === b.proposition) return Math.abs(willingness(a.stance) - willingness(b.stance))
  return a.stance === 'conditional' || b.stance === 'conditional' ? 1.5 : 2.5
}
