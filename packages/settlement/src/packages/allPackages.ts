import { grains } from './exact/grains.ts'
import type { SideScale } from './exact/sideScale.ts'
import { tieFloor } from './exact/tieFloor.ts'
import { keepsTo } from './limits/keepsTo.ts'
import type { PackageGame } from './packageGame.ts'
import { packagePicks } from './packagePicks.ts'
import { paretoFrontier } from './pareto/paretoFrontier.ts'

/**
 * Every package with what it is worth and where it stands, for plots. Packages are counted from 0, the last issue's alternatives turning fastest (`packageNumber`,
 * `packagePicks`). `values[side][package]` in points. `flags[package]`: 1 feasible, 2 feasible and worth the disagreement to all, 4 on the frontier (ties too).
 */
export interface AllPackages { readonly count: number; readonly values: readonly Float64Array[]; readonly flags: Uint8Array }

/** `disagreement[side]`, in points, as a solution has it; without it that of the stated reservations, or of the worst feasible package where a side states none. Throws where there are more than ten million packages. O(packages). */
export function allPackages(game: PackageGame, disagreement?: readonly number[]): AllPackages {
  const { sides, issues, sizes, starts, worth, scales, reservations, clauses } = game
  // A diagram in another order than the issues' own does not follow the count.
  const diagram = game.diagram?.order.every((issue, level) => issue === level) ? game.diagram : null
  if (game.count > mostPackages) throw new RangeError(`${game.count} packages are too many to list: at most ${mostPackages}`)
  const count = Number(game.count)
  let units: readonly Float64Array[] = Array.from({ length: sides }, () => new Float64Array(1))
  let states: Int32Array = new Int32Array(1)
  for (let issue = 0; issue < issues; issue++) {
    units = units.map((column, side) => added(column, worth[side]!.subarray(starts[issue]!, starts[issue + 1]!)))
    if (diagram !== null) states = led(states, diagram.next[issue]!, sizes[issue]!)
  }
  const flags = new Uint8Array(count)
  if (diagram !== null) for (let one = 0; one < count; one++) flags[one] = states[one]! < 0 ? 0 : 1
  else for (let one = 0; one < count; one++) flags[one] = clauses.every((clause) => keepsTo(packagePicks(sizes, one), clause)) ? 1 : 0

  const floors = scales.map((scale, side) => tieFloor(scale, disagreement === undefined ? reservations[side] ?? least(units[side]!, flags) : unitsOf(game, side, disagreement[side]!)))
  for (let one = 0; one < count; one++) {
    if (flags[one] === 0) continue
    let side = 0
    while (side < sides && units[side]![one]! >= floors[side]!) side++
    if (side === sides) flags[one]! |= 2
  }
  markFrontier(game, units, flags)
  return { count, values: units.map((column, side) => inPoints(column, scales[side]!)), flags }
}

const mostPackages = 10_000_000

function added(column: Float64Array, own: Float64Array): Float64Array {
  const sums = new Float64Array(column.length * own.length)
  let at = 0
  for (let i = 0; i < column.length; i++) for (let alternative = 0; alternative < own.length; alternative++) sums[at++] = column[i]! + own[alternative]!
  return sums
}

function led(states: Int32Array, next: Int32Array, size: number): Int32Array {
  const to = new Int32Array(states.length * size)
  let at = 0
  for (let i = 0; i < states.length; i++) for (let alternative = 0; alternative < size; alternative++) to[at++] = states[i]! < 0 ? -1 : next[states[i]! * size + alternative]!
  return to
}

function least(column: Float64Array, flags: Uint8Array): number {
  let low = Infinity
  for (let one = 0; one < column.length; one++) if (flags[one] !== 0 && column[one]! < low) low = column[one]!
  return low
}

/** As `pointsOf`, column by column. */
function inPoints(column: Float64Array, { exact, zero, per }: SideScale): Float64Array {
  const points = new Float64Array(column.length)
  if (exact) for (let one = 0; one < column.length; one++) points[one] = (zero + column[one]!) / per
  else for (let one = 0; one < column.length; one++) points[one] = zero + column[one]! * per
  return points
}

function unitsOf({ scales }: PackageGame, side: number, points: number): number {
  const { exact, zero, per } = scales[side]!
  return exact ? Math.round(points * per) - zero : (points - zero) / per
}

function markFrontier({ sides, scales }: PackageGame, units: readonly Float64Array[], flags: Uint8Array): void {
  const feasible = new Uint32Array(flags.length)
  let length = 0
  for (let one = 0; one < flags.length; one++) if (flags[one] !== 0) feasible[length++] = one
  const compared = new Float64Array(length * sides)
  for (const [side, scale] of scales.entries()) {
    const column = units[side]!
    if (scale.exact) for (let i = 0; i < length; i++) compared[i * sides + side] = column[feasible[i]!]!
    else for (let i = 0; i < length; i++) compared[i * sides + side] = grains(scale, column[feasible[i]!]!)
  }
  for (const i of paretoFrontier(compared, sides, 'all')) flags[feasible[i]!]! |= 4
}
