import type { LinearModel } from './linearModel.ts'

/** Writes into `into[class]` the sum of the weights of the first `count` features, in units of `model.scale`. O(count × classes). */
export function scoreLinear({ classes: { length }, bits, weights }: LinearModel, features: Int32Array, count: number, into: Float64Array | Int32Array): void {
  const mask = 2 ** bits - 1
  into.fill(0, 0, length)
  for (let f = 0; f < count; f++) {
    let at = (features[f]! & mask) * length
    for (let k = 0; k < length; k++) into[k]! += weights[at++]!
  }
}
