import type { PackageGame } from '../packageGame.ts'
import type { PackageProgress } from '../progress.ts'
import type { ProgrammeSolver } from './programmeSolver.ts'
import { sideForms } from './sideForms.ts'
import { solveProgramme } from './solveProgramme.ts'

/** A part of the plane, in steps: worth at least `from` and, as far as is known, at most `to` to each side. */
interface Box { readonly from: readonly [number, number]; readonly to: readonly [number, number] }

/**
 * The frontier of two sides by one programme a package on it and one a gap between them: what is undominated and not yet found is worth more to the one side or to
 * the other than a package found. The widest gap first, so that a run cut short has packages all along the frontier. Packages may be among them that others dominate.
 * Source: the epsilon-constraint method, Haimes, Lasdon & Wismer 1971; boxes as Boland, Charkhgard & Savelsbergh 2015. `whole`: false where it was stopped or the solver could not tell.
 */
export function* frontierOfTwo(game: PackageGame, solver: ProgrammeSolver, seconds: number, stopped: () => boolean): Generator<PackageProgress, { readonly picks: readonly (readonly number[])[]; readonly whole: boolean }> {
  const { cells, range } = sideForms(game)
  const aim = { cells: cells[0]!.map((own, cell) => 1000 * (own / range[0]! + cells[1]![cell]! / range[1]!)), free: [] }
  const found: (readonly number[])[] = []
  const boxes: Box[] = [{ from: [-1, -1], to: [range[0]!, range[1]!] }]
  let done = 0
  let whole = true
  while (boxes.length > 0 && !stopped()) {
    const widest = boxes.reduce((best, box, i) => area(box) > area(boxes[best]!) ? i : best, 0)
    const [box] = boxes.splice(widest, 1) as [Box]
    const answer = solveProgramme(game, solver, aim, box.from.map((from, side) => ({ cells: cells[side]!, free: [], atLeast: from + 0.5 })), seconds)
    done++
    if (answer === 'unknown') whole = false
    else if (answer !== 'none') {
      const { picks } = answer
      const [first, second] = [0, 1].map((side) => picks.reduce((sum, pick, issue) => sum + cells[side]![game.starts[issue]! + pick]!, 0)) as [number, number]
      // Where rounding in the solver let a package in that is worth no more than the box asks, there is nothing more to divide.
      if (first > box.from[0] && second > box.from[1]) {
        found.push(picks)
        boxes.push({ from: [first, box.from[1]], to: [box.to[0], second] }, { from: [box.from[0], second], to: [first, box.to[1]] })
      }
    }
    yield { what: 'solving programmes', done, of: done + boxes.length }
  }
  return { picks: found, whole: whole && boxes.length === 0 }
}

function area({ from, to }: Box): number {
  return Math.max(0, to[0] - from[0]) * Math.max(0, to[1] - from[1])
}
