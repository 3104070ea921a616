import { cellSolver } from './cellSolver.ts'
import { concepts as all, type Concept } from './concepts.ts'
import type { GraphGame } from './graphGame.ts'
import { listSolver } from './listSolver.ts'
import type { Reading } from './reading.ts'

export interface StabilityOptions {
  /** All five where it is not given. */
  readonly concepts?: readonly Concept[]
  readonly reading?: Reading
  /** Asked often; once it says true, what is whole by then is the answer. */
  readonly stopped?: () => boolean
  /** How much is done, in [0, 1], rising. */
  readonly onProgress?: (done: number) => void
}

/**
 * Which states are stable for whom: `stable[dm * states + state]`, bit `1 << concepts.indexOf(concept)`. `concepts`: those worked out for every decision maker; a bit of any
 * other says nothing. `partial`: a sentence where it was stopped, null where all that was asked for is there.
 */
export interface Stability { readonly stable: Uint8Array; readonly concepts: readonly Concept[]; readonly reading: Reading; readonly partial: string | null }

/** What is worked out together, the quick first, so that whoever is stopped has something whole; with about how long each takes. */
const phases = [{ concepts: ['nash', 'gmr', 'smr'], weight: 1 }, { concepts: ['seq'], weight: 4 }, { concepts: ['sim'], weight: 8 }] as const

/**
 * Stability of every state for every decision maker. R(s): where a decision maker i can move from s; R⁺(s): its improvements, those of them that it prefers to s. A state s is
 * stable for i under
 * - Nash, if it has no improvement;
 * - GMR, if from every improvement t a sequence of the others' moves leads to a state that i does not prefer to s: t is sanctioned;
 * - SMR, if it leads to such a state from which i has no move to one that it prefers to s either;
 * - SEQ, as GMR, with sequences in which every move is an improvement for its mover;
 * - SIM, if every improvement t is sanctioned by others who improve from s at the same time: what i and they change, taken together, is a feasible state that i does not
 *   prefer to s.
 *
 * Which sequences, and how many at the same time: see `Reading`. Sources: Nash 1950; Howard 1971 (GMR, SMR); Fraser & Hipel 1979, 1984 (SEQ, SIM), who let any number of players
 * move at once (the outcome is p = a + b + … - (m - 1) q for m players who change q into a, b, …); Fang, Hipel & Kilgour 1993 (sequences).
 */
export function stability(game: GraphGame, { concepts = all, reading = 'any-sequence', stopped = () => false, onProgress }: StabilityOptions = {}): Stability {
  const { states, decisionMakers } = game
  const stable = new Uint8Array(states * decisionMakers)
  const solver = game.arcs.some((arcs) => arcs !== null) ? listSolver(game, reading, stopped) : cellSolver(game, reading, stopped)
  const asked = phases.map(({ concepts: together, weight }) => ({ wanted: together.filter((concept) => concepts.includes(concept)), weight })).filter(({ wanted }) => wanted.length > 0)
  const work = asked.reduce((sum, { weight }) => sum + weight * decisionMakers, 0)
  const known: Concept[] = []
  let done = 0
  for (const { wanted, weight } of asked) {
    for (let dm = 0; dm < decisionMakers; dm++) {
      if (stopped() || !solver.solve(dm, wanted, stable.subarray(dm * states, (dm + 1) * states))) return { stable, concepts: known, reading, partial: partialOf(known) }
      done += weight
      onProgress?.(done / work)
    }
    known.push(...wanted)
  }
  return { stable, concepts: known, reading, partial: null }
}

function partialOf(known: readonly Concept[]): string {
  const names = known.map((concept) => (concept === 'nash' ? 'Nash' : concept.toUpperCase()))
  return `It was stopped before it was whole: ${names.length === 0 ? 'nothing was worked out for every decision maker yet' : `only ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} worked out`}.`
}
