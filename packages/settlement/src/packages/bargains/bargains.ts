import { tieFloor } from '../exact/tieFloor.ts'
import type { SideScale } from '../exact/sideScale.ts'
import { keepGreatest } from './keepGreatest.ts'
import { leximin } from './leximin.ts'

/** Points of the frontier, by their numbers, in its order. */
export interface Bargains {
  /** Worth at least the disagreement to every side. */
  readonly agreed: readonly number[]
  readonly nash: readonly number[]
  readonly kalaiSmorodinsky: readonly number[]
  readonly egalitarian: readonly number[]
  readonly utilitarian: readonly number[]
  readonly leximin: readonly number[]
}

/**
 * What the bargaining solutions choose from a frontier, `[point * sides + side]` in units. All but the utilitarian choose among the points worth at least the
 * disagreement to every side, and choose none where there is none; gains are what a point is worth beyond it.
 *
 * - Nash (1950): the greatest product of gains. Where the greatest is 0, for no point is a gain to all, every point of the frontier ties, as negmas has it.
 * - Kalai–Smorodinsky (1975) gives all sides the same share of their ideal gains, and as much of it as can be. Of finitely many packages perhaps none does: `least ratio`
 *   takes the greatest least share, then the second least, and so on (Nagahisa & Tanaka 2002; Imai 1983 for the further ones), a side's ideal gain being the greatest of any
 *   point that gives all sides the disagreement; `equal ratios` takes the point whose shares lie least apart, the ideal being the greatest worth of any package at all, as
 *   negmas has it. A side that can gain nothing has no share.
 * - Egalitarian (Kalai 1977): the greatest least gain, in points. Leximin: then the second least, and so on.
 * - Utilitarian: the greatest sum of points, whether or not it is worth the disagreement to all.
 *
 * All of them follow from the frontier alone. Each chooses by a score that does not fall when a point is worth more to some side and less to none. Let p choose best
 * among all packages. Some q of the frontier is worth at least as much to every side (the frontier of a finite set leaves nothing undominated out), so q scores no
 * less and, worth the disagreement to all since p is, may be chosen. So the best score over the frontier is the best over all packages. The greatest worth to a side
 * within the ZOPA and with it the ideal is one such score. What is chosen besides, of equal score but dominated, is left out: nobody would choose it.
 */
export function bargains(frontier: Float64Array, scales: readonly SideScale[], disagreement: Float64Array, kalaiSmorodinskyBy: 'least ratio' | 'equal ratios'): Bargains {
  const sides = scales.length
  const all = Array.from({ length: frontier.length / sides }, (_, point) => point)
  const floors = scales.map((scale, side) => tieFloor(scale, disagreement[side]!))
  const agreed = all.filter((point) => floors.every((floor, side) => frontier[point * sides + side]! >= floor))
  const gain = (point: number, side: number): number => Math.max(0, frontier[point * sides + side]! - disagreement[side]!)
  const everySide = Array.from({ length: sides }, (_, side) => side)

  // One scale for all sides: their points, or where all are exact the smallest decimal of any of them.
  const exact = scales.every((scale) => scale.exact)
  const finest = Math.max(...scales.map(({ per }) => per))
  const factors = exact ? scales.map(({ per }) => BigInt(finest / per)) : []
  const width = scales.map(({ exact, per }) => exact ? 1 / per : per)
  // What doubles do not tell apart: rounding where all is exact, else a grain of the side with the coarsest.
  const reach = everySide.map((side) => all.reduce((high, point) => Math.max(high, frontier[point * sides + side]!), Math.abs(disagreement[side]!)))
  const slack = Math.max(...scales.map((scale, side) => (scale.exact ? 1e-12 * reach[side]! : scale.grain) * width[side]!))
  const gains = (point: number): number[] => everySide.map((side) => gain(point, side) * width[side]!)
  const exactGains = exact ? (point: number): bigint[] => everySide.map((side) => BigInt(gain(point, side)) * factors[side]!) : null

  const ideal = everySide.map((side) => (kalaiSmorodinskyBy === 'least ratio' ? agreed : all).reduce((high, point) => Math.max(high, gain(point, side)), 0))
  const gaining = everySide.filter((side) => ideal[side]! > 0 && ideal[side]! >= scales[side]!.grain)
  const ratios = (point: number): number[] => gaining.map((side) => gain(point, side) / ideal[side]!)
  const others = gaining.map((side) => gaining.reduce((product, other) => other === side ? product : product * BigInt(ideal[other]!), 1n))
  const exactRatios = exact ? (point: number): bigint[] => gaining.map((side, i) => BigInt(gain(point, side)) * others[i]!) : null

  const product = (point: number): number => everySide.reduce((product, side) => product * gain(point, side), 1)
  const greatestProduct = agreed.reduce((high, point) => Math.max(high, product(point)), 0)
  return {
    agreed,
    nash: keepGreatest(agreed, product, exact ? (point) => everySide.reduce((product, side) => product * BigInt(gain(point, side)), 1n) : null, 1e-9 * greatestProduct),
    kalaiSmorodinsky: kalaiSmorodinskyBy === 'least ratio' ? leximin(agreed, ratios, exactRatios, 1e-9, gaining.length)
      : keepGreatest(agreed, (point) => -apart(ratios(point)), exactRatios === null ? null : (point) => -exactlyApart(exactRatios(point)), 1e-9),
    egalitarian: leximin(agreed, gains, exactGains, slack, 1),
    utilitarian: keepGreatest(all, (point) => everySide.reduce((sum, side) => sum + frontier[point * sides + side]! * width[side]!, 0),
      exact ? (point) => everySide.reduce((sum, side) => sum + BigInt(frontier[point * sides + side]!) * factors[side]!, 0n) : null, slack),
    leximin: leximin(agreed, gains, exactGains, slack, sides),
  }
}

function apart(ratios: readonly number[]): number {
  return ratios.length === 0 ? 0 : Math.max(...ratios) - Math.min(...ratios)
}

function exactlyApart(ratios: readonly bigint[]): bigint {
  const [first = 0n] = ratios
  return ratios.reduce((high, ratio) => ratio > high ? ratio : high, first) - ratios.reduce((low, ratio) => ratio < low ? ratio : low, first)
}
