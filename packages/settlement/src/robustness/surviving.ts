import { compilePackages } from '../packages/compilePackages.ts'
import { conventionsIn } from '../packages/conventionsIn.ts'
import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'
import type { Refusal } from '../refusal.ts'
import { certainty } from './certainty.ts'
import { chosenExactly } from './chosenExactly.ts'
import { drawnCloseness } from './drawnCloseness.ts'
import type { Finding } from './finding.ts'
import { modelNumbers } from './modelNumbers.ts'
import { numberDraws, type NumberDraw } from './numberDraws.ts'
import type { SolvedDraw } from './solvedDraw.ts'
import { solveDraws } from './solveDraws.ts'
import type { Survival } from './survival.ts'
import { wilson } from './wilson.ts'

export interface SurvivalOptions {
  /** A whole number; the same seed draws the same numbers. */
  readonly seed: number
  /** 500. */
  readonly draws?: number
  /** As `SolveOptions` have them. */
  readonly disagreement?: 'reservation' | 'floor'
  readonly kalaiSmorodinsky?: 'least ratio' | 'equal ratios'
  /** Asked after every draw whether to stop: the answer is then of the draws made, and says how many. */
  readonly stopped?: () => boolean
}

/**
 * Tells of each finding how far it survives the ranges, in the order they are asked: exactly where interval arithmetic settles it (`certainty`), else by drawing all numbers
 * anew. Being on the frontier is then tried against the packages that could dominate by some numbers, where they can be listed; what is chosen, by
 * solving the draw. Refuses a model that cannot be solved, and a finding for which a draw could not be worked out whole.
 */
export function surviving(model: PackageModel, findings: readonly Finding[], options: SurvivalOptions): readonly (Survival | Refusal)[] {
  const game = compilePackages(model)
  if ('refused' in game) return findings.map(() => game)
  const { seed, draws = 500, stopped = () => false } = options
  const { disagreementBy: disagreement, kalaiSmorodinskyBy: kalaiSmorodinsky } = conventionsIn(options)
  const close = drawnCloseness(model)
  const ranged = modelNumbers(model).some(({ estimate }) => estimate.high > estimate.low)
  const asked = findings.map((finding): Asked => {
    // Numbers without a range are the same in every draw: then what a solution picks is so, ties and all.
    const { holds, rivals } = !ranged && finding.of === 'solution' ? { holds: 'open' as const, rivals: null } : certainty(model, finding, close, disagreement)
    return { finding, holds, kept: 0, test: holds === 'open' ? testOf(model, finding, rivals, close) : null, refused: null }
  })
  if (!ranged) return asked.map(({ finding, holds }) => {
    if (holds !== 'open') return exactly(finding, holds === 'always')
    const holdsExactly = chosenExactly(model, finding, { disagreement, kalaiSmorodinsky })
    return typeof holdsExactly === 'boolean' ? exactly(finding, holdsExactly) : holdsExactly
  })

  const open = asked.filter(({ test }) => test !== null)
  const solve = open.some(({ test }) => test!.by === 'solving') ? solveDraws(model, game, close, { disagreement, kalaiSmorodinsky }) : null
  const draw = numberDraws(model, seed)
  let made = 0
  for (; made < draws && open.length > 0 && !(made > 0 && stopped()); made++) {
    const drawn = draw()
    let solved: SolvedDraw | null = null
    for (const one of open) {
      if (one.refused !== null) continue
      if (one.test!.by === 'solving') {
        solved ??= solve?.(drawn) ?? null
        if (solved === null) one.refused = cannotDraw(model)
        else if (one.test!.holds(solved)) one.kept += 1
      } else if (one.test!.holds(drawn)) one.kept += 1
    }
  }
  return asked.map(({ finding, holds, kept, refused }) => {
    if (holds !== 'open') return exactly(finding, holds === 'always')
    if (refused !== null) return refused
    const [low, high] = wilson(kept, made)
    return { finding, share: kept / made, low, high, draws: made, exact: false }
  })
}

interface Asked { readonly finding: Finding; readonly holds: 'always' | 'never' | 'open'; kept: number; readonly test: Test | null; refused: Refusal | null }

/** Whether a finding holds in a draw: by its numbers alone, or by what solving it gives. */
type Test = { readonly by: 'numbers'; readonly holds: (drawn: NumberDraw) => boolean } | { readonly by: 'solving'; readonly holds: (solved: SolvedDraw) => boolean }

function exactly(finding: Finding, holds: boolean): Survival {
  const share = holds ? 1 : 0
  return { finding, share, low: share, high: share, draws: 0, exact: true }
}

function cannotDraw({ title }: PackageModel): Refusal {
  return { refused: `How far this survives the ranges in “${title}” is not known: too many of its packages are undominated to be worked out draw by draw. Ask how two packages compare, or leave out issues or sides.`, conflict: [] }
}

function testOf(model: PackageModel, finding: Finding, rivals: readonly Picks[] | null, close: Float64Array): Test {
  const offsets = offsetsOf(model.issues)
  const sides = model.sides.map((_, side) => side)
  // What both packages pick cancels, rounding and all.
  const gain = ({ worths }: NumberDraw, from: Picks, to: Picks, side: number): number => {
    let sum = 0
    for (let issue = 0; issue < to.length; issue++) if (to[issue] !== from[issue]) sum += worths[side]![offsets[issue]! + to[issue]!]! - worths[side]![offsets[issue]! + from[issue]!]!
    return sum
  }
  const dominates = (drawn: NumberDraw, picks: Picks, than: Picks): boolean => {
    let some = false
    for (const side of sides) {
      const gained = gain(drawn, than, picks, side)
      if (gained < -close[side]!) return false
      some ||= gained > close[side]!
    }
    return some
  }
  const { picks } = finding
  switch (finding.of) {
    case 'possible': throw new RangeError('limits have no numbers to draw')
    case 'agreement': return { by: 'numbers', holds: ({ worths, reservations }) => sides.every((side) => reservations[side] === null || picks.reduce((sum, alternative, issue) => sum + worths[side]![offsets[issue]! + alternative]!, 0) >= reservations[side]! - close[side]!) }
    case 'better': return { by: 'numbers', holds: (drawn) => gain(drawn, finding.than, picks, finding.side) > close[finding.side]! }
    case 'dominates': return { by: 'numbers', holds: (drawn) => dominates(drawn, picks, finding.than) }
    case 'frontier': return rivals === null ? { by: 'solving', holds: ({ isDominated }) => !isDominated(picks) } : { by: 'numbers', holds: (drawn) => !rivals.some((rival) => dominates(drawn, rival, picks)) }
    case 'solution': return { by: 'solving', holds: ({ isChosen }) => isChosen(finding.concept, picks) }
  }
}
