import type { PackageModel, Picks } from '../packages/packageModel.ts'

/** Keys of all that the worth of a package to the sides given is added up of: values and weights, not reservations. */
export function packageKeys({ sides }: PackageModel, picks: Picks, of: readonly number[]): readonly string[] {
  return [...new Set(of.flatMap((side) => picks.flatMap((alternative, issue) => [...sides[side]!.values[issue]![alternative]!.because, ...sides[side]!.weights[issue]!.because])))]
}
