import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { madeModel } from '../packages/madeModel.ts'
import { differsFromLiteral } from './differsFromLiteral.ts'

describe('frontierDistance, counterProposals and logRolling on small models by chance', () => {
  it('are as the definitions have them, line by line over all packages, for 10,000 models', { timeout: 60_000 }, () => {
    const differing: string[] = []
    for (let seed = 0; seed < 10_000; seed++) {
      const random = makeRandom(seed)
      const model = madeModel(random)
      const below = (n: number): number => Math.floor(random() * n)
      const base = model.issues.map(({ alternatives }) => below(alternatives.length))
      const options = { ...random() < 0.3 ? { for: below(model.sides.length) } : {}, ...random() < 0.3 ? { keep: [below(model.issues.length)] } : {} }
      const difference = differsFromLiteral(model, base, options, random() < 0.5)
      if (difference !== null) differing.push(`seed ${seed}: ${difference}`)
    }
    expect(differing).toEqual([])
  })
})
