/** Passages that read alike, the i-th at a[i] and b[i], of size[i] tokens; in order of a. `met`: whether any tokens in a row stood in both, be it many times. */
export interface Blocks { readonly met: boolean; readonly length: number; readonly a: Int32Array; readonly b: Int32Array; readonly size: Int32Array }

const repeated = -1

/**
 * Passages of a[aFrom, aTo) that stand in b[bFrom, bTo) too, each as long as it goes on, found by `width` tokens in a row that stand once in either range (as maximal unique matches
 * of MUMmer: Delcher et al. 1999; one token wide, the anchors of patience diff). They may overlap by what both neighbours share. O(n) expected.
 */
export function findBlocks(a: Int32Array, aFrom: number, aTo: number, b: Int32Array, bFrom: number, bTo: number, width: number): Blocks {
  const windows = aTo - aFrom - width + 1
  const found = { a: [] as number[], b: [] as number[], size: [] as number[] }
  let met = false
  if (windows > 0 && bTo - bFrom >= width) {
    const slots = 1 << (32 - Math.clz32(windows * 2))
    const mask = slots - 1
    // Four numbers a slot, so that they lie together: the hash, the place + 1 in either text; 0: nowhere.
    const [table, slotOf] = [new Int32Array(slots * 4), new Int32Array(windows)]
    for (let i = 0; i < windows; i++) {
      const hash = hashAt(a, aFrom + i, width)
      let slot = ((hash ^ (hash >>> 15)) & mask) << 2
      while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + 4) & (slots * 4 - 1)
      table[slot + 1] = table[slot + 1] === 0 ? i + 1 : repeated
      table[slot] = hash
      slotOf[i] = slot
    }
    for (let j = bFrom; j + width <= bTo; j++) {
      const hash = hashAt(b, j, width)
      let slot = ((hash ^ (hash >>> 15)) & mask) << 2
      while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + 4) & (slots * 4 - 1)
      if (table[slot + 1] === 0) continue
      table[slot + 2] = table[slot + 2] === 0 ? j + 1 : repeated
      met = true
    }
    let end = 0
    for (let i = 0; i < windows; i++) {
      const slot = slotOf[i]!
      // What lies wholly in the last block belongs to it.
      if (aFrom + i + width <= end || table[slot + 1]! <= 0 || table[slot + 2]! <= 0) continue
      let [x, y, size] = [aFrom + i, table[slot + 2]! - 1, 0]
      while (size < width && a[x + size] === b[y + size]) size += 1
      // Two windows of one hash that read differently.
      if (size < width) continue
      while (x + size < aTo && y + size < bTo && a[x + size] === b[y + size]) size += 1
      end = x + size
      while (x > aFrom && y > bFrom && a[x - 1] === b[y - 1]) [x, y, size] = [x - 1, y - 1, size + 1]
      found.a.push(x)
      found.b.push(y)
      found.size.push(size)
    }
  }
  return { met, length: found.a.length, a: Int32Array.from(found.a), b: Int32Array.from(found.b), size: Int32Array.from(found.size) }
}

function hashAt(tokens: Int32Array, from: number, width: number): number {
  let hash = 0x9E3779B9
  for (let i = 0; i < width; i++) {
    hash = Math.imul(hash ^ tokens[from + i]!, 0x85EBCA6B)
    hash ^= hash >>> 13
  }
  return hash | 0
}
