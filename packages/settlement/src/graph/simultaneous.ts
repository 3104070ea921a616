import { conceptBit } from './conceptBit.ts'
import type { GraphGame } from './graphGame.ts'
import { improvementsOf } from './improvementsOf.ts'
import type { Reading } from './reading.ts'

/**
 * Sets the bit of SIM in `out[state]` where a state is stable so for a decision maker; false where it was stopped. What is changed at the same time is told by bits, also where
 * moves are told one by one: those by whom an option is changed change it, whoever else changes it too. `possible`: 0 by state where it
 * is known that it is not. O(states · improvements · what the opponents can do at once), and far less where a sanction is found early.
 */
export function simultaneous(game: GraphGame, dm: number, reading: Reading, stopped: () => boolean, out: Uint8Array, possible: Uint8Array | null = null): boolean {
  const { states, bits, stateAt, decisionMakers } = game
  const rank = game.ranks[dm]!
  for (let state = 0; state < states; state++) {
    if ((state & 1023) === 0 && stopped()) return false
    if (possible?.[state] === 0) continue
    const from = bits[state]!
    const answers = improvementsOf(game, dm, state)
    const others: Uint32Array[] = []
    if (answers.length > 0) {
      for (let other = 0; other < decisionMakers; other++) {
        const gains = other === dm ? none : improvementsOf(game, other, state)
        if (gains.length > 0) others.push(gains.map((to) => bits[to]! ^ from))
      }
    }
    const sanctions = (changed: number): boolean => {
      const to = from ^ changed
      const result = stateAt === null ? to : stateAt[to]!
      return result >= 0 && rank[result]! <= rank[state]!
    }
    if (answers.every((to) => (reading === 'any-sequence' ? together(bits[to]! ^ from, others, 0, sanctions) : apart(bits[to]! ^ from, others, sanctions)))) out[state]! |= conceptBit('sim')
  }
  return true
}

const none = new Uint32Array(0)

/** Whether what any of the others from the `next` on change, one or none of its improvements each, sanctions with what is changed already. */
function together(changed: number, others: readonly Uint32Array[], next: number, sanctions: (changed: number) => boolean): boolean {
  for (let other = next; other < others.length; other++) {
    for (const change of others[other]!) if (sanctions(changed | change) || together(changed | change, others, other + 1, sanctions)) return true
  }
  return false
}

/** Whether one improvement of one of the others sanctions. */
function apart(changed: number, others: readonly Uint32Array[], sanctions: (changed: number) => boolean): boolean {
  return others.some((gains) => gains.some((change) => sanctions(changed | change)))
}
