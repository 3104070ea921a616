/** The index of the first item that is not `before`, in a list in which those that are come first; its length where all are. O(log list). */
export function firstNot<T>(list: readonly T[], before: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (before(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
