import { describe, expect, it } from 'vitest'
import { uncertainStability } from '../../src/graphAnalysis/uncertainStability.ts'
import { compiled } from '../graph/compiled.ts'
import { differsFromLiteral } from './differsFromLiteral.ts'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { randomModel } from './randomModel.ts'

const models = 10_000

describe('uncertainStability(game, unknown)', () => {
  it(`is what the definitions say in all four extensions, on ${models} random models from seed 2`, () => {
    const chance = makeRandom(2)
    for (let i = 0; i < models; i++) expect(differsFromLiteral.uncertain(chance), `model ${i} from seed 2`).toBeNull()
  })

  it('throws where a pair is of a state that there is not', () => {
    const game = compiled(randomModel(makeRandom(0)))
    expect(() => uncertainStability(game, [[[0, game.states]]])).toThrow(`state ${game.states} is none of ${game.states}`)
  })
})
