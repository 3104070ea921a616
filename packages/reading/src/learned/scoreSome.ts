import type { LinearModel } from './linearModel.ts'

/** As `scoreLinear`, of some classes alone: `into[i]` is the score of class `among[i]`. O(count × among). */
export function scoreSome({ classes: { length }, bits, weights }: LinearModel, features: Int32Array, count: number, among: Uint8Array, into: Int32Array): void {
  const mask = 2 ** bits - 1
  const n = among.length
  into.fill(0, 0, n)
  for (let f = 0; f < count; f++) {
    const at = (features[f]! & mask) * length
    for (let i = 0; i < n; i++) into[i]! += weights[at + among[i]!]!
  }
}
