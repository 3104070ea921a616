import type { LinearModel } from './linearModel.ts'

/**
 * As `scoreLinear`, of some classes alone: `into[i]` is the score of class `among[i]`. O(count × among). Four classes at a time over
 * all features, so that sums are kept in registers and not stored a feature.
 */
export function scoreSome({ classes: { length }, bits, weights }: LinearModel, features: Int32Array, count: number, among: Uint8Array, into: Int32Array): void {
  const mask = 2 ** bits - 1
  const last = among.length - 1
  for (let i = 0; i <= last; i += 4) {
    // Beyond the last class the last is scored again, to no effect.
    const a = among[i]!, b = among[Math.min(i + 1, last)]!, c = among[Math.min(i + 2, last)]!, d = among[Math.min(i + 3, last)]!
    let sumA = 0, sumB = 0, sumC = 0, sumD = 0
    for (let f = 0; f < count; f++) {
      const at = (features[f]! & mask) * length
      sumA = (sumA + weights[at + a]!) | 0
      sumB = (sumB + weights[at + b]!) | 0
      sumC = (sumC + weights[at + c]!) | 0
      sumD = (sumD + weights[at + d]!) | 0
    }
    into[i] = sumA
    into[Math.min(i + 1, last)] = sumB
    into[Math.min(i + 2, last)] = sumC
    into[Math.min(i + 3, last)] = sumD
  }
}
