/** Lowers each value to another one that is less. O(values). */
export function keepLess(values: Int32Array, others: Int32Array): void {
  for (let place = 0; place < values.length; place++) if (others[place]! < values[place]!) values[place] = others[place]!
}
