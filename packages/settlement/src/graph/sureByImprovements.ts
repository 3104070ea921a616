import { bestOwn } from './bestOwn.ts'
import type { Held } from './held.ts'
import { ImprovementSweeps } from './improvementSweeps.ts'
import { leastByRising } from './leastByRising.ts'
import type { Prober } from './prober.ts'

/** How much is tried before cells are taken in rising order. Defaults are for speed; a test takes others to see each part at work. */
export interface Effort {
  /** Sweeps by each opponent, or as much work. */
  readonly rounds: number
  /** One state in so many may be left open by sweeps for it to be probed by itself. */
  readonly oneIn: number
  /** Moves that are looked at in probing, a cell of the game. */
  readonly moves: number
}

/** Cells by which it is guessed how many are open. */
const sample = 256
/** Of all cells, how many are lowered by a sweep before which it is not noted what is new. */
const worthNoting = 1 / 3

/** `sure`: by the other fields and its own one-way options, the best it can be sure of once it leaves, or more; `held`: cells it had better not leave where that is more than their rank. */
export interface Sure { readonly sure: Int32Array; readonly held: Uint32Array }

/**
 * What a decision maker can be sure of once it leaves, where the opponents answer by sequences of improvements, as exactly as matters to tell which cells it had better not leave.
 * Null where it was stopped.
 *
 * The opponents sweep in turn (Gauss–Seidel), which gives the exact values once nobody lowers anything. Long before, few cells are open: those that what is known so far does not
 * hold, and the floor would. From these, each improvement is followed forwards until it is held or nothing is left. Where neither comes to an end soon, cells are taken in rising
 * order, which is slower by its jumps through memory but bounded. O(cells · opponents) but for the ways of `leastByRising`.
 */
export function sureByImprovements(held: Held, effort: Effort, prober: Prober, stopped: () => boolean): Sure | null {
  const { ranks, field, opponents } = held
  const least = atLeast(ranks, held.floor)
  // A wider field takes a sweep further.
  const inTurn = opponents.toSorted((a, b) => b.field.codes + b.field.ways - a.field.codes - a.field.ways)
  const sweeps = new ImprovementSweeps(least, inTurn)
  let unmoved = -1
  let probing = true
  for (let sweep = 0; inTurn.length > 0 && sweeps.swept < effort.rounds * inTurn.length * least.length; sweep++) {
    if (stopped()) return null
    const lowered = sweeps.sweep(sweep % inTurn.length)
    // While much is lowered nearly everything is news, and noting it would take longer than sweeping it.
    if (lowered < least.length * worthNoting) sweeps.noteNews()
    unmoved = lowered > 0 ? 0 : unmoved + 1
    if (unmoved >= inTurn.length - 1) return { sure: bestOwn(least, field), held: none }
    if (sweep === 0 || !probing || !fewOpen(held, least, sample / effort.oneIn)) continue
    const sure = bestOwn(least, field)
    const open = openCells(held, sure, Math.floor(least.length / effort.oneIn))
    if (open === null) continue
    const settled = prober.settle(held, least, open, least.length * effort.moves)
    if (settled !== null) return { sure, held: settled }
    probing = false
  }
  const exact = inTurn.length === 0 ? least : leastByRising(ranks, opponents, true, stopped)
  return exact && { sure: bestOwn(exact, field), held: none }
}

const none = new Uint32Array(0)

/** Ranks, but none below the least floor: a state of a lower rank is not held whatever the opponents do, and for all others the least floor is as low as any rank below it. */
function atLeast(ranks: Int32Array, floor: Int32Array): Int32Array {
  let lowest = 0x3fffffff
  for (let place = 0; place < floor.length; place++) if (floor[place]! >= 0 && floor[place]! < lowest) lowest = floor[place]!
  const raised = new Int32Array(ranks.length)
  for (let cell = 0; cell < ranks.length; cell++) {
    const rank = ranks[cell]!
    raised[cell] = rank >= 0 && rank < lowest ? lowest : rank
  }
  return raised
}

/** Whether of some cells spread over all no more than `most` are open. */
function fewOpen({ field: { shift, codes }, ranks, floor }: Held, least: Int32Array, most: number): boolean {
  let open = 0
  for (let i = 0; i < sample; i++) {
    // Multiples of the golden ratio are spread evenly, whatever the fields.
    const cell = Math.floor((Math.imul(i, 0x9e3779b1) >>> 0) / 2 ** 32 * least.length)
    const rank = ranks[cell]!
    if (rank < 0 || rank < floor[(cell >>> (shift + codes) << shift) | (cell & ((1 << shift) - 1))]!) continue
    const base = cell & ~(((1 << codes) - 1) << shift)
    for (let setting = 0; setting < 1 << codes; setting++) {
      if (least[base | (setting << shift)]! <= rank) continue
      if (++open > most) return false
      break
    }
  }
  return true
}

/** Cells that are not held by what is known, and would be if the opponents did worse than improve; null where there are more than `most`. */
function openCells({ field: { shift, codes }, ranks, floor }: Held, sure: Int32Array, most: number): Uint32Array | null {
  const open = new Uint32Array(most)
  const [run, times] = [2 ** shift, 2 ** codes]
  let count = 0
  let cell = 0
  for (let from = 0; from < sure.length; from += run) {
    for (let time = 0; time < times; time++) {
      for (let to = from; to < from + run; to++, cell++) {
        const rank = ranks[cell]!
        if (rank >= sure[to]! || rank < floor[to]! || rank < 0) continue
        if (count === most) return null
        open[count++] = cell
      }
    }
  }
  return open.subarray(0, count)
}
