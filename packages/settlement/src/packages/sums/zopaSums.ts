import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'
import type { PackageProgress } from '../progress.ts'
import { startOfBlocks } from './startOfBlocks.ts'
import { sumBlock, type SumBlock } from './sumBlock.ts'
import type { SumBounds } from './sumBounds.ts'

/** How many packages are worth at least `floors` to all, and the least each of these is worth to each side, in units. */
export interface ZopaSums { readonly count: bigint; readonly least: Float64Array }

/** `limit`: packages looked at one by one at most. */
export interface ZopaOptions { readonly counts: readonly (readonly bigint[])[]; readonly bounds: readonly SumBounds[]; readonly floors: Float64Array; readonly limit: number; readonly stopped: () => boolean }

/**
 * Goes through the packages issue by issue. Where bounds show that all that go on from a state are in, or none is, they are taken as one; the last issues are added up
 * once for each state into blocks, which are looked at package by package. Null where that took more than `limit`, or was stopped. O(packages) at worst.
 */
export function* zopaSums(game: PackageGame, diagram: LimitDiagram, options: ZopaOptions): Generator<PackageProgress, ZopaSums | null> {
  const { sides, issues, worth } = game
  const { counts, bounds, floors, limit, stopped } = options
  const sizes = diagram.order.map((issue) => game.sizes[issue]!)
  const starts = diagram.order.map((issue) => game.starts[issue]!)
  const blockFrom = startOfBlocks(sizes)
  const blocks = new Map<number, SumBlock>()
  const sums = new Float64Array((issues + 1) * sides)
  const least = new Float64Array(sides).fill(Infinity)
  let count = 0n
  let singles = 0
  let looked = 0

  const visit = (level: number, state: number): void => {
    looked++
    let within = true
    for (let side = 0; side < sides; side++) {
      const missing = floors[side]! - sums[level * sides + side]!
      if (bounds[side]!.most[level]![state]! < missing) return
      if (bounds[side]!.least[level]![state]! < missing) within = false
    }
    if (within) {
      count += counts[level]![state]!
      for (let side = 0; side < sides; side++) least[side] = Math.min(least[side]!, sums[level * sides + side]! + bounds[side]!.least[level]![state]!)
    } else if (level === blockFrom) look(state)
    else {
      const edges = diagram.next[level]!
      for (let alternative = 0; alternative < sizes[level]!; alternative++) {
        if (looked > limit) return
        const to = edges[state * sizes[level]! + alternative]!
        if (to < 0) continue
        for (let side = 0; side < sides; side++) sums[(level + 1) * sides + side] = sums[level * sides + side]! + worth[side]![starts[level]! + alternative]!
        visit(level + 1, to)
      }
    }
  }

  const look = (state: number): void => {
    let block = blocks.get(state)
    if (block === undefined) blocks.set(state, block = sumBlock(game, diagram, blockFrom, state))
    const { columns } = block
    const size = columns[0]!.length
    looked += size
    for (let i = 0; i < size; i++) {
      let side = 0
      while (side < sides && sums[blockFrom * sides + side]! + columns[side]![i]! >= floors[side]!) side++
      if (side < sides) continue
      singles++
      for (side = 0; side < sides; side++) {
        const here = sums[blockFrom * sides + side]! + columns[side]![i]!
        if (here < least[side]!) least[side] = here
      }
    }
  }

  // The first issues are gone through here, so that there is a place to tell how far one is, and to stop.
  const top = Math.min(blockFrom, topLevels(sizes))
  const of = sizes.slice(0, top).reduce((product, size) => product * size, 1)
  let told = 0
  for (let combination = 0; combination < of; combination++) {
    let [state, rest] = [0, combination]
    for (let level = 0, below = of; level < top && state >= 0; level++) {
      below /= sizes[level]!
      const alternative = Math.floor(rest / below)
      rest -= alternative * below
      for (let side = 0; side < sides; side++) sums[(level + 1) * sides + side] = sums[level * sides + side]! + worth[side]![starts[level]! + alternative]!
      state = diagram.next[level]![state * sizes[level]! + alternative]!
    }
    if (state >= 0) visit(top, state)
    if (looked > limit) return null
    if (looked - told < 2 ** 20) continue
    told = looked
    yield { what: 'going through packages', done: combination + 1, of }
    if (stopped()) return null
  }
  return { count: count + BigInt(singles), least }
}

/** The first issues that together have some dozens of combinations. */
function topLevels(sizes: readonly number[]): number {
  let level = 0
  for (let size = 1; level < sizes.length && size < 32; level++) size *= sizes[level]!
  return level
}
