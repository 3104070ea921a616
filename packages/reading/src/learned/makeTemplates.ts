/** Which values the features of one model join: feature `f` is `hashFeature(first + f, …)` of the values at up to three places. */
interface Templates {
  readonly count: number
  /**
   * Writes the hash of every feature into `into`, from `at` on. `values[place]` is what stands at a place; place 0 stands for
   * nothing, and is 0.
   */
  readonly hashAll: (values: Int32Array, into: Int32Array, at?: number) => void
}

/**
 * The features `hashFeature(first, …)`, `hashFeature(first + 1, …)`, … of the values at the places that each of `joined` names.
 * Half of the work of a hash goes into mixing each value before it is joined, and most values stand in several features: here each
 * is mixed once. One loop over tables, for the compiler does not inline a hundred calls of a function into one.
 */
export function makeTemplates(first: number, joined: readonly (readonly number[])[]): Templates {
  const seeds = Int32Array.from(joined, (_, f) => Math.imul(first + f + 1, 0x9E3779B1))
  const places = Uint8Array.from(joined.flatMap(([a = 0, b = 0, c = 0]) => [a, b, c]))
  const count = joined.length
  const mixed = new Int32Array(Math.max(...places) + 1)
  return {
    count,
    hashAll(values, into, at = 0) {
      for (let v = 0; v < mixed.length; v++) {
        const k = Math.imul(values[v]!, 0xCC9E2D51)
        mixed[v] = Math.imul((k << 15) | (k >>> 17), 0x1B873593)
      }
      for (let f = 0, p = 0; f < count; f++, p += 3) {
        let hash = seeds[f]! ^ mixed[places[p]!]!
        hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xE6546B64) ^ mixed[places[p + 1]!]!
        hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xE6546B64) ^ mixed[places[p + 2]!]!
        hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xE6546B64) | 0
        hash ^= hash >>> 16
        hash = Math.imul(hash, 0x85EBCA6B)
        into[at + f] = hash ^ (hash >>> 13)
      }
    },
  }
}
