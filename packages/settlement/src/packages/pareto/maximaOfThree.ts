/**
 * The points of three sides that none dominates, of distinct points in falling order. `values[3 * point + side]`. O(n log n), and what it takes to keep a list of
 * the frontier of the second and third side in order.
 *
 * All that came before a point are worth as much to the first side. It is dominated, then, where one of them is worth as much to the second and the third: the
 * staircase holds those of them that count, in falling order of the second side's value and rising order of the third's.
 */
export function maximaOfThree(values: Float64Array, falling: Uint32Array): Uint32Array {
  const maxima = new Uint32Array(falling.length)
  const seconds = new Float64Array(falling.length)
  const thirds = new Float64Array(falling.length)
  let length = 0
  let steps = 0
  for (const point of falling) {
    const second = values[3 * point + 1]!
    const third = values[3 * point + 2]!
    // The steps before `from` are worth as much to the second side, the last of them most to the third.
    let from = 0
    for (let to = steps; from < to;) {
      const middle = (from + to) >> 1
      if (seconds[middle]! >= second) from = middle + 1
      else to = middle
    }
    if (from > 0 && thirds[from - 1]! >= third) continue
    maxima[length++] = point
    let rest = from
    while (rest < steps && thirds[rest]! <= third) rest++
    if (from > 0 && seconds[from - 1] === second) from--
    if (rest !== from + 1) {
      seconds.copyWithin(from + 1, rest, steps)
      thirds.copyWithin(from + 1, rest, steps)
      steps += from + 1 - rest
    }
    seconds[from] = second
    thirds[from] = third
  }
  return maxima.slice(0, length)
}
