import type { PackagePoint, PackageSolution } from '@travaux/settlement'

/** Two sides of a model by their places: across, then up. */
export type Axes = readonly [across: number, up: number]

/** The frontier from the left as two axes show it. */
export function frontierAlong(pareto: readonly PackagePoint[], [across, up]: Axes): readonly PackagePoint[] {
  return pareto.toSorted((a, b) => a.values[across]! - b.values[across]! || b.values[up]! - a.values[up]!)
}

/**
 * Where an agreement is better for both sides than none, as corners in their own points: from what they have without one up to the frontier. Null where there is no such
 * place, and with more than two sides, whose zone two axes do not show.
 */
export function zopaCorners({ pareto, disagreement, zopa }: Pick<PackageSolution, 'pareto' | 'disagreement' | 'zopa'>, axes: Axes): readonly (readonly [number, number])[] | null {
  const [across, up] = axes
  if (zopa.ranges === null || disagreement.length !== 2) return null
  const [dx, dy] = [disagreement[across]!, disagreement[up]!]
  const along = frontierAlong(pareto, axes).map(({ values }) => [values[across]!, values[up]!] as const).filter(([x, y]) => x >= dx && y >= dy)
  const [first, last] = [along[0], along.at(-1)]
  if (first === undefined || last === undefined) return null
  return [[dx, dy], [dx, first[1]], ...along, [last[0], dy]]
}
