import type { PackageGame } from '../packageGame.ts'
import type { PackageProgress } from '../progress.ts'
import type { ProgrammeSolver } from './programmeSolver.ts'
import { sideForms } from './sideForms.ts'
import { solveProgramme, type Form, type Row } from './solveProgramme.ts'

/**
 * Packages that the bargaining solutions choose, one by one, where the frontier cannot be had whole: the best for each side, the greatest sum, the greatest least gain,
 * the greatest least share of the ideal gains, and the greatest product of gains. The last is the greatest sum of logarithms, each held down by tangents that are added
 * where the answer lies until they no longer part from it (outer approximation, Duran & Grossmann 1986). `disagreement[side]` in units. `whole`: false where some are missing.
 */
export function* chosenOfMany(game: PackageGame, solver: ProgrammeSolver, disagreement: Float64Array, seconds: number, stopped: () => boolean): Generator<PackageProgress, { readonly picks: readonly (readonly number[])[]; readonly whole: boolean }> {
  const { sides, scales, starts } = game
  const { cells, step, range } = sideForms(game)
  const floors = Array.from(disagreement, (units, side) => units / step[side]!)
  const everySide = Array.from({ length: sides }, (_, side) => side)
  const worthOf = (picks: readonly number[], side: number): number => picks.reduce((sum, pick, issue) => sum + cells[side]![starts[issue]! + pick]!, 0)
  const agreed = everySide.map((side): Row => ({ cells: cells[side]!, free: [], atLeast: floors[side]! - 0.25 }))
  const added = (factors: readonly number[]): Form => ({ cells: Float64Array.from(cells[0]!, (_, cell) => everySide.reduce((sum, side) => sum + factors[side]! * cells[side]![cell]!, 0)), free: [] })
  const points = scales.map(({ exact, per }, side) => step[side]! * (exact ? 1 / per : per))
  const found: (readonly number[])[] = []
  let whole = true
  let done = 0
  const of = sides + 4

  const tried = (aim: Form, rows: readonly Row[]): readonly number[] | null => {
    if (stopped()) {
      whole = false
      return null
    }
    const answer = solveProgramme(game, solver, aim, rows, seconds)
    if (answer === 'unknown') whole = false
    if (typeof answer === 'string') return null
    found.push(answer.picks)
    return answer.picks
  }
  /** The greatest least of gains times `factors`; then, with no side falling below it, the greatest sum, so that what is found is undominated. */
  const leastOf = (factors: readonly number[]): void => {
    const largest = Math.max(...everySide.map((side) => factors[side]! * range[side]!))
    const scaled = factors.map((factor) => factor * 1e4 / largest)
    const picks = tried({ cells: new Float64Array(starts.at(-1)!), free: [1] }, [...agreed, ...everySide.flatMap((side): Row[] => scaled[side] === 0 ? [] : [{ cells: cells[side]!.map((own) => own * scaled[side]!), free: [-1], atLeast: floors[side]! * scaled[side]! }])])
    if (picks === null) return
    const least = Math.min(...everySide.filter((side) => scaled[side] !== 0).map((side) => scaled[side]! * (worthOf(picks, side) - floors[side]!)))
    tried(added(range.map((one) => 100 / one)), everySide.map((side) => ({ cells: cells[side]!, free: [], atLeast: floors[side]! + (scaled[side] === 0 ? 0 : least / scaled[side]!) - 0.25 })))
  }

  const ideals: number[] = []
  for (const side of everySide) {
    const best = tried({ cells: cells[side]!.map((own, cell) => own + everySide.reduce((sum, other) => sum + cells[other]![cell]! * 1e-3 / range[other]!, 0)), free: [] }, agreed)
    ideals.push(best === null ? 0 : worthOf(best, side) - floors[side]!)
    yield { what: 'solving programmes', done: ++done, of }
  }
  const greatest = Math.max(...everySide.map((side) => points[side]! * range[side]!))
  tried(added(points.map((one) => 1e4 * one / greatest)), [])
  yield { what: 'solving programmes', done: ++done, of }
  leastOf(points)
  yield { what: 'solving programmes', done: ++done, of }
  leastOf(ideals.map((ideal) => ideal > 0 ? 1 / ideal : 0))
  yield { what: 'solving programmes', done: ++done, of }
  yield* nash()
  yield { what: 'solving programmes', done: ++done, of }
  return { picks: found, whole }

  function* nash(): Generator<PackageProgress, void> {
    const rows = everySide.map((side): Row => ({ cells: cells[side]!, free: [], atLeast: floors[side]! + 0.5 }))
    const tangent = (side: number, gain: number): Row => ({ cells: cells[side]!.map((own) => own / gain), free: everySide.map((other) => other === side ? -1 : 0), atLeast: 1 - Math.log(gain) + floors[side]! / gain })
    for (const side of everySide) for (let part = 1; part < 64; part *= 2) rows.push(tangent(side, Math.max(1, ideals[side]! / part)))
    const seen = new Set<string>()
    for (let tries = 0; tries < 40; tries++) {
      const picks = tried({ cells: new Float64Array(starts.at(-1)!), free: everySide.map(() => 1) }, rows)
      // No package is a gain to all; or it stands where tangents already touch, and nothing scores higher.
      if (picks === null || seen.has(picks.join())) return
      seen.add(picks.join())
      for (const side of everySide) rows.push(tangent(side, worthOf(picks, side) - floors[side]!))
      yield { what: 'solving programmes', done, of }
    }
    whole = false
  }
}
