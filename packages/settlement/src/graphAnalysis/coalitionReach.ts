import type { GraphGame } from '../graph/graphGame.ts'
import { components } from './components.ts'
import type { MoveLists } from '../graph/moveLists.ts'
import { reached } from './reached.ts'

/**
 * Where legal sequences of moves of some decision makers lead, for many questions. `ahead(state)`: marks of the states that one leads to. `behind(ends)`: marks of those from which one
 * leads to a marked state. Whether a state is itself among what is ahead of it, or behind it, is not told: it may be marked or not.
 */
export interface CoalitionReach { readonly ahead: (state: number) => Uint8Array; readonly behind: (ends: Uint8Array) => Uint8Array }

/**
 * Where options alone tell moves, two moves of one decision maker in a row are one move or none, so that it does not matter who moved last: states that lead to one another are taken
 * as one, each question costs O(states + moves between components), and `ahead` is kept by component. Where moves are told one by one, it costs O(states + moves), each time.
 */
export function coalitionReach(game: GraphGame, lists: MoveLists, back: MoveLists, members: readonly number[]): CoalitionReach {
  if (members.some((dm) => game.arcs[dm] !== null)) {
    return { ahead: (state) => reached(lists, members, [state]), behind: (ends) => reached(back, members, marked(ends)) }
  }
  const { count, of, offsets, targets } = components(lists, members)
  const known: (Uint8Array | undefined)[] = []
  return {
    ahead: (state) => {
      const own = of[state]!
      const made = known[own]
      if (made !== undefined) return made
      const reach = new Uint8Array(count)
      reach[own] = 1
      // What a component leads to has a lower number.
      for (let component = own; component >= 0; component--) {
        if (reach[component] === 1) for (let at = offsets[component]!; at < offsets[component + 1]!; at++) reach[targets[at]!] = 1
      }
      return known[own] = spreadOut(of, reach)
    },
    behind: (ends) => {
      const reach = new Uint8Array(count)
      for (let state = 0; state < ends.length; state++) if (ends[state] === 1) reach[of[state]!] = 1
      for (let component = 0; component < count; component++) {
        for (let at = offsets[component]!; reach[component] === 0 && at < offsets[component + 1]!; at++) reach[component] = reach[targets[at]!]!
      }
      return spreadOut(of, reach)
    },
  }
}

/** Marks of states by those of their components. */
function spreadOut(of: Int32Array, reach: Uint8Array): Uint8Array {
  const marks = new Uint8Array(of.length)
  for (let state = 0; state < of.length; state++) marks[state] = reach[of[state]!]!
  return marks
}

function marked(marks: Uint8Array): number[] {
  const all: number[] = []
  for (let state = 0; state < marks.length; state++) if (marks[state] === 1) all.push(state)
  return all
}
