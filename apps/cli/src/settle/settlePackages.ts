import { movedSince, packageCount, packageMovedSentences, solvePackages, type PackageInput, type PackagePoint, type Refusal } from '@travaux/settlement'
import type { SettleAsked, SettleHooks } from './asked.ts'
import { named } from './named.ts'
import { robustnessSettled } from './robustnessSettled.ts'
import type { SettledPackages } from './settled.ts'
import { tabledSettled } from './tabledSettled.ts'
import { wireCount } from './wireCount.ts'

/** More packages than these are not gone through one by one, and may need HiGHS. */
const manyPackages = 10_000_000n
/** Packages up to which draws within the ranges are made without being asked for, and how many. */
const fewPackages = 100_000n
const usualDraws = 500

/** What can be agreed, by names. */
export async function settlePackages({ model, notes, disagreement, grounds, before }: PackageInput, asked: SettleAsked, { onProgress, stopped }: Pick<SettleHooks, 'onProgress' | 'stopped'>): Promise<SettledPackages | Refusal> {
  const count = packageCount(model.issues)
  const solution = solvePackages(model, {
    disagreement: asked.disagreement ?? disagreement,
    onProgress: ({ what, done, of }) => onProgress(`${what[0]!.toUpperCase()}${what.slice(1)}`, done, of), stopped,
    ...count > manyPackages ? { highs: await (await import('@travaux/server')).loadHighs() } : {},
  })
  if ('refused' in solution) return solution
  const point = ({ picks, values }: PackagePoint) => ({ package: named(model, picks), values: [...values] })
  const { zopa } = solution
  const groundOf = (key: string) => grounds.get(key)
  const tabled = tabledSettled(model, solution, groundOf)
  const robustness = robustnessSettled(model, solution, groundOf, { draws: asked.draws ?? (count <= fewPackages ? usualDraws : 0), seed: asked.seed, stopped })
  const moved = before === undefined ? null : { since: before.moment, said: packageMovedSentences({ model, grounds: groundOf }, movedSince(before.model, model, { disagreement: solution.disagreementBy, solutions: { after: solution } }), 'nash').map(({ text }) => text) }
  const listed = asked.top === null ? solution.pareto : solution.pareto.slice(0, asked.top)
  return {
    kind: 'packages', title: model.title, sides: model.sides.map(({ name }) => name), issues: model.issues.map(({ name, alternatives }) => ({ name, alternatives: alternatives.map((each) => each.name) })),
    count: wireCount(solution.count), feasible: solution.feasible === null ? null : wireCount(solution.feasible), disagreement: [...solution.disagreement], disagreementBy: solution.disagreementBy,
    frontier: solution.pareto.length, pareto: listed.map(point), nash: solution.nash.map(point), kalaiSmorodinsky: solution.kalaiSmorodinsky.map(point), egalitarian: solution.egalitarian.map(point), utilitarian: solution.utilitarian.map(point), leximin: solution.leximin.map(point),
    zopa: { count: zopa.count === null ? null : wireCount(zopa.count), ranges: zopa.ranges?.map(([low, high]) => [low, high] as [number, number]) ?? null, attained: zopa.attained },
    tabled, robustness, moved,
    method: solution.method, exact: solution.exact, notes: [...notes, ...listed.length < solution.pareto.length ? [`Of ${solution.pareto.length.toLocaleString('en')} packages of the frontier the first ${listed.length.toLocaleString('en')} are listed.`] : []], partial: solution.partial ?? (stopped() ? 'It was stopped after the packages were worked out: what is said of ranges and of what moved may be of a part.' : null),
  }
}
