/** What is looked for among the packages that differ from one package: gains add up over the issues that change. */
export interface Search {
  /** As `offsetsOf` has it. */
  readonly offsets: Int32Array
  readonly from: ArrayLike<number>
  /** `gains[side][offsets[issue] + alternative]`: 0 at what `from` picks. */
  readonly gains: readonly Float64Array[]
  /** `floors[side]`: what is found gains each side at least as much. */
  readonly floors: ArrayLike<number>
  /** Issues that stay as they are. */
  readonly keep: ReadonlySet<number>
  readonly allows: (picks: ArrayLike<number>) => boolean
  /** Partial packages looked at before it gives up; each costs some tens of nanoseconds. */
  readonly budget: number
}

/** `picks` and `gains` (by side) are overwritten afterwards. Answers whether to go on among packages with as many changes, go to those with more, or end. */
export type Visit = (picks: Int32Array, gains: Float64Array, changes: number) => 'on' | 'last' | 'end'

/**
 * Visits every package within the limits that gains each side at least its floor, in rising order of the issues that change (at least one), each once. `last`: no more
 * changes are looked at than these. Branches where some side cannot reach its floor with the changes left are cut. Tells whether it came to its end within the budget.
 */
export function searchChanges({ offsets, from, gains, floors, keep, allows, budget }: Search, visit: Visit): { readonly whole: boolean } {
  const issues = offsets.length - 1
  const free = Array.from({ length: issues }, (_, i) => i).filter((i) => !keep.has(i) && offsets[i + 1]! - offsets[i]! > 1)
  const reach = gains.map((gain) => reachable(gain, offsets, from, free))
  const picks = Int32Array.from(from)
  const width = free.length + 1
  // sums[side * width + depth]: what the first `depth` free issues gain the side.
  const sums = new Float64Array(gains.length * width)
  const total = new Float64Array(gains.length)
  const run = { left: budget, ended: false, last: false }
  const cannot = (depth: number, changes: number): boolean => {
    for (let side = 0; side < gains.length; side++) if (sums[side * width + depth]! + reach[side]![depth * width + changes]! < floors[side]!) return true
    return false
  }
  /** `changes`: still to be made, exactly. */
  const descend = (depth: number, changes: number, made: number): void => {
    if (run.ended) return
    if (run.left-- <= 0) {
      run.ended = true
      return
    }
    if (cannot(depth, changes)) return
    if (changes === 0) {
      if (!allows(picks)) return
      for (let side = 0; side < gains.length; side++) total[side] = sums[side * width + depth]!
      const answer = visit(picks, total, made)
      if (answer === 'last') run.last = true
      if (answer === 'end') run.ended = true
      return
    }
    if (free.length - depth < changes) return
    const issue = free[depth]!
    const stays = from[issue]!
    const [begin, end] = [offsets[issue]!, offsets[issue + 1]!]
    for (let at = begin; at < end && !run.ended; at++) {
      if (at - begin === stays) continue
      for (let side = 0; side < gains.length; side++) sums[side * width + depth + 1] = sums[side * width + depth]! + gains[side]![at]!
      picks[issue] = at - begin
      descend(depth + 1, changes - 1, made)
    }
    picks[issue] = stays
    for (let side = 0; side < gains.length; side++) sums[side * width + depth + 1] = sums[side * width + depth]!
    descend(depth + 1, changes, made)
  }
  for (let changes = 1; changes <= free.length && !run.ended && !run.last; changes++) descend(0, changes, changes)
  return { whole: run.left >= 0 }
}

/** reach[depth * (free + 1) + changes]: the most that exactly so many changes among the free issues from `depth` on can gain a side; -Infinity where there are not as many. */
function reachable(gain: Float64Array, offsets: Int32Array, from: ArrayLike<number>, free: readonly number[]): Float64Array {
  const width = free.length + 1
  const reach = new Float64Array(width * width).fill(-Infinity)
  reach[free.length * width] = 0
  for (let depth = free.length - 1; depth >= 0; depth--) {
    const issue = free[depth]!
    let most = -Infinity
    for (let at = offsets[issue]!; at < offsets[issue + 1]!; at++) if (at - offsets[issue]! !== from[issue] && gain[at]! > most) most = gain[at]!
    for (let changes = 0; changes <= free.length - depth; changes++) {
      const stays = reach[(depth + 1) * width + changes]!
      const moves = changes === 0 ? -Infinity : reach[(depth + 1) * width + changes - 1]! + most
      reach[depth * width + changes] = Math.max(stays, moves)
    }
  }
  return reach
}
