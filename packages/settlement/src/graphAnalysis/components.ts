import type { MoveLists } from '../graph/moveLists.ts'

/**
 * States among which `members` can go round in any number of moves, as one. `of[state]`: its component; a move between components leads to one of a lower number. `ahead`: the
 * components to which a move leads from each, `targets[offsets[component] … offsets[component + 1])`, each once.
 */
export interface Components { readonly count: number; readonly of: Int32Array; readonly offsets: Uint32Array; readonly targets: Uint32Array }

/** The components of what `members` can do, whoever moved last (Tarjan 1972, without recursion). O(states + moves). */
export function components({ states, arcs }: MoveLists, members: readonly number[]): Components {
  const of = new Int32Array(states).fill(-1)
  const [index, low] = [new Int32Array(states).fill(-1), new Int32Array(states)]
  // Where a state has got to: at which member, at which of its moves.
  const [member, move] = [new Int32Array(states), new Uint32Array(states)]
  const [path, open]: [number[], number[]] = [[], []]
  let [indexed, count] = [0, 0]
  for (let root = 0; root < states; root++) {
    if (index[root]! >= 0) continue
    path.push(root)
    while (path.length > 0) {
      const state = path.at(-1)!
      if (index[state]! < 0) {
        index[state] = low[state] = indexed++
        open.push(state)
      }
      const to = nextFrom(state)
      if (to < 0) {
        path.pop()
        if (path.length > 0) low[path.at(-1)!] = Math.min(low[path.at(-1)!]!, low[state]!)
        if (low[state] !== index[state]) continue
        for (let closed = -1; closed !== state;) {
          closed = open.pop()!
          of[closed] = count
        }
        count += 1
      } else if (index[to]! < 0) path.push(to)
      else if (of[to]! < 0) low[state] = Math.min(low[state]!, index[to]!)
    }
  }
  return { count, of, ...between() }

  function nextFrom(state: number): number {
    for (; member[state]! < members.length; member[state]! += 1) {
      const { offsets, targets } = arcs[members[member[state]!]!]!
      const at = offsets[state]! + move[state]!
      if (at < offsets[state + 1]!) {
        move[state]! += 1
        return targets[at]!
      }
      move[state] = 0
    }
    return -1
  }

  function between(): { readonly offsets: Uint32Array; readonly targets: Uint32Array } {
    const inside = Map.groupBy(Array.from({ length: states }, (_, state) => state), (state) => of[state]!)
    const offsets = new Uint32Array(count + 1)
    const targets: number[] = []
    for (let component = 0; component < count; component++) {
      const seen = new Set<number>()
      for (const state of inside.get(component)!) {
        for (const mover of members) {
          const own = arcs[mover]!
          for (let at: number = own.offsets[state]!; at < own.offsets[state + 1]!; at++) {
            const to = of[own.targets[at]!]!
            if (to !== component) seen.add(to)
          }
        }
      }
      targets.push(...seen)
      offsets[component + 1] = targets.length
    }
    return { offsets, targets: Uint32Array.from(targets) }
  }
}
