import type { Blocks } from './findBlocks.ts'

/** Which blocks stay where they are: those, in the same order in both texts, that together weigh most; the others moved past them. 1 where a block stays. O(m log m). */
export function heaviestChain({ length, b, a, size }: Blocks, tokens: Int32Array, weight: Uint8Array): Uint8Array {
  const stays = new Uint8Array(length)
  let inOrder = true
  for (let i = 1; i < length && inOrder; i++) inOrder = b[i]! > b[i - 1]!
  if (inOrder) return stays.fill(1)
  const byB = Int32Array.from(b.keys()).sort((x, y) => b[x]! - b[y]! || x - y)
  const rank = new Int32Array(length)
  for (let r = 0; r < length; r++) rank[byB[r]!] = r + 1
  // A Fenwick tree over ranks in b: the block + 1 that ends the heaviest chain so far among the first ranks.
  const [tree, total, before] = [new Int32Array(length + 1), new Float64Array(length), new Int32Array(length)]
  let last = 0
  for (let i = 0; i < length; i++) {
    let best = 0
    for (let r = rank[i]! - 1; r > 0; r -= r & -r) if (tree[r] !== 0 && (best === 0 || total[tree[r]! - 1]! > total[best - 1]!)) best = tree[r]!
    let own = 0
    for (let k = a[i]!; k < a[i]! + size[i]!; k++) own += weight[tokens[k]!]!
    total[i] = own + (best === 0 ? 0 : total[best - 1]!)
    before[i] = best
    for (let r = rank[i]!; r <= length; r += r & -r) if (tree[r] === 0 || total[i]! > total[tree[r]! - 1]!) tree[r] = i + 1
    if (last === 0 || total[i]! > total[last - 1]!) last = i + 1
  }
  for (let at = last; at !== 0; at = before[at - 1]!) stays[at - 1] = 1
  return stays
}
