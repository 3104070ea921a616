import { bargains } from '../packages/bargains/bargains.ts'
import { floatUnit } from '../packages/exact/floatUnit.ts'
import type { SideScale } from '../packages/exact/sideScale.ts'
import type { Picks } from '../packages/packageModel.ts'
import { paretoFrontier } from '../packages/pareto/paretoFrontier.ts'
import { contenders } from './contenders.ts'
import type { NumberDraw } from './numberDraws.ts'
import type { PossiblePackages } from './possiblePackages.ts'
import type { SolutionConcept } from './solutionConcept.ts'
import type { SolvedDraw, SolveDrawOptions } from './solvedDraw.ts'
import { sumPackages } from './sumPackages.ts'

/** Goes through the packages of every draw: O(packages × sides) a draw and way of picking. Not for shares least apart (`equal ratios`), which ask for the whole frontier. `close[side]` as `drawnCloseness` has it. */
export function solveByList(possible: PossiblePackages, close: Float64Array, { disagreement: by }: Pick<SolveDrawOptions, 'disagreement'>): (draw: NumberDraw) => SolvedDraw {
  const sides = close.length
  const values = Array.from({ length: sides }, () => new Float64Array(possible.tails.length))
  const scores = new Float64Array(possible.tails.length)
  return ({ worths, reservations }) => {
    for (const [side, own] of values.entries()) sumPackages(possible, worths[side]!, own)
    const disagreement = Float64Array.from(reservations, (stated, side) => {
      if (stated !== null && by === 'reservation') return stated
      const least = leastOf(values[side]!)
      return Math.max(least, stated ?? least)
    })
    const worthsOf = (picks: Picks): readonly number[] => worths.map((worth) => picks.reduce((sum, pick, issue) => sum + worth[possible.offsets[issue]! + pick]!, 0))
    const chosen = new Map<SolutionConcept, readonly (readonly number[])[]>()
    return {
      isDominated: (picks) => isDominated(values, worthsOf(picks), close),
      isChosen: (concept, picks) => {
        if (!chosen.has(concept)) chosen.set(concept, choose(concept, values, disagreement, close, scores))
        const own = worthsOf(picks)
        return chosen.get(concept)!.some((point) => own.every((value, side) => Math.abs(value - point[side]!) <= close[side]!))
      },
    }
  }
}

function choose(concept: SolutionConcept, values: readonly Float64Array[], disagreement: Float64Array, close: Float64Array, scores: Float64Array): readonly (readonly number[])[] {
  const sides = values.length
  // What chooses takes whole units: powers of two, as fine as sums below 2^53 allow, `close` being 1e-9 of the greatest.
  const scales = Array.from(close, (grain, side): SideScale => ({ exact: false, zero: 0, ...floatUnit([[0, 1e9 * grain]], disagreement[side]!) }))
  const places = contenders(concept, values, disagreement, close, scores)
  const points = Float64Array.from({ length: places.length * sides }, (_, at) => Math.round(values[at % sides]![places[Math.floor(at / sides)]!]! / scales[at % sides]!.per))
  const numbers = paretoFrontier(points, sides)
  const frontier = Float64Array.from([...numbers].flatMap((point) => [...points.subarray(point * sides, (point + 1) * sides)]))
  const units = disagreement.map((value, side) => Math.round(value / scales[side]!.per))
  return bargains(frontier, scales, units, 'least ratio')[concept].map((point) => values.map((own) => own[places[numbers[point]!]!]!))
}

function leastOf(values: Float64Array): number {
  let least = Infinity
  for (const value of values) if (value < least) least = value
  return least
}

function isDominated(values: readonly Float64Array[], own: readonly number[], close: Float64Array): boolean {
  for (let place = 0; place < values[0]!.length; place++) {
    let [worse, better] = [false, false]
    for (let side = 0; side < own.length && !worse; side++) {
      const gained = values[side]![place]! - own[side]!
      worse = gained < -close[side]!
      better ||= gained > close[side]!
    }
    if (better && !worse) return true
  }
  return false
}
