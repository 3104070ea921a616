import type { PackageModel, Picks } from '../packages/packageModel.ts'
import type { PackageSolution } from '../packages/packageSolution.ts'
import type { SolveOptions } from '../packages/solveOptions.ts'
import { leftOnTable } from '../proposals/leftOnTable.ts'
import { packageValues } from '../packages/packageValues.ts'
import { worthsOf } from '../proposals/worthsOf.ts'
import type { Refusal } from '../refusal.ts'
import { modelNumbers, type ModelNumber } from './modelNumbers.ts'
import type { SolutionConcept } from './solutionConcept.ts'
import { solveFrontier } from './solveFrontier.ts'
import { withNumber } from './withNumber.ts'

/**
 * What is looked at while numbers move. `value`: of a package to a side, in its points; `margin`: the same over what it has without an agreement, as it states it (from 0 where it states
 * none). `distance`: of a package from the frontier, as `FrontierDistance.distance`. `solution`: in how many issues what a way of picking picks differs from what it picks by the likely numbers.
 */
export type Outcome =
  | { readonly of: 'value' | 'margin'; readonly picks: Picks; readonly side: number }
  | { readonly of: 'distance'; readonly picks: Picks }
  | { readonly of: 'solution'; readonly concept: SolutionConcept }

/** The outcome with one number at an end of its range and all others likely. `picks`: what is picked then, the nearest of those that tie; null where nothing is, or where the outcome is of no picking. */
export interface OutcomeAt { readonly result: number; readonly picks: Picks | null }

/** `size`: the outcome's greatest less its least among low, likely and high; what it does between these is not looked at. */
export interface TornadoBar { readonly number: ModelNumber; readonly low: OutcomeAt; readonly high: OutcomeAt; readonly size: number }

/** `bars`: all numbers of the model, the greatest size first, then in the order of `modelNumbers`. `left`: numbers that were not tried, for the run was stopped. */
export interface Tornado { readonly likely: OutcomeAt; readonly bars: readonly TornadoBar[]; readonly left: number }

/**
 * How far an outcome moves as each number alone goes from its low to its high, all others being likely (Howard 1988 named the picture). It says nothing of two numbers moving
 * together. Where a way of picking picks nothing, all issues differ. Solves the model twice for every number with a range where the outcome asks for it.
 */
export function tornado(model: PackageModel, outcome: Outcome, options: SolveOptions = {}): Tornado | Refusal {
  const judge = judgeOf(model, outcome, options)
  if ('refused' in judge) return judge
  const likely = judge.at(model)
  if ('refused' in likely) return likely
  const bars: TornadoBar[] = []
  const numbers = modelNumbers(model)
  for (const number of numbers) {
    if (options.stopped?.() === true) break
    const ends: OutcomeAt[] = []
    for (const end of ['low', 'high'] as const) {
      const { estimate } = number
      const at = estimate[end] === estimate.likely || !matters(outcome, number) ? likely : judge.at(withNumber(model, number, { ...estimate, likely: estimate[end] }))
      if ('refused' in at) return at
      ends.push(at)
    }
    const [low, high] = [ends[0]!, ends[1]!]
    const results = [low.result, likely.result, high.result]
    bars.push({ number, low, high, size: Math.max(...results) - Math.min(...results) })
  }
  return { likely, left: numbers.length - bars.length, bars: bars.sort((a, b) => b.size - a.size) }
}

/** Whether the outcome can hang on a number at all. */
function matters(outcome: Outcome, { of, side, issue, alternative }: ModelNumber): boolean {
  switch (outcome.of) {
    case 'value':
    case 'margin': return side === outcome.side && (of === 'weight' || (of === 'value' ? outcome.picks[issue!] === alternative : outcome.of === 'margin'))
    case 'distance':
    case 'solution': return true
  }
}

function judgeOf(model: PackageModel, outcome: Outcome, options: SolveOptions): { readonly at: (model: PackageModel) => OutcomeAt | Refusal } | Refusal {
  const solve = (of: PackageModel): PackageSolution | Refusal => solveFrontier(of, options)
  switch (outcome.of) {
    case 'value': return { at: (of) => ({ result: packageValues(worthsOf(of), outcome.picks)[outcome.side]!, picks: null }) }
    case 'margin': return { at: (of) => ({ result: packageValues(worthsOf(of), outcome.picks)[outcome.side]! - (of.sides[outcome.side]!.reservation?.likely ?? 0), picks: null }) }
    case 'distance': return { at: (of) => {
      const solution = solve(of)
      return 'refused' in solution ? solution : { result: leftOnTable(worthsOf(of), outcome.picks, solution).distance, picks: null }
    } }
    case 'solution': {
      const before = solve(model)
      if ('refused' in before) return before
      const picked = before[outcome.concept].map(({ picks }) => picks)
      return { at: (of) => {
        const solution = of === model ? before : solve(of)
        return 'refused' in solution ? solution : apart(solution[outcome.concept].map(({ picks }) => picks), picked, model.issues.length)
      } }
    }
  }
}

/** The least number of issues in which any of `now` differs from any of `before`; all of them where one is empty and the other is not. */
function apart(now: readonly Picks[], before: readonly Picks[], issues: number): OutcomeAt {
  if (now.length === 0 || before.length === 0) return { result: now.length === before.length ? 0 : issues, picks: now[0] ?? null }
  const differs = (picks: Picks): number => before.reduce((least, other) => Math.min(least, picks.filter((pick, issue) => pick !== other[issue]).length), Infinity)
  const nearest = now.reduce((a, b) => differs(b) < differs(a) ? b : a)
  return { result: differs(nearest), picks: nearest }
}
