import { concepts, type Concept } from './concepts.ts'
import type { GraphGame } from './graphGame.ts'
import type { Stability } from './stability.ts'

/** The states that are stable for every decision maker, by concept, rising; none for a concept that was not worked out. O(states · decision makers). */
export function equilibria({ states, decisionMakers }: GraphGame, { stable, concepts: known }: Stability): Record<Concept, Uint32Array<ArrayBuffer>> {
  const all = Uint8Array.from(stable.subarray(0, states))
  for (let dm = 1; dm < decisionMakers; dm++) {
    const from = dm * states
    for (let state = 0; state < states; state++) all[state]! &= stable[from + state]!
  }
  const at = (concept: Concept): Uint32Array<ArrayBuffer> => {
    if (!known.includes(concept)) return new Uint32Array(0)
    const bit = 1 << concepts.indexOf(concept)
    let count = 0
    for (let state = 0; state < states; state++) if ((all[state]! & bit) !== 0) count += 1
    const found = new Uint32Array(count)
    for (let state = states - 1; state >= 0; state--) if ((all[state]! & bit) !== 0) found[--count] = state
    return found
  }
  return { nash: at('nash'), gmr: at('gmr'), smr: at('smr'), seq: at('seq'), sim: at('sim') }
}
