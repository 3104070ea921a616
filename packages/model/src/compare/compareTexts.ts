import { alignTexts } from './alignTexts.ts'
import { compareBy } from './compareBy.ts'
import type { Comparison } from './comparison.ts'

/**
 * How `a` became `b`, by words, any script; passages of six words or more that stand elsewhere now are moved, with what was changed in them. The same two texts always give the same, and
 * the other way round the same read backwards: what was put in is taken out, what moved moves back. O(n log n) expected where the texts are alike; where they are not, at most O(n) times 256 (`splitRange`).
 */
export function compareTexts(a: string, b: string): Comparison {
  return compareBy(alignTexts, a, b)
}
