import type { Field } from './cells.ts'

/**
 * By cell, the first cell of those that moves of some decision makers lead to from it and back, where all their options go both ways: -1 for holes, which moves lead past. `ranks`:
 * any that tell holes. Each fibre is united, by pointers to lesser cells that are halved on the way (Tarjan & van Leeuwen 1984). O(cells · fields), or little more.
 */
export function componentsOf(ranks: Int32Array, fields: readonly Field[]): Int32Array {
  const parents = new Int32Array(ranks.length)
  for (let cell = 0; cell < parents.length; cell++) parents[cell] = ranks[cell]! < 0 ? -1 : cell
  const rootOf = (cell: number): number => {
    let at = cell
    for (let parent; (parent = parents[at]!) !== at; at = parents[at]!) parents[at] = parents[parent]!
    return at
  }
  for (const { shift, codes } of fields) {
    const [run, times] = [2 ** shift, 2 ** codes]
    // Of each fibre that lies beside the others in a run, a cell that is no hole.
    const some = new Int32Array(run)
    for (let base = 0; base < parents.length; base += run << codes) {
      for (let i = 0; i < run; i++) some[i] = parents[base + i]! < 0 ? -1 : base + i
      for (let time = 1, cell = base + run; time < times; time++) {
        for (let i = 0; i < run; i++, cell++) {
          if (parents[cell]! < 0) continue
          if (some[i]! < 0) some[i] = cell
          else {
            const a = rootOf(some[i]!)
            const b = rootOf(cell)
            if (a < b) parents[b] = a
            else parents[a] = b
          }
        }
      }
    }
  }
  // Pointers lead to lesser cells, which are final when they are come to.
  for (let cell = 0; cell < parents.length; cell++) if (parents[cell]! >= 0) parents[cell] = parents[parents[cell]!]!
  return parents
}
