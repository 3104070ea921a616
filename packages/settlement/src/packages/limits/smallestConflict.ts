import type { PackageLinkage, RedLine } from '../packageModel.ts'
import { anyPackage } from './anyPackage.ts'
import { clausesOf } from './clausesOf.ts'
import { smallestHit } from './smallestHit.ts'

/** Looks at a limit: some seconds. */
const mostLooks = 4_000_000

/**
 * Of limits that leave no package together, as few as can be that still leave none, in their order. `sizes[issue]`: alternatives of an issue. Empty where they do leave
 * a package. Where limits are so entangled that it would take more than some seconds, there may be others that are fewer.
 *
 * First some from which none can be left out (the deletion filter, Chinneck & Dravnieks 1991). Then whether fewer would do: of limits that leave a package, grown while
 * they do, every conflict has one that is not among them; the fewest that hit all such sets are a conflict, and then the smallest, or leave a package and show another
 * such set (Ignatiev, Previti, Liffiton & Marques-Silva, Smallest MUS extraction with minimal hitting set dualization, 2015).
 */
export function smallestConflict<Limit extends RedLine | PackageLinkage>(sizes: ArrayLike<number>, limits: readonly Limit[]): readonly Limit[] {
  const clauses = limits.map((limit) => clausesOf(limit, sizes))
  const budget = { looks: mostLooks }
  const left = (some: readonly number[]): boolean | null => anyPackage(sizes, some.flatMap((limit) => clauses[limit]!), budget)
  const all = Array.from(limits.keys())
  if (left(all) === true) return []
  let few: readonly number[] = all
  for (const limit of all) {
    const without = few.filter((other) => other !== limit)
    if (left(without) === false) few = without
  }
  const missed: (readonly number[])[] = []
  while (budget.looks > 0) {
    const hit = smallestHit(missed, few.length - 1, budget)
    if (hit === null) break
    const leaves = left(hit)
    if (leaves === false) few = hit
    if (leaves !== true) break
    let grown = hit
    for (const limit of all) if (!grown.includes(limit) && left([...grown, limit]) === true) grown = [...grown, limit]
    missed.push(all.filter((limit) => !grown.includes(limit)))
  }
  return few.toSorted((a, b) => a - b).map((limit) => limits[limit]!)
}
