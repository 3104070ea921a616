import type { LinearModel } from './linearModel.ts'

/**
 * Writes into `into[class]` the sum of the weights of the first `count` features, in units of `model.scale`. O(count × classes).
 * Four classes at a time over all features, so that sums are kept in registers and not stored a feature.
 */
export function scoreLinear({ classes: { length }, bits, weights }: LinearModel, features: Int32Array, count: number, into: Float64Array | Int32Array): void {
  const mask = 2 ** bits - 1
  let k = 0
  for (; k + 3 < length; k += 4) {
    let a = 0, b = 0, c = 0, d = 0
    for (let f = 0; f < count; f++) {
      const at = (features[f]! & mask) * length + k
      a = (a + weights[at]!) | 0
      b = (b + weights[at + 1]!) | 0
      c = (c + weights[at + 2]!) | 0
      d = (d + weights[at + 3]!) | 0
    }
    into[k] = a
    into[k + 1] = b
    into[k + 2] = c
    into[k + 3] = d
  }
  for (; k < length; k++) {
    let sum = 0
    for (let f = 0; f < count; f++) sum = (sum + weights[(features[f]! & mask) * length + k]!) | 0
    into[k] = sum
  }
}
