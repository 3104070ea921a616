/** The other way round than `collapse`: puts bits [shift, shift + width) into the index of an array, and gives all that differ in these alone the same value. O(result). */
export function expand(values: Int32Array, shift: number, width: number): Int32Array {
  if (width === 0) return values
  const all = new Int32Array(values.length << width)
  const [run, times] = [2 ** shift, 2 ** width]
  let at = 0
  for (let from = 0; from < values.length; from += run) {
    for (let time = 0; time < times; time++) for (let i = from; i < from + run; i++) all[at++] = values[i]!
  }
  return all
}
