import type { PackageModel } from '../packages/packageModel.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'
import { modelNumbers } from './modelNumbers.ts'
import { seededChance } from './seededChance.ts'
import { triangular } from './triangular.ts'

/** Numbers of a model as one draw has them: all in the order of `modelNumbers`; `worths[side][offsets[issue] + alternative]`, weight × value; `reservations[side]`, null where there is none. */
export interface NumberDraw { readonly numbers: Float64Array; readonly worths: readonly Float64Array[]; readonly reservations: readonly (number | null)[] }

/**
 * Draws each number of a model by itself, triangular over its range, in the order of `modelNumbers`; a number without a range takes one from the stream all the same,
 * so that the draws of the others do not hang on it. Each call draws anew, into the same arrays.
 */
export function numberDraws(model: PackageModel, seed: number): () => NumberDraw {
  const chance = seededChance(seed)
  const all = modelNumbers(model)
  const offsets = offsetsOf(model.issues)
  const numbers = new Float64Array(all.length)
  const worths = model.sides.map(() => new Float64Array(offsets.at(-1)!))
  const reservations = model.sides.map((): number | null => null)
  return () => {
    let weight = 0
    for (const [place, { of, side, issue, alternative, estimate }] of all.entries()) {
      const drawn = triangular(estimate, chance())
      numbers[place] = drawn
      if (of === 'reservation') reservations[side] = drawn
      else if (of === 'weight') weight = drawn
      else worths[side]![offsets[issue!]! + alternative!] = weight * drawn
    }
    return { numbers, worths, reservations }
  }
}
