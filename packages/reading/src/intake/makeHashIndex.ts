/** Numbers found again by hashes of 32 bits that they were added under. */
export interface HashIndex {
  add(hash: number, value: number): void
  /** Calls back with each value added under a hash, the last first, for as long as true comes back. */
  each(hash: number, visit: (value: number) => boolean): void
}

const buckets = 1 << 18

/** A table of chains in typed arrays, 12 bytes a value and 1 MB beforehand: a Map of arrays would take ten times as much. */
export function makeHashIndex(): HashIndex {
  const heads = new Int32Array(buckets).fill(-1)
  let hashes = new Uint32Array(1024)
  let values = new Int32Array(1024)
  let next = new Int32Array(1024)
  let length = 0
  return {
    add(hash, value) {
      if (length === next.length) {
        const wider = <A extends Uint32Array | Int32Array>(array: A, to: A): A => {
          to.set(array)
          return to
        }
        hashes = wider(hashes, new Uint32Array(length * 2))
        values = wider(values, new Int32Array(length * 2))
        next = wider(next, new Int32Array(length * 2))
      }
      const bucket = hash & buckets - 1
      hashes[length] = hash
      values[length] = value
      next[length] = heads[bucket]!
      heads[bucket] = length++
    },
    each(hash, visit) {
      for (let at = heads[hash & buckets - 1]!; at >= 0; at = next[at]!) if (hashes[at] === hash >>> 0 && !visit(values[at]!)) return
    },
  }
}
