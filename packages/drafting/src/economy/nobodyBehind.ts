import type { SideId } from '@travaux/model'
import type { Alternative } from '../draft/draftText.ts'
import type { PlacedBracket } from './bracketsOf.ts'
import type { NobodyBehind } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import { isBehind } from './isBehind.ts'

/**
 * Alternatives with nobody behind them any more, one finding a bracket: what can be dropped and, where one alternative is left, agreed. Words that merely stood
 * before a bracket was opened over them, and on which nobody has been heard, are not among them, unless every side is behind something else. Rests on the acts by
 * which it came to that. O(positions).
 */
export function nobodyBehind(brackets: readonly PlacedBracket[], sides: readonly SideId[]): readonly NobodyBehind[] {
  return brackets.flatMap(({ clause, bracket }): readonly NobodyBehind[] => {
    const { backed = [], bare: withoutBacking = [] } = Object.groupBy(bracket.alternatives, (alternative) => hasBacking(alternative) ? 'backed' : 'bare')
    const allElsewhere = sides.length > 0 && sides.every((side) => backed.some((alternative) => isFor(alternative, side)))
    const bare = withoutBacking.filter(({ acts }) => allElsewhere || acts.length > 1)
    if (bare.length === 0) return []
    const [left] = bare.length === bracket.alternatives.length - 1 ? backed : []
    return [{
      is: 'nobody-behind',
      clause: clause.id,
      bracket: bracket.id,
      alternatives: bare.map(({ id }) => id),
      may: bare.length === bracket.alternatives.length ? 'close' : left === undefined ? 'drop' : 'agree',
      left: left?.id ?? null,
      unheard: left === undefined ? [] : sides.filter((side) => !isFor(left, side)),
      evidence: evidenceOf({ acts: [...bare, ...left === undefined ? [] : [left]].flatMap(({ acts, positions }) => [...acts, ...positions.map(({ act }) => act)]) }),
    }]
  })
}

function hasBacking({ positions }: Alternative): boolean {
  return positions.some(({ position }) => isBehind(position))
}

function isFor({ positions }: Alternative, side: SideId): boolean {
  return positions.some((held) => held.side === side && isBehind(held.position))
}
