import type { PackageGame } from '../packageGame.ts'
import type { ProgrammeSolver } from './programmeSolver.ts'

/**
 * A linear form over the alternatives picked, `cells[cell]` each, and numbers that are free, `free[i]` times the i-th. A programme looks for the package, and the
 * numbers, that make an aim greatest while every row is at least its bound.
 */
export interface Form { readonly cells: ArrayLike<number>; readonly free: readonly number[] }
export interface Row extends Form { readonly atLeast: number }

/** What came of it: a package, or none keeps to the rows, or the solver could not tell in its time. */
export type ProgrammeAnswer = { readonly picks: readonly number[] } | 'none' | 'unknown'

/** Solves a programme over the packages that keep to the game's clauses. `seconds`: the solver's time. */
export function solveProgramme(game: PackageGame, solver: ProgrammeSolver, aim: Form, rows: readonly Row[], seconds: number): ProgrammeAnswer {
  const { Status, Columns } = solver.solve(written(game, aim, rows), { output_flag: false, time_limit: seconds, mip_rel_gap: 1e-9, mip_abs_gap: 1e-9 })
  if (Status === 'Infeasible') return 'none'
  const picks: number[] = []
  for (let issue = 0; issue < game.issues; issue++) {
    for (let cell = game.starts[issue]!; cell < game.starts[issue + 1]!; cell++) if ((Columns[`x${cell}`]?.Primal ?? 0) > 0.5) picks[issue] = cell - game.starts[issue]!
    // Out of time before any package was found.
    if (picks[issue] === undefined) return 'unknown'
  }
  return { picks }
}

/** In CPLEX's LP format: a variable `x` a cell, 0 or 1, of which each issue has one; clauses as sums of at least 1; the free numbers as `t`. */
function written({ issues, starts, clauses }: PackageGame, aim: Form, rows: readonly Row[]): string {
  const cells = Array.from({ length: starts[issues]! }, (_, cell) => `x${cell}`)
  const picked = Array.from({ length: issues }, (_, issue) => `${cells.slice(starts[issue]!, starts[issue + 1]!).join(' + ')} = 1`)
  const kept = clauses.map(({ issues: tied, allowed }) => `${tied.flatMap((issue, place) => Array.from(allowed[place]!, (is, alternative) => ({ is, name: cells[starts[issue]! + alternative]! })).filter(({ is }) => is === 1).map(({ name }) => name)).join(' + ')} >= 1`)
  const bound = rows.map((row) => `${sum(row, cells)} >= ${row.atLeast}`)
  const free = aim.free.length === 0 ? '' : `Bounds\n${aim.free.map((_, i) => ` t${i} free\n`).join('')}`
  return `Maximize\n aim: ${sum(aim, cells)}\nSubject To\n${[...picked, ...kept, ...bound].map((line, i) => ` c${i}: ${line}\n`).join('')}${free}Binaries\n ${cells.join('\n ')}\nEnd\n`
}

/** A line a term: readers of the format have limits on the length of a line. */
function sum({ cells: coefficients, free }: Form, cells: readonly string[]): string {
  const terms = cells.flatMap((name, cell) => coefficients[cell] === 0 ? [] : [`${coefficients[cell]! < 0 ? '-' : '+'} ${Math.abs(coefficients[cell]!)} ${name}`])
  for (const [i, times] of free.entries()) if (times !== 0) terms.push(`${times < 0 ? '-' : '+'} ${Math.abs(times)} t${i}`)
  return terms.length === 0 ? `0 ${cells[0]}` : terms.join('\n  ')
}
