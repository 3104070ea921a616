/** By cell, the least of the values in its component (-1 for holes). O(cells). */
export function leastInComponents(values: Int32Array, components: Int32Array): Int32Array {
  const least = new Int32Array(values.length).fill(-1)
  for (let cell = 0; cell < values.length; cell++) {
    const root = components[cell]!
    if (root >= 0 && (least[root]! < 0 || values[cell]! < least[root]!)) least[root] = values[cell]!
  }
  // A component's first cell is its root, whose own value is the one looked for.
  for (let cell = 0; cell < values.length; cell++) if (components[cell]! >= 0) least[cell] = least[components[cell]!]!
  return least
}
