import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'
import type { PackageProgress } from '../progress.ts'
import { startOfBlocks } from './startOfBlocks.ts'
import { sumBlock, type SumBlock } from './sumBlock.ts'

/**
 * Shows every package that the diagram leaves, in the order of their numbers among all combinations, the last level's alternatives turning fastest. `see(units, number)`:
 * what it is worth, `units[side]`, the same array every time. True where it went through to the end, false where it was stopped. O(packages × sides).
 */
export function* eachPackage(game: PackageGame, diagram: LimitDiagram, see: (units: Float64Array, number: number) => void, stopped: () => boolean): Generator<PackageProgress, boolean> {
  const { sides, worth } = game
  const sizes = diagram.order.map((issue) => game.sizes[issue]!)
  const from = startOfBlocks(sizes)
  const below = sizes.slice(from).reduce((product, size) => product * size, 1)
  const of = sizes.slice(0, from).reduce((product, size) => product * size, 1)
  const blocks = new Map<number, SumBlock>()
  const sums = new Float64Array(sides)
  const units = new Float64Array(sides)
  let seen = 0
  for (let combination = 0; combination < of; combination++) {
    let state = 0
    sums.fill(0)
    for (let level = 0, left = of, rest = combination; level < from && state >= 0; level++) {
      left /= sizes[level]!
      const alternative = Math.floor(rest / left)
      rest -= alternative * left
      for (let side = 0; side < sides; side++) sums[side]! += worth[side]![game.starts[diagram.order[level]!]! + alternative]!
      state = diagram.next[level]![state * sizes[level]! + alternative]!
    }
    if (state < 0) continue
    let block = blocks.get(state)
    if (block === undefined) blocks.set(state, block = sumBlock(game, diagram, from, state))
    const { columns, numbers } = block
    for (let i = 0; i < numbers.length; i++) {
      for (let side = 0; side < sides; side++) units[side] = sums[side]! + columns[side]![i]!
      see(units, combination * below + numbers[i]!)
    }
    seen += numbers.length
    if (seen < 2 ** 20) continue
    seen = 0
    yield { what: 'going through packages', done: combination + 1, of }
    if (stopped()) return false
  }
  return true
}
