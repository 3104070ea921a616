import { scaleSide } from './exact/sideScale.ts'
import { tieFloor } from './exact/tieFloor.ts'
import { clausesOf } from './limits/clausesOf.ts'
import { keepsTo } from './limits/keepsTo.ts'
import type { PackageLinkage, PackageModel, PackageSide, Pick, Picks, RedLine } from './packageModel.ts'

/** Why a package is out of reach; empty lists where nothing speaks against it. Red lines, linkages and sides by their places in the model. */
export interface WhyOut {
  /** Limits that are held and that it does not keep to: any of them rules it out. */
  readonly redLines: readonly number[]
  readonly linkages: readonly number[]
  /** Limits that are not held and that it would not keep to. */
  readonly ifHeld: { readonly redLines: readonly number[]; readonly linkages: readonly number[] }
  /** Sides for which it is worth less than what they have without an agreement, and by how many of their points. */
  readonly short: readonly { readonly side: number; readonly by: number }[]
  /** What in it waits for something else, and whether that is in it too. */
  readonly waits: readonly { readonly linkage: number; readonly met: boolean }[]
}

/** Says what keeps a package from being agreed to; `at`: which number of every estimate is taken. O(issues + limits), and the alternatives of the sides with a reservation. */
export function whyOut(model: PackageModel, picks: Picks, { at = 'likely' }: { readonly at?: 'low' | 'likely' | 'high' } = {}): WhyOut {
  const sizes = model.issues.map(({ alternatives }) => alternatives.length)
  if (picks.length !== sizes.length || !picks.every((pick, issue) => Number.isInteger(pick) && pick >= 0 && pick < sizes[issue]!)) throw new RangeError(`picks ${picks.join(', ')} are not one alternative of each of ${sizes.length} issues`)
  const broken = (limits: readonly (RedLine | PackageLinkage)[], held: boolean): readonly number[] => limits.flatMap((limit, place) => limit.held === held && !clausesOf(limit, sizes).every((clause) => keepsTo(picks, clause)) ? [place] : [])
  const has = (some: readonly Pick[]): boolean => some.some(({ issue, alternative }) => picks[issue] === alternative)
  return {
    redLines: broken(model.redLines, true),
    linkages: broken(model.linkages, true),
    ifHeld: { redLines: broken(model.redLines, false), linkages: broken(model.linkages, false) },
    short: model.sides.flatMap((side, place) => {
      const by = shortfall(side, picks, at)
      return by > 0 ? [{ side: place, by }] : []
    }),
    waits: model.linkages.flatMap(({ tie, of, on }, linkage) => tie === 'waits-for' && has(of) ? [{ linkage, met: has(on) }] : []),
  }
}

/** In points; 0 where the side states no reservation, or gets it. */
function shortfall({ weights, values, reservation }: PackageSide, picks: Picks, at: 'low' | 'likely' | 'high'): number {
  if (reservation === null) return 0
  const { scale, worth, reservation: stated } = scaleSide(weights.map((weight) => weight[at]), values.map((row) => row.map((value) => value[at])), reservation[at])
  let units = 0
  let start = 0
  for (const [issue, pick] of picks.entries()) {
    units += worth[start + pick]!
    start += values[issue]!.length
  }
  if (units >= tieFloor(scale, stated!)) return 0
  return scale.exact ? (stated! - units) / scale.per : (stated! - units) * scale.per
}
