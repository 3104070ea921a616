import { describe, expect, it } from 'vitest'
import { differsFromLiteral } from './differsFromLiteral.ts'
import { makeRandom } from '../../../../bench/makeRandom.ts'

const models = 10_000

describe('strengthStability(game, strengths)', () => {
  it(`is what the definitions say, by gaps and by pairs, on ${models} random models from seed 3`, () => {
    const chance = makeRandom(3)
    for (let i = 0; i < models; i++) expect(differsFromLiteral.strength(chance), `model ${i} from seed 3`).toBeNull()
  })
})
