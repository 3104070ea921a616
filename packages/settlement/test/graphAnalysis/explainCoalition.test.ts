import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { coalitionStability, type CoalitionStability } from '../../src/graphAnalysis/coalitionStability.ts'
import { conceptBit } from '../../src/graph/conceptBit.ts'
import { explainCoalition } from '../../src/graphAnalysis/explainCoalition.ts'
import { inMask } from '../../src/graphAnalysis/inMask.ts'
import type { Path } from '../../src/graphAnalysis/path.ts'
import { compiled } from '../graph/compiled.ts'
import { Literal } from './literal.ts'
import { randomModel } from './randomModel.ts'

describe('explainCoalition(game, coalition, state, concept)', () => {
  it('agrees with coalitionStability, and gives ways and sanctions that the model bears out (2,000 models from seed 17)', () => {
    const chance = makeRandom(17)
    for (let i = 0; i < 2_000; i++) {
      const model = randomModel(chance)
      const game = compiled(model)
      const literal = new Literal(model)
      const others = i % 2 === 0 ? 'together' : 'singly'
      const { coalitions, stable } = coalitionStability(game, undefined, { others }) as CoalitionStability
      const c = i % coalitions.length
      const [members, state] = [inMask(coalitions[c]!), Math.floor(chance() * game.states)]
      for (const concept of ['nash', 'gmr', 'smr', 'seq'] as const) {
        const reason = explainCoalition(game, coalitions[c]!, state, concept, { others })
        const said = `model ${i} from seed 17, ${concept}, state ${state}, coalition ${coalitions[c]}`
        expect(reason.stable, `${said}`).toBe((stable[c]![state]! & conceptBit(concept)) !== 0)
        for (const { to, way, sanction, escape } of reason.answers) {
          expect(members.every((dm) => literal.prefers(dm, to, state)), `${said}`).toBe(true)
          expect(endOf(literal, members, state, way), `${said}`).toBe(to)
          if (sanction === null) continue
          // Stretches of coalitions may begin with the one who ended the stretch before.
          expect(endOf(literal, literal.without(members), to, sanction.moves, concept === 'seq' && others === 'together'), `${said}`).toBe(sanction.end)
          expect(sanction.harmed, `${said}`).toEqual(members.filter((dm) => !literal.prefers(dm, sanction.end, state)))
          expect(sanction.harmed.length, `${said}`).toBeGreaterThan(0)
          if (escape !== null) expect(members.every((dm) => literal.prefers(dm, endOf(literal, members, sanction.end, escape), state)), `${said}`).toBe(true)
        }
      }
    }
  })
})

/** Where a path ends; -1 where the model does not bear it out. */
function endOf(literal: Literal, movers: readonly number[], from: number, path: Path, again = false): number {
  let [at, last] = [from, -1]
  for (const { by, to } of path) {
    if (!movers.includes(by) || (by === last && !again) || !literal.moves(by, at).includes(to)) return -1
    ;[at, last] = [to, by]
  }
  return at
}
