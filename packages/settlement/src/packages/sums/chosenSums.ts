import { tieFloor } from '../exact/tieFloor.ts'
import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'
import { packagePicks } from '../packagePicks.ts'
import { paretoFrontier } from '../pareto/paretoFrontier.ts'
import type { PackageProgress } from '../progress.ts'
import { eachPackage } from './eachPackage.ts'
import type { SumBounds } from './sumBounds.ts'

/** Packages among which is all that the solutions choose: `points[point * sides + side]` in units, and how to come by their picks. */
export interface ChosenSums { readonly points: Float64Array; readonly picksOf: (point: number) => readonly number[] }

export interface ChosenSumsOptions { readonly bounds: readonly SumBounds[]; readonly disagreement: Float64Array; readonly leastRatio: boolean; readonly stopped: () => boolean }

/** Packages that tie by one solution at most. */
const most = 65_536

/**
 * Goes through all packages for those that the bargaining solutions may choose, where a frontier has more packages than are kept: of each solution those whose score is
 * the greatest or, by rounding, might be, and that none of them dominates. `bargains` chooses among them. Two things it leaves out: the ties of Nash where
 * no package is a gain to all, which are the whole frontier, and Kalai–Smorodinsky unless by `leastRatio`: shares lie least apart where nobody gains anything, so that nothing
 * but the whole frontier tells what that chooses. Null where it was stopped, or too many tie. O(packages × sides), twice.
 */
export function* chosenSums(game: PackageGame, diagram: LimitDiagram, { bounds, disagreement, leastRatio, stopped }: ChosenSumsOptions): Generator<PackageProgress, ChosenSums | null> {
  const { sides, scales } = game
  const floors = scales.map((scale, side) => tieFloor(scale, disagreement[side]!))
  const agreed = (units: Float64Array): boolean => {
    for (let side = 0; side < sides; side++) if (units[side]! < floors[side]!) return false
    return true
  }
  const greatest = bounds.map(({ most }) => most[0]![0]!)
  const ideal = new Float64Array(sides)
  if (leastRatio) {
    const whole = yield* eachPackage(game, diagram, (units) => {
      if (agreed(units)) for (let side = 0; side < sides; side++) if (units[side]! - disagreement[side]! > ideal[side]!) ideal[side] = units[side]! - disagreement[side]!
    }, stopped)
    if (!whole) return null
  }

  const width = scales.map(({ exact, per }) => exact ? 1 / per : per)
  // Twice what `bargains` does not tell apart.
  const slack = 2 * Math.max(...scales.map((scale, side) => (scale.exact ? 1e-12 * Math.max(greatest[side]!, Math.abs(disagreement[side]!)) : scale.grain) * width[side]!))
  const sharing = Array.from(ideal, (gain, side) => gain > 0 && gain >= scales[side]!.grain)
  // The greatest worth to each side within reach, from which ranges and ideals follow.
  const tops = Array.from({ length: sides }, (): Scored => ({ score: -1, units: new Float64Array(0), number: -1 }))
  const nash = best(sides, 2e-9, 'of the greatest')
  const kalaiSmorodinsky = best(sides, 2e-9)
  const egalitarian = best(sides, slack)
  const utilitarian = best(sides, slack)
  const whole = yield* eachPackage(game, diagram, (units, number) => {
    let sum = 0
    for (let side = 0; side < sides; side++) sum += units[side]! * width[side]!
    utilitarian.take(sum, units, number)
    if (!agreed(units)) return
    for (let side = 0; side < sides; side++) if (units[side]! > tops[side]!.score) tops[side] = { score: units[side]!, units: units.slice(), number }
    let [product, least, share] = [1, Infinity, Infinity]
    for (let side = 0; side < sides; side++) {
      const gain = Math.max(0, units[side]! - disagreement[side]!)
      product *= gain
      least = Math.min(least, gain * width[side]!)
      if (sharing[side]) share = Math.min(share, gain / ideal[side]!)
    }
    if (product > 0) nash.take(product, units, number)
    egalitarian.take(least, units, number)
    if (share < Infinity) kalaiSmorodinsky.take(share, units, number)
  }, stopped)
  const taken = [nash, kalaiSmorodinsky, egalitarian, utilitarian].map((of) => of.taken())
  if (!whole || taken.includes(null)) return null
  const all = [...tops.filter(({ score }) => score >= 0), ...taken.flatMap((packages) => packages!)]
  const sizes = diagram.order.map((issue) => game.sizes[issue]!)
  return {
    points: Float64Array.from({ length: all.length * sides }, (_, at) => all[Math.floor(at / sides)]!.units[at % sides]!),
    picksOf: (point) => {
      const inOrder = packagePicks(sizes, all[point]!.number)
      return Array.from({ length: sizes.length }, (_, issue) => inOrder[diagram.order.indexOf(issue)]!)
    },
  }
}

interface Scored { readonly score: number; readonly units: Float64Array; readonly number: number }

/** Keeps what is scored greatest, up to `slack` below it, but what is dominated in it. */
function best(sides: number, slack: number, share?: 'of the greatest'): { readonly take: (score: number, units: Float64Array, number: number) => void; readonly taken: () => readonly Scored[] | null } {
  let greatest = -Infinity
  let least = -Infinity
  let kept: Scored[] = []
  let many = false
  const sift = (): void => {
    kept = kept.filter(({ score }) => score >= least)
    kept = Array.from(paretoFrontier(Float64Array.from({ length: kept.length * sides }, (_, at) => kept[Math.floor(at / sides)]!.units[at % sides]!), sides).sort(), (i) => kept[i]!)
  }
  return {
    take: (score, units, number) => {
      if (score < least || many) return
      if (score > greatest) {
        greatest = score
        least = score - (share === undefined ? slack : slack * score)
      }
      kept.push({ score, units: units.slice(), number })
      if (kept.length < 2 * most) return
      sift()
      many = kept.length > most
    },
    taken: () => {
      sift()
      return many ? null : kept
    },
  }
}
