import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'

/** All that goes on from a state, one after the other: what it is worth, `columns[side][i]` in units, and which of all combinations it is, the last level's alternatives turning fastest. */
export interface SumBlock { readonly columns: readonly Float64Array[]; readonly numbers: Float64Array }

/** Adds up the levels from `from` on. O(what goes on). */
export function sumBlock({ sides, issues, sizes, starts, worth }: PackageGame, { order, next }: LimitDiagram, from: number, state: number): SumBlock {
  let states = Int32Array.of(state)
  let numbers = new Float64Array(1)
  let columns: readonly Float64Array[] = Array.from({ length: sides }, () => new Float64Array(1))
  for (let level = from; level < issues; level++) {
    const issue = order[level]!
    const size = sizes[issue]!
    const reached = new Int32Array(states.length * size)
    const numbered = new Float64Array(reached.length)
    const added = columns.map(() => new Float64Array(reached.length))
    let length = 0
    for (let i = 0; i < states.length; i++) {
      for (let alternative = 0; alternative < size; alternative++) {
        const to = next[level]![states[i]! * size + alternative]!
        if (to < 0) continue
        for (let side = 0; side < sides; side++) added[side]![length] = columns[side]![i]! + worth[side]![starts[issue]! + alternative]!
        numbered[length] = numbers[i]! * size + alternative
        reached[length++] = to
      }
    }
    states = reached.subarray(0, length)
    numbers = numbered.subarray(0, length)
    columns = added.map((column) => column.subarray(0, length))
  }
  return { columns, numbers }
}
