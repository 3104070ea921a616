import type { Arcs, GraphGame } from '../graph/graphGame.ts'
import type { CoalitionReach } from './coalitionReach.ts'
import { preferredByAll } from './preferredByAll.ts'

/**
 * What a coalition could reach from each state by a legal sequence of its members' moves, and every member would prefer: its improvements (Kilgour, Hipel, Fang & Peng 2001), rising. On
 * the way a member may lose. O(states²) beside what the reach costs, and 4 bytes for each; null where there are more than `most`.
 */
export function jointImprovements({ ranks, states }: GraphGame, members: readonly number[], { ahead }: CoalitionReach, most: number): Arcs | null {
  const own = members.map((dm) => ranks[dm]!)
  const offsets = new Uint32Array(states + 1)
  let targets = new Uint32Array(1024)
  let count = 0
  for (let state = 0; state < states; state++) {
    const marks = ahead(state)
    for (let to = 0; to < states; to++) {
      if (marks[to] === 0 || !preferredByAll(own, to, state)) continue
      if (count === most) return null
      if (count === targets.length) {
        const longer = new Uint32Array(Math.min(most, 2 * count))
        longer.set(targets)
        targets = longer
      }
      targets[count++] = to
    }
    offsets[state + 1] = count
  }
  return { offsets, targets: targets.slice(0, count) }
}
