import { coalitionStability } from '../../src/graphAnalysis/coalitionStability.ts'
import { inMask } from '../../src/graphAnalysis/inMask.ts'
import { strengthStability, type Strength } from '../../src/graphAnalysis/strengthStability.ts'
import { extensions, uncertainStability } from '../../src/graphAnalysis/uncertainStability.ts'
import { compiled } from '../graph/compiled.ts'
import { Literal } from './literal.ts'
import { literalCoalition } from './literalCoalition.ts'
import { literalStrength } from './literalStrength.ts'
import { literalUncertain } from './literalUncertain.ts'
import { randomModel } from './randomModel.ts'

/**
 * What an analysis says of one state of a random model, against the definition followed line by line: null where they agree, else both. One state a model, for the definitions take
 * long to follow.
 */
export const differsFromLiteral = {
  coalitions(chance: () => number, others: 'together' | 'singly', most: number): string | null {
    const model = randomModel(chance, most)
    const literal = new Literal(model)
    const found = coalitionStability(compiled(model), undefined, { others })
    if ('refused' in found) return found.refused
    const s = Math.floor(chance() * literal.states.length)
    return difference(found.coalitions.map((_, c) => found.stable[c]![s]), found.coalitions.map((mask) => literalCoalition(literal, inMask(mask), s, others)))
  },

  uncertain(chance: () => number): string | null {
    const model = randomModel(chance)
    const literal = new Literal(model)
    const states = literal.states.length
    const below = (n: number): number => Math.floor(chance() * n)
    const unknown = model.decisionMakers.map(() => Array.from({ length: below(4) }, () => [below(states), below(states)] as const))
    const found = uncertainStability(compiled(model), unknown)
    if ('refused' in found) return found.refused
    const [dm, s] = [below(literal.n), below(states)]
    return difference(extensions.map((each) => found.stable[each][dm * states + s]), extensions.map((each) => literalUncertain(literal, unknown, each, dm, s)))
  },

  strength(chance: () => number): string | null {
    const model = randomModel(chance)
    const literal = new Literal(model)
    const states = literal.states.length
    const below = (n: number): number => Math.floor(chance() * n)
    const strengths = model.decisionMakers.map(({ preference }, dm): Strength | null => {
      if (chance() < 0.1) return null
      if (chance() < 0.5) return { by: 'gap', worth: preference.by === 'worth' ? preference.worth : [], gap: 1 + below(states) }
      return { by: 'pairs', pairs: Array.from({ length: below(4) }, () => [below(states), below(states)] as const).filter(([a, b]) => literal.prefers(dm, a, b)) }
    })
    const { stable, strong } = strengthStability(compiled(model), strengths)
    const [dm, s] = [below(literal.n), below(states)]
    const strength = strengths[dm]!
    const worth = (state: number): number => literal.worth(dm, state)
    const greatly = (a: number, b: number): boolean => strength !== null
      && (strength.by === 'gap' ? worth(a) - worth(b) >= strength.gap : strength.pairs.some(([better, worse]) => worth(a) >= worth(better) && worth(worse) >= worth(b)))
    return difference([stable[dm * states + s], strong[dm * states + s]], literalStrength(literal, greatly, dm, s))
  },
} as const

function difference(found: readonly unknown[], defined: readonly unknown[]): string | null {
  return found.every((each, i) => each === defined[i]) && found.length === defined.length ? null : `found ${found.join(' ')}, defined ${defined.join(' ')}`
}
