import { describe, expect, it } from 'vitest'
import { hashFeature } from '../../src/learned/hashFeature.ts'
import { makeTemplates } from '../../src/learned/makeTemplates.ts'

describe('makeTemplates(first, joined)', () => {
  it('makes what hashFeature makes of the values at the places joined, and of nothing at place 0', () => {
    const { count, hashAll } = makeTemplates(40, [[1], [2, 1], [1, 2, 3], [3, 0, 2]])
    const into = new Int32Array(count)
    for (const [a, b, c] of [[0, 0, 0], [7, 255, -1], [-2_000_000_000, 1, 2_147_483_647]] as const) {
      hashAll(Int32Array.of(0, a, b, c), into)
      expect([...into]).toEqual([hashFeature(40, a), hashFeature(41, b, a), hashFeature(42, a, b, c), hashFeature(43, c, 0, b)])
    }
  })
})
