import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'
import { modelNumbers } from './modelNumbers.ts'
import { numberDraws } from './numberDraws.ts'

/** What packages give each side over what it has without an agreement, draw by draw, and the numbers drawn. */
export interface DrawnGains {
  readonly draws: number
  readonly packages: readonly Picks[]
  /** `gains[side][package * draws + draw]`, in the side's own points. */
  readonly gains: readonly Float64Array[]
  /** `numbers[number * draws + draw]`, in the order of `modelNumbers`. */
  readonly numbers: Float64Array
}

/** `floors[side]`: what a side that states no reservation is taken to have without an agreement. 8 bytes × draws × packages × sides. */
export function drawnGains(model: PackageModel, packages: readonly Picks[], floors: readonly number[], seed: number, draws: number): DrawnGains {
  const offsets = offsetsOf(model.issues)
  const all = modelNumbers(model).length
  const draw = numberDraws(model, seed)
  const cells = Int32Array.from(packages.flatMap((picks) => picks.map((pick, issue) => offsets[issue]! + pick)))
  const issues = model.issues.length
  const gains = model.sides.map(() => new Float64Array(draws * packages.length))
  const numbers = new Float64Array(draws * all)
  for (let time = 0; time < draws; time++) {
    const drawn = draw()
    for (let number = 0; number < all; number++) numbers[number * draws + time] = drawn.numbers[number]!
    for (const [side, worth] of drawn.worths.entries()) {
      const [own, without] = [gains[side]!, drawn.reservations[side] ?? floors[side]!]
      for (let place = 0; place < packages.length; place++) {
        let sum = -without
        for (let issue = 0; issue < issues; issue++) sum += worth[cells[place * issues + issue]!]!
        own[place * draws + time] = sum
      }
    }
  }
  return { draws, packages, gains, numbers }
}
