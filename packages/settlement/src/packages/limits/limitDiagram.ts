import type { Clause } from './clause.ts'
import { limitOrder } from './limitOrder.ts'

/**
 * The packages that keep to all clauses, as the paths through a layered graph: level by level the issues (`order[level]`), from the one state at the top to the one at
 * the bottom; an edge is an alternative. `widths[level]` states a level, 0 to `issues`; `next[level][state * size + alternative]`, `size` alternatives of the level's
 * issue, is the state it leads to, -1 where no package goes on from there. States from which the same packages go on are one, so that without clauses every level has one.
 *
 * It is a multi-valued decision diagram (Kam, Villa, Brayton & Sangiovanni-Vincentelli 1998). Whatever adds up along a path (worth, counts, bounds) is worked out for
 * all packages by one pass from the bottom to the top.
 */
export interface LimitDiagram { readonly order: readonly number[]; readonly widths: Int32Array; readonly next: readonly Int32Array[] }

/**
 * Draws it in the issues' own order, or where that is too wide in one that is less so; null where any level would have more than `widest` states: then the clauses
 * reach across too many issues at once. Where no package is left all widths above the bottom are 0. O(states × alternatives), states being sets of clauses begun and not yet kept to.
 */
export function limitDiagram(sizes: ArrayLike<number>, clauses: readonly Clause[], widest = 4096): LimitDiagram | null {
  const own = Array.from({ length: sizes.length }, (_, issue) => issue)
  const narrow = Math.min(widest, 512)
  return drawn(sizes, clauses, own, narrow) ?? drawn(sizes, clauses, limitOrder(sizes.length, clauses), narrow) ?? (widest > narrow ? drawn(sizes, clauses, own, widest) ?? drawn(sizes, clauses, limitOrder(sizes.length, clauses), widest) : null)
}

function drawn(sizes: ArrayLike<number>, clauses: readonly Clause[], order: readonly number[], widest: number): LimitDiagram | null {
  const next: Int32Array[] = []
  const place = new Map(order.map((issue, level) => [issue, level]))
  const last = clauses.map(({ issues }) => Math.max(...issues.map((issue) => place.get(issue)!)))
  let states: readonly bigint[] = [0n]
  for (const [level, issue] of order.entries()) {
    const { kept, due } = keptAt(issue, sizes[issue]!, clauses, (i) => last[i] === level)
    const ids = new Map<bigint, number>()
    const edges = new Int32Array(states.length * sizes[issue]!)
    let at = 0
    for (const state of states) {
      for (let alternative = 0; alternative < sizes[issue]!; alternative++) {
        const after = state | kept[alternative]!
        if ((after & due) !== due) edges[at++] = -1
        else {
          const rest = after & ~due
          let id = ids.get(rest)
          if (id === undefined) ids.set(rest, id = ids.size)
          edges[at++] = id
        }
      }
      if (ids.size > widest) return null
    }
    next.push(edges)
    states = [...ids.keys()]
  }
  return { order, ...reduced(order.map((issue) => sizes[issue]!), next, states.length) }
}

/** By alternative, the clauses that picking it keeps to; and those that end at the issue. A clause is a bit. */
function keptAt(issue: number, size: number, clauses: readonly Clause[], ends: (clause: number) => boolean): { readonly kept: readonly bigint[]; readonly due: bigint } {
  const kept = Array.from({ length: size }, () => 0n)
  let due = 0n
  for (const [i, { issues, allowed }] of clauses.entries()) {
    const place = issues.indexOf(issue)
    if (place < 0) continue
    const bit = 1n << BigInt(i)
    const set = allowed[place]!
    for (let alternative = 0; alternative < size; alternative++) if (set[alternative] === 1) kept[alternative]! |= bit
    if (ends(i)) due |= bit
  }
  return { kept, due }
}

/** From the bottom up: what leads nowhere is cut, and states with the same edges become one. */
function reduced(sizes: readonly number[], edges: Int32Array[], bottom: number): Omit<LimitDiagram, 'order'> {
  const widths = new Int32Array(edges.length + 1)
  const next: Int32Array[] = []
  let became = new Int32Array(bottom)
  widths[edges.length] = Math.min(bottom, 1)
  for (let level = edges.length - 1; level >= 0; level--) {
    const size = sizes[level]!
    const all = edges[level]!.map((state) => state < 0 ? -1 : became[state]!)
    const states = all.length / size
    const rows = new Map<string, number>()
    const kept: number[] = []
    became = new Int32Array(states)
    for (let state = 0; state < states; state++) {
      const row = all.subarray(state * size, (state + 1) * size)
      if (row.every((to) => to < 0)) {
        became[state] = -1
        continue
      }
      const key = states === 1 ? '' : row.join()
      let id = rows.get(key)
      if (id === undefined) {
        rows.set(key, id = rows.size)
        kept.push(state)
      }
      became[state] = id
    }
    widths[level] = kept.length
    next[level] = kept.length === states ? all : Int32Array.from(kept.flatMap((state) => [...all.subarray(state * size, (state + 1) * size)]))
  }
  return { widths, next }
}
