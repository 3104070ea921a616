import { ranksByWorth } from '../graph/ranksByWorth.ts'
import type { Rearrangement } from './rearrangement.ts'

/** The ranking in which a state is raised level with those of a rank above its own, and nothing else changes. O(states). */
export function raised(rank: Int32Array, wanted: number, to: number): Rearrangement {
  const from = rank[wanted]!
  let distance = -0.5
  let passed = 0
  for (const each of rank) {
    if (each === from || each === to) distance += 0.5
    else if (each > from && each < to) distance += 1
    if (each > from && each <= to) passed += 1
  }
  return { ranks: ranksByWorth(Array.from(rank, (each, state) => (state === wanted ? to : each))), distance, passed, only: true }
}
