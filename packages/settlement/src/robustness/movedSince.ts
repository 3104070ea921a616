import type { PackageModel } from '../packages/packageModel.ts'
import type { PackageSolution } from '../packages/packageSolution.ts'
import type { SolveOptions } from '../packages/solveOptions.ts'
import { picksMoved, type PicksMoved } from './picksMoved.ts'
import type { RecordChange } from './recordChange.ts'
import { recordChanges, type RecordStep } from './recordChanges.ts'
import { restated } from './restated.ts'
import type { SolutionConcept } from './solutionConcept.ts'
import { standing, type Standing } from './standing.ts'

/** How a result is another than it was; `changes` in the order of the model, with what each alone would have done. */
export interface Moved { readonly before: Standing; readonly after: Standing; readonly effect: Effect; readonly changes: readonly MovedBy[] }

/**
 * What a change did by itself to the model as it was. Where sides, issues or alternatives came or went, that is one change, and all others are tried upon what it left. What
 * the changes do one by one need not come to what they do together. `effect` is null for a change that can have none, since only a range moved, not the likely number.
 */
export interface MovedBy { readonly change: RecordChange; readonly effect: Effect | null }

/** From one standing to another. */
export interface Effect {
  /** Packages possible, packages agreeable to all, and of the frontier, more than before; null where one is not counted. */
  readonly possible: bigint | null
  readonly agreeable: bigint | null
  readonly frontier: number
  /** `same`: what was picked is picked still, or there is nothing to pick before and after. `other`: answers changed, by the nearest of those that tie. */
  readonly picked: { readonly is: 'same' | 'none now' | 'none before' } | { readonly is: 'other'; readonly moved: readonly PicksMoved[] }
  /** By sides of the later model: by how much the most it can have rose; null where there was none, or is none. */
  readonly best: readonly (number | null)[]
  /** Whether anything above is otherwise than before. */
  readonly any: boolean
}

export interface MovedOptions extends SolveOptions {
  /** Whose pick is looked at; `nash`. */
  readonly concept?: SolutionConcept
  /** What is worked out already. */
  readonly solutions?: { readonly before?: PackageSolution; readonly after?: PackageSolution }
}

/** Holds what can be agreed now against what could be when the record stood otherwise. Solves the model once for each change. */
export function movedSince(before: PackageModel, after: PackageModel, { concept = 'nash', solutions = {}, ...options }: MovedOptions = {}): Moved {
  const was = standing(before, concept, options, solutions.before)
  const is = standing(after, concept, options, solutions.after)
  const questions = questionsMoved(before, after)
  const base = restated(before, after)
  const from = questions === null ? was : standing(base, concept, options)
  const steps = recordChanges(base, after)
  return {
    before: was,
    after: is,
    effect: effectOf(was, is),
    changes: [
      ...(questions === null ? [] : [{ change: questions, effect: effectOf(was, from) }]),
      ...steps.map((step) => ({ change: step.change, effect: canMove(step) ? effectOf(from, standing(step.alone, concept, options)) : null })),
    ],
  }
}

function canMove({ change }: RecordStep): boolean {
  switch (change.of) {
    case 'reservation':
    case 'weight':
    case 'value': return change.before?.likely !== change.after?.likely
    default: return true
  }
}

function questionsMoved(before: PackageModel, after: PackageModel): RecordChange | null {
  const names = ({ sides, issues }: PackageModel): readonly string[] => [...sides.map(({ name }) => name), ...issues.flatMap(({ name, alternatives }) => [name, ...alternatives.map((one) => `${name}: ${one.name}`)])]
  const [was, is] = [names(before), names(after)]
  // In another order they are the same questions.
  const [added, removed] = [is.filter((name) => !was.includes(name)), was.filter((name) => !is.includes(name))]
  return added.length === 0 && removed.length === 0 ? null : { of: 'questions', added, removed, because: [] }
}

function effectOf(was: Standing, is: Standing): Effect {
  const rose = (a: bigint | null, b: bigint | null): bigint | null => a === null || b === null ? null : b - a
  const [possible, agreeable, frontier] = [rose(was.possible, is.possible), rose(was.agreeable, is.agreeable), is.frontier - was.frontier]
  const picked = pickedOf(was, is)
  const best = is.model.sides.map(({ name }, side) => {
    const old = was.best[was.model.sides.findIndex((one) => one.name === name)]
    return old === null || old === undefined || is.best[side] === null ? null : is.best[side]! - old
  })
  return { possible, agreeable, frontier, picked, best, any: (possible ?? 0n) !== 0n || (agreeable ?? 0n) !== 0n || frontier !== 0 || picked.is !== 'same' || best.some((by) => by !== null && by !== 0) }
}

function pickedOf(was: Standing, is: Standing): Effect['picked'] {
  if (was.picked.length === 0 || is.picked.length === 0) return { is: was.picked.length === is.picked.length ? 'same' : is.picked.length === 0 ? 'none now' : 'none before' }
  const moved = was.picked.flatMap((from) => is.picked.map((to) => picksMoved(was.model, from.picks, is.model, to.picks))).reduce((a, b) => b.length < a.length ? b : a)
  return moved.length === 0 ? { is: 'same' } : { is: 'other', moved }
}
