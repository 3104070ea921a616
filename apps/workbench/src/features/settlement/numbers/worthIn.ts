import type { PackageModel, Picks } from '@travaux/settlement'

/** What an alternative of an issue is worth to a side, in its points, as it is most likely. */
export function worthIn({ sides }: PackageModel, side: number, issue: number, alternative: number): number {
  return (sides[side]?.weights[issue]?.likely ?? 0) * (sides[side]?.values[issue]?.[alternative]?.likely ?? 0)
}

/** What a package is worth to each side. */
export function worthsIn(model: PackageModel, picks: Picks): readonly number[] {
  return model.sides.map((_, side) => picks.reduce((sum, alternative, issue) => sum + worthIn(model, side, issue, alternative), 0))
}
