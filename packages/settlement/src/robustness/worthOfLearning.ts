import { compilePackages } from '../packages/compilePackages.ts'
import { pointsOf } from '../packages/exact/pointsOf.ts'
import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { sumBounds } from '../packages/sums/sumBounds.ts'
import type { Refusal } from '../refusal.ts'
import { choiceSet } from './choiceSet.ts'
import type { Chooser } from './chooser.ts'
import { drawnGains, type DrawnGains } from './drawnGains.ts'
import { expecting, type Expecting } from './expecting.ts'
import { modelNumbers, type ModelNumber } from './modelNumbers.ts'
import { triangular } from './triangular.ts'

export interface LearningOptions {
  /** A whole number; the same seed draws the same numbers. */
  readonly seed: number
  /** 200. */
  readonly draws?: number
}

/** What it would be worth to a chooser to learn a number, in what `WorthOfLearning.unit` says; `changes`: the share of what it may turn out to be for which the chooser would choose otherwise. */
export interface LearningNumber { readonly number: ModelNumber; readonly worth: number; readonly changes: number }

export interface WorthOfLearning {
  readonly chooser: Chooser
  /** Points of the side that proposes; points, for the least gain; for the Nash product, whose points are of all sides, its root: the geometric mean of the gains. */
  readonly unit: 'points of the side' | 'points' | 'geometric mean of points'
  /** What the chooser would choose by what is known now, null where it would propose nothing, and what it may expect of it over what there is without an agreement. */
  readonly now: { readonly picks: Picks | null; readonly expected: number }
  /** All numbers, the one most worth learning first, then in the order of `modelNumbers`; all numbers of one side together; and all of all. */
  readonly numbers: readonly LearningNumber[]
  readonly sides: readonly { readonly side: number; readonly worth: number }[]
  readonly all: number
  readonly draws: number
  /** Packages chosen among, see `choiceSet`. */
  readonly packages: number
}

/** What a number may turn out to be: so many values, each as likely as the other. */
const steps = 15
/** Numbers held in memory at 8 bytes. */
const mostGains = 1 << 25

/**
 * The worth of learning a true number before choosing (expected value of perfect information: Raiffa & Schlaifer 1961; of one number among others: Howard 1966). For a chooser
 * that wants U of a package p to be great and does not know the numbers θ, learning the number k is worth
 *   E over θk of [max over p of E(U(p, θ) given θk)] − max over p of E(U(p, θ)),
 * never below 0, and 0 for what has no range or bears on nothing. It is an upper bound of what asking is worth, answers being rarely perfect. Numbers are triangular and apart from
 * one another. The inner expectation is over seeded draws, the same for every value of θk, which takes the middles of 15 equally likely parts of its range; packages are those
 * of `choiceSet`. A sampled figure: more draws, a nearer one, and with few of them rather too high. O(issues × sides × 15 × draws × packages).
 */
export function worthOfLearning(model: PackageModel, chooser: Chooser, { seed, draws = 200 }: LearningOptions): WorthOfLearning | Refusal {
  const game = compilePackages(model)
  if ('refused' in game) return game
  const packages = choiceSet(model, game, seed, draws)
  if (packages === null || packages.length * draws * model.sides.length > mostGains) return { refused: `What it is worth to learn a number of “${model.title}” is not known: too many of its packages may turn out best. Leave out issues or sides, or ask what moves the result most.`, conflict: [] }
  const floors = game.diagram === null ? game.scales.map((scale) => pointsOf(scale, 0)) : sumBounds(game, game.diagram).map(({ least }, side) => pointsOf(game.scales[side]!, least[0]![0]!))
  const drawn = drawnGains(model, packages, floors, seed, draws)
  const bySide = model.sides.map((_, side) => expecting(chooser, drawn, side))
  const root = (expected: number): number => chooser.by === 'nash' ? Math.max(0, expected) ** (1 / model.sides.length) : expected
  const nothing = chooser.by === 'side' ? 0 : -Infinity
  const now = Float64Array.from(packages, (_, place) => bySide[0]!.shifted(place, null))
  const best = now.indexOf(now.reduce((a, b) => Math.max(a, b)))
  const worth = ({ learnt, known }: Learnt): number => Math.max(0, root(learnt) - root(known))
  const all = modelNumbers(model)
  const numbers = all.map((number, place): LearningNumber => {
    if (number.estimate.high === number.estimate.low) return { number, worth: 0, changes: 0 }
    const learnt = learnNumber(all, place, drawn, bySide[number.side]!, now, nothing)
    return { number, worth: worth(learnt), changes: learnt.changes }
  })
  return {
    chooser,
    unit: chooser.by === 'side' ? 'points of the side' : chooser.by === 'nash' ? 'geometric mean of points' : 'points',
    now: { picks: now[best]! < nothing ? null : packages[best]!, expected: root(Math.max(now[best]!, nothing)) },
    numbers: numbers.sort((a, b) => b.worth - a.worth),
    sides: bySide.map(({ known }, side) => ({ side, worth: worth(learnDraws(packages.length, draws, known, nothing)) })),
    all: worth(learnDraws(packages.length, draws, (place, draw) => inDraw(chooser, drawn, place, draw), nothing)),
    draws,
    packages: packages.length,
  }
}

/** What may be expected of the best choice with something learnt before choosing, and without. `changes`: the share of what is learnt that changes the choice. */
interface Learnt { readonly learnt: number; readonly known: number; readonly changes: number }

/** `expected[at * packages + package]`, each `at` as likely as the other; `nothing`: what choosing nothing gives. */
function compare(expected: Float64Array, packages: number, nothing: number): Learnt {
  const times = expected.length / packages
  const mean = new Float64Array(packages)
  for (let at = 0; at < expected.length; at++) mean[at % packages]! += expected[at]! / times
  let best = 0
  for (let place = 1; place < packages; place++) if (mean[place]! > mean[best]!) best = place
  const known = Math.max(mean[best]!, nothing)
  let [learnt, changes] = [0, 0]
  for (let time = 0; time < times; time++) {
    let most = nothing
    for (let at = time * packages; at < (time + 1) * packages; at++) if (expected[at]! > most) most = expected[at]!
    const chosen = mean[best]! >= nothing ? expected[time * packages + best]! : nothing
    // The same sum in another order is no other choice.
    if (most > chosen + 1e-9 * Math.abs(chosen)) changes += 1
    learnt += most / times
  }
  return { learnt, known, changes: changes / times }
}

/** `place`: of the number among all of the model. */
function learnNumber(all: readonly ModelNumber[], place: number, { draws, packages, numbers }: DrawnGains, { shifted }: Expecting, now: Float64Array, nothing: number): Learnt {
  const { of, side, issue, alternative, estimate } = all[place]!
  const row = (number: number): Float64Array => numbers.subarray(number * draws, (number + 1) * draws)
  const rowOf = (of: 'weight' | 'value', alternative: number | null): Float64Array => row(all.findIndex((one) => one.of === of && one.side === side && one.issue === issue && one.alternative === alternative))
  const drawn = row(place)
  // By how much what a package gives the side rises with the number, in every draw: alike for all packages that pick alike on the issue.
  const slopes = new Map<number, Float64Array>()
  const slopeOf = (picks: Picks): Float64Array | null => {
    const pick = issue === null ? -1 : picks[issue]!
    if (of === 'value' && pick !== alternative) return null
    if (!slopes.has(pick)) slopes.set(pick, of === 'reservation' ? new Float64Array(draws).fill(-1) : of === 'value' ? rowOf('weight', null) : rowOf('value', pick))
    return slopes.get(pick)!
  }
  const slope = packages.map(slopeOf)
  const expected = new Float64Array(steps * packages.length)
  const shifts = new Map<Float64Array, Float64Array>()
  for (let step = 0; step < steps; step++) {
    const learnt = triangular(estimate, (step + 0.5) / steps)
    for (const own of slopes.values()) shifts.set(own, own.map((by, draw) => by * (learnt - drawn[draw]!)))
    for (let place = 0; place < packages.length; place++) expected[step * packages.length + place] = slope[place] === null ? now[place]! : shifted(place, shifts.get(slope[place]!)!)
  }
  return compare(expected, packages.length, nothing)
}

/** All that a draw tells, learnt. */
function learnDraws(packages: number, draws: number, expected: (place: number, draw: number) => number, nothing: number): Learnt {
  return compare(Float64Array.from({ length: packages * draws }, (_, at) => expected(at % packages, Math.floor(at / packages))), packages, nothing)
}

/** What a chooser has of a package by the numbers of one draw. */
function inDraw(chooser: Chooser, { draws, gains }: DrawnGains, place: number, draw: number): number {
  const own = gains.map((of) => of[place * draws + draw]!)
  switch (chooser.by) {
    case 'nash': return own.reduce((product, gain) => product * Math.max(0, gain), 1)
    case 'egalitarian': return Math.max(0, Math.min(...own))
    case 'side': return own.every((gain, side) => side === chooser.side || gain >= 0) ? own[chooser.side]! : 0
  }
}
