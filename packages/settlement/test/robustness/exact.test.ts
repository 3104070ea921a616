import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { differsAtCorners } from './differsAtCorners.ts'

describe('surviving(model, findings), where it is exact', () => {
  it('says that something holds whatever the numbers if and only if it does at every corner of their ranges, for 10,000 models', { timeout: 60_000 }, () => {
    const differing: string[] = []
    for (let seed = 0; seed < 10_000; seed++) {
      const difference = differsAtCorners(makeRandom(seed))
      if (difference !== null) differing.push(`seed ${seed}: ${difference}`)
    }
    expect(differing).toEqual([])
  })
})
