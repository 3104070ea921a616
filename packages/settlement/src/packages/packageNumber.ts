import type { Picks } from './packageModel.ts'

/** The place of a package among all, as `allPackages` counts them: the last issue's alternatives turn fastest. `sizes[issue]`: its alternatives. */
export function packageNumber(sizes: ArrayLike<number>, picks: Picks): number {
  let number = 0
  for (let issue = 0; issue < sizes.length; issue++) number = number * sizes[issue]! + picks[issue]!
  return number
}
