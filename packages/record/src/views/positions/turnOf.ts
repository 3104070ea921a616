import type { StanceHeld } from '../statements/stancesHeld.ts'
import { willingness } from '../statements/willingness.ts'

/**
 * How a side turned. `reversed`: from yes to no or from no to yes. `newly-conditional`: it now says yes on conditions. `hardened`, `softened`: a step within yes or no, or from yes on conditions to no, away from what others can accept or towards it. `new`: an answer that it had not given, on an issue
 * on which it had given another before. `gone-silent`: it no longer speaks of it.
 */
export type Turn = 'hardened' | 'softened' | 'reversed' | 'newly-conditional' | 'gone-silent' | 'new'

/**
 * The turn from one stance of a side to another on the same proposition. `others`: where the others stand on that proposition then. To be readier to accept it is to soften; where another side
 * refuses it and none accepts it, it is the side's own demand, and to stand on it more firmly is to harden.
 */
export function turnOf({ stance: from }: Pick<StanceHeld, 'stance'>, { stance: to }: Pick<StanceHeld, 'stance'>, others: readonly Pick<StanceHeld, 'stance'>[]): Exclude<Turn, 'gone-silent' | 'new'> {
  if (to === 'conditional') return 'newly-conditional'
  if ((from === 'supports') !== (to === 'supports') && from !== 'conditional') return 'reversed'
  const demanded = others.length > 0 && others.every(({ stance }) => willingness(stance) < 2)
  return (willingness(to) > willingness(from)) === demanded ? 'hardened' : 'softened'
}
