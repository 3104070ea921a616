import type { Arcs } from './graphGame.ts'
import type { MoveLists } from './moveLists.ts'

/** The same moves, each from where it ends to where it began. O(moves). */
export function turned({ states, arcs, moves }: MoveLists): MoveLists {
  return { states, moves, arcs: arcs.map((each) => turnedArcs(states, each)) }
}

function turnedArcs(states: number, { offsets, targets }: Arcs): Arcs {
  const back = new Uint32Array(states + 1)
  for (const to of targets) back[to + 1]! += 1
  for (let state = 0; state < states; state++) back[state + 1]! += back[state]!
  const next = back.slice(0, states)
  const sources = new Uint32Array(targets.length)
  for (let from = 0; from < states; from++) {
    for (let at = offsets[from]!; at < offsets[from + 1]!; at++) sources[next[targets[at]!]!++] = from
  }
  return { offsets: back, targets: sources }
}
