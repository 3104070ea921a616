import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { differsFromLiteral } from './differsFromLiteral.ts'
import { madeModel } from './madeModel.ts'

describe('solvePackages, limitCounts, whyOut and allPackages on small models by chance', () => {
  it('are as the definitions have them, line by line over all packages, for 10,000 models', () => {
    const differing: string[] = []
    for (let seed = 0; seed < 10_000; seed++) {
      const random = makeRandom(seed)
      const model = madeModel(random)
      const difference = differsFromLiteral(model, { at: (['likely', 'likely', 'low', 'high'] as const)[Math.floor(random() * 4)]!, disagreement: random() < 0.5 ? 'floor' : 'reservation' })
      if (difference !== null) differing.push(`seed ${seed}: ${difference}`)
    }
    expect(differing).toEqual([])
  })
})
