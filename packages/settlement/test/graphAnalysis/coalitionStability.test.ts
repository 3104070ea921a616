import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { stability } from '../../src/graph/stability.ts'
import { coalitionStability, type CoalitionStability } from '../../src/graphAnalysis/coalitionStability.ts'
import { compiled } from '../graph/compiled.ts'
import { differsFromLiteral } from './differsFromLiteral.ts'
import { randomModel } from './randomModel.ts'

describe('coalitionStability(game)', () => {
  it('lets fewer states be stable by SEQ where the others act singly than where they act together, with four decision makers only', () => {
    const chance = makeRandom(15)
    let [fewer, same] = [0, 0]
    for (let i = 0; i < 600; i++) {
      const model = randomModel(chance, 4)
      const game = compiled(model)
      const [together, singly] = (['together', 'singly'] as const).map((others) => (coalitionStability(game, undefined, { others }) as CoalitionStability).stable)
      const differs = together!.some((each, c) => each.some((bits, state) => {
        expect(bits & singly![c]![state]!).toBe(singly![c]![state])
        return bits !== singly![c]![state]
      }))
      if (differs) expect(game.decisionMakers).toBe(4)
      if (differs) fewer += 1
      else same += 1
    }
    expect([fewer > 0, same > 0]).toEqual([true, true])
  })

  it('is what stability says for coalitions of one (500 models from seed 16)', () => {
    const chance = makeRandom(16)
    for (let i = 0; i < 500; i++) {
      const game = compiled(randomModel(chance))
      const alone = Array.from({ length: game.decisionMakers }, (_, dm) => 1 << dm)
      const { stable } = coalitionStability(game, alone, { others: 'singly' }) as CoalitionStability
      const found = stability(game, { concepts: ['nash', 'gmr', 'smr', 'seq'] }).stable
      expect(stable.flatMap((each) => [...each]), `model ${i} from seed 16`).toEqual([...found])
    }
  })

  it('lets those who act together punish by what no single moves may do in a row, where moves are forbidden (seed 254724 of the long run)', () => {
    const chance = makeRandom(254_724)
    const others = chance() < 0.5 ? 'together' : 'singly'
    expect([others, differsFromLiteral.coalitions(chance, others, chance() < 0.1 ? 4 : 3)]).toEqual(['together', null])
  })

  it('refuses what a person would not draw, with the numbers', () => {
    const options = Array.from({ length: 16 }, (_, i) => ({ name: `option ${i}`, owner: i % 8, direction: 'both' as const }))
    const game = compiled({ title: 'large', options, infeasible: [], forbidden: [], statusQuo: null, named: new Map(), decisionMakers: Array.from({ length: 8 }, (_, dm) => ({ name: `side ${dm}`, preference: { by: 'statements' as const, statements: [] } })) })
    expect(coalitionStability(game, [3, 5])).toEqual({ refused: 'Coalitions are worked out for models that a person draws, and 97 coalitions in 65536 states with 1572864 moves are too many: name the coalitions that matter, or leave options out.', conflict: [] })
  })

  it.each([['together', 10_000, 3], ['together', 1_000, 4], ['singly', 1_000, 4]] as const)('is what the definitions say where the others act %s, on %i random models of up to %i decision makers from seed 1', (others, models, most) => {
    const chance = makeRandom(1)
    for (let i = 0; i < models; i++) expect(differsFromLiteral.coalitions(chance, others, most), `model ${i} from seed 1`).toBeNull()
  })
})
