import type { Conjunction } from '../../graph/graphModel.ts'

/**
 * Conjunctions that leave just the states in a list, which is rising: one for each combination left out, those that differ in their last options alone put together.
 * Null where the list has one twice, or one that the options cannot make. O(2^options).
 */
export function statesLeftOut(options: number, states: readonly number[]): readonly Conjunction[] | null {
  if (states.some((each, at) => each >= 2 ** options || each === states[at - 1])) return null
  const kept = new Set(states)
  const found: Conjunction[] = []
  // Halves, from the last option down, as long as something in them is kept.
  const visit = (from: number, free: number, fixed: Conjunction): void => {
    let some = 0
    for (let at = from; at < from + 2 ** free; at += 1) if (kept.has(at)) some += 1
    if (some === 2 ** free) return
    if (some === 0) return void found.push(fixed)
    visit(from, free - 1, [[free - 1, 'N'], ...fixed])
    visit(from + 2 ** (free - 1), free - 1, [[free - 1, 'Y'], ...fixed])
  }
  visit(0, options, [])
  return found
}
