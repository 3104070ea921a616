import { alignRange } from './alignRange.ts'
import type { Alignment } from './alignTexts.ts'
import { compareBy } from './compareBy.ts'
import type { Comparison } from './comparison.ts'
import { dropWeakRuns } from './dropWeakRuns.ts'
import type { Sides } from './sides.ts'
import { slideEdges } from './slideEdges.ts'

/** Which words of two short wordings differ, as two alternatives of a bracket; nothing is moved. Otherwise as `compareTexts`. */
export function compareWords(a: string, b: string): Comparison {
  return compareBy(align, a, b)
}

function align(sides: Sides): Alignment {
  const { a, b } = sides
  const pair = new Int32Array(a.length).fill(-1)
  alignRange(sides, 0, a.length, 0, b.length, pair)
  dropWeakRuns(sides, 0, pair)
  slideEdges(sides, pair)
  return { pair, move: new Int32Array(a.length).fill(-1) }
}
