import type { LimitDiagram } from '../limits/limitDiagram.ts'
import type { PackageGame } from '../packageGame.ts'
import { paretoFrontier } from '../pareto/paretoFrontier.ts'
import type { PackageProgress } from '../progress.ts'
import { mergeShifted } from './mergeShifted.ts'

/**
 * What can go on from every state and is dominated by nothing else that can: `sets[level][state]`, points `[point * sides + side]` in units, distinct, in falling order.
 * `thinned`: whether some set had more points than were kept, so that what is there can be had, but better may be missing.
 */
export interface FrontierSums { readonly sets: readonly (readonly Float64Array[])[]; readonly thinned: boolean }

/** `most`: points kept of one set; `stopped`: asked after every set, and of many sides within one; from then on only some hundreds are kept, so that a run ends soon and with whole packages. */
export interface FrontierSumsOptions { readonly most: number; readonly stopped: () => boolean }

/**
 * Adds the issues up from the last to the first, keeping of every state only what nothing dominates: worth adds up, so that what is dominated stays so whatever comes
 * before it. Exact. For two sides sets are merged in order, O(edges × points); for more they are filtered. Source: Nemhauser & Ullmann, Discrete dynamic programming and capital allocation, 1969.
 */
export function* frontierSums(game: PackageGame, { order, widths, next }: LimitDiagram, { most, stopped }: FrontierSumsOptions): Generator<PackageProgress, FrontierSums> {
  const { sides, issues } = game
  const sets: Float64Array[][] = []
  sets[issues] = [new Float64Array(sides)]
  const levels = widths.reduce((sum, width) => sum + width, 0)
  let room = mostNumbers
  let done = 0
  let cut = false
  let thinned = false
  for (let level = issues - 1; level >= 0; level--) {
    const issue = order[level]!
    sets[level] = []
    for (let state = 0; state < widths[level]!; state++) {
      cut ||= stopped()
      const limit = Math.max(fewest, Math.min(cut ? fewest : thinned ? Math.min(few, most) : most, Math.floor(room / sides / (levels - done))))
      const steps = stepsOf(game, issue, next[level]!.subarray(state * game.sizes[issue]!, (state + 1) * game.sizes[issue]!))
      const set = sides === 2 ? addedOfTwo(steps, sets[level + 1]!, limit) : addedOfMany(steps, sets[level + 1]!, sides, limit, stopped)
      thinned ||= set.thinned
      room -= set.points.length
      sets[level]!.push(set.points)
      done++
      if (set.points.length > 1000) yield { what: 'adding up issues', done, of: levels }
    }
    yield { what: 'adding up issues', done, of: levels }
  }
  return { sets, thinned }
}

/** Kept of a set when a run is to end, and once some set was thinned, for the whole is not to be had then; numbers kept of all sets together (a quarter of a gigabyte). */
const fewest = 256
const few = 8192
const mostNumbers = 2 ** 25

/** What one step can add and where it leads: of alternatives that lead to one state only those that none of the others dominates. `own[step * sides + side]`. */
interface Steps { readonly own: Float64Array; readonly to: Int32Array }

function stepsOf({ sides, starts, worth }: PackageGame, issue: number, edges: Int32Array): Steps {
  const groups = new Map<number, number[]>()
  for (const [alternative, to] of edges.entries()) {
    if (to < 0) continue
    const group = groups.get(to)
    if (group === undefined) groups.set(to, [alternative])
    else group.push(alternative)
  }
  const own: number[] = []
  const to: number[] = []
  for (const [state, group] of groups) {
    const values = new Float64Array(group.length * sides)
    for (const [i, alternative] of group.entries()) for (let side = 0; side < sides; side++) values[i * sides + side] = worth[side]![starts[issue]! + alternative]!
    for (const i of paretoFrontier(values, sides)) {
      to.push(state)
      for (let side = 0; side < sides; side++) own.push(values[i * sides + side]!)
    }
  }
  return { own: Float64Array.from(own), to: Int32Array.from(to) }
}

function addedOfTwo({ own, to }: Steps, sets: readonly Float64Array[], limit: number): { readonly points: Float64Array; readonly thinned: boolean } {
  let merged: Float64Array = new Float64Array(0)
  let thinned = false
  for (const [step, state] of to.entries()) {
    merged = mergeShifted(merged, sets[state]!, own[2 * step]!, own[2 * step + 1]!)
    if (merged.length > 4 * limit) [merged, thinned] = [spread(merged, 2, limit), true]
  }
  return merged.length > 2 * limit ? { points: spread(merged, 2, limit), thinned: true } : { points: merged, thinned }
}

/**
 * Some steps at a time, what they give filtered together with what is kept so far, so that never more points stand in memory than a few times what is kept. Once more is
 * undominated than is kept, the rest is made of some thousands a step: to find the best of all of them would take minutes, and they would not be the whole.
 */
function addedOfMany({ own, to }: Steps, sets: readonly Float64Array[], sides: number, limit: number, stopped: () => boolean): { readonly points: Float64Array; readonly thinned: boolean } {
  let kept: Float64Array = new Float64Array(0)
  let thinned = false
  const setOf = (step: number): Float64Array => {
    const set = sets[to[step]!]!
    return thinned && set.length > sample * sides ? spread(set, sides, sample) : set
  }
  let [room, sample] = [limit, few]
  const batch = sides * (sides === 3 ? 2 ** 20 : 2 ** 17)
  for (let step = 0; step < to.length;) {
    if (stopped() && sample !== fewest) {
      [room, sample] = [Math.min(limit, fewest), fewest]
      thinned ||= sets.some((set) => set.length > fewest * sides)
    }
    const some: Float64Array[] = []
    let size = kept.length
    for (let end = step; end < to.length && (end === step || size + setOf(end).length <= batch); end++) {
      some.push(setOf(end))
      size += some.at(-1)!.length
    }
    const all = new Float64Array(size)
    all.set(kept)
    let at = kept.length
    for (const set of some) {
      for (let i = 0; i < set.length; i += sides) for (let side = 0; side < sides; side++) all[at++] = set[i + side]! + own[step * sides + side]!
      step++
    }
    kept = taken(all, sides, paretoFrontier(all, sides))
    if (kept.length > room * sides) [kept, thinned] = [spread(kept, sides, Math.min(room, few)), true]
  }
  return { points: kept, thinned }
}

function taken(values: Float64Array, sides: number, points: Uint32Array): Float64Array {
  const some = new Float64Array(points.length * sides)
  let at = 0
  for (const point of points) for (let side = 0; side < sides; side++) some[at++] = values[point * sides + side]!
  return some
}

/** So many points evenly of all, the first and the last among them. */
function spread(values: Float64Array, sides: number, limit: number): Float64Array {
  const points = values.length / sides
  return taken(values, sides, Uint32Array.from({ length: limit }, (_, i) => Math.round(i * (points - 1) / (limit - 1))))
}
