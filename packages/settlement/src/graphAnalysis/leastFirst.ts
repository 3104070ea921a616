/** What waits, least first; of those as little the one that came first. A binary heap: O(log n) a call. */
export class LeastFirst<T> {
  readonly #waiting: { readonly least: number; readonly order: number; readonly value: T }[] = []
  #count = 0

  put(least: number, value: T): void {
    const heap = this.#waiting
    const own = { least, order: this.#count++, value }
    let at = heap.length
    for (; at > 0; at = (at - 1) >> 1) {
      const above = heap[(at - 1) >> 1]!
      if (!isBefore(own, above)) break
      heap[at] = above
    }
    heap[at] = own
  }

  take(): { readonly least: number; readonly value: T } | undefined {
    const heap = this.#waiting
    const [first, last] = [heap[0], heap.pop()]
    if (first === undefined || last === undefined || heap.length === 0) return first
    let at = 0
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below += 1
      if (!isBefore(heap[below]!, last)) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = last
    return first
  }
}

function isBefore(a: { readonly least: number; readonly order: number }, b: { readonly least: number; readonly order: number }): boolean {
  return a.least < b.least || (a.least === b.least && a.order < b.order)
}
