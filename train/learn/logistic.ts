import type { LinearModel } from '../../packages/reading/src/learned/linearModel.ts'
import { makeRandom } from './makeRandom.ts'
import { quantise } from './quantise.ts'
import { shuffle } from './shuffle.ts'

/** One example: hashed features, the class it is of, and how much it counts (1 where not said). */
export interface Example { readonly features: Int32Array; readonly of: number; readonly weight?: number }

/**
 * Multinomial logistic regression by stochastic gradient with AdaGrad steps (Duchi, Hazan & Singer 2011) and a pull towards
 * nothing on the weights in use. `rate` 0.1 and `pull` 1e-6 fit thousands of examples; the order is shuffled from `seed`. The
 * weights are the mean of those after each of the later rounds (Polyak & Juditsky 1992). `drop`: the share of features left out of an
 * example each time, so that none is leaned on alone (Wang & Manning 2013).
 */
export function logistic(classes: readonly string[], bits: number, examples: readonly Example[], { rounds = 10, rate = 0.1, pull = 1e-6, drop = 0, seed = 1 } = {}): LinearModel {
  const n = classes.length
  const mask = 2 ** bits - 1
  const weights = new Float32Array(n * 2 ** bits)
  const total = new Float64Array(weights.length)
  const squares = new Float32Array(n * 2 ** bits)
  const random = makeRandom(seed)
  const order = examples.map((_, i) => i)
  const scores = new Float64Array(n)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const i of order) {
      const { features: all, of, weight = 1 } = examples[i]!
      const features = drop > 0 ? all.filter(() => random() >= drop) : all
      scores.fill(0)
      for (const feature of features) {
        const at = (feature & mask) * n
        for (let k = 0; k < n; k++) scores[k]! += weights[at + k]!
      }
      let largest = -Infinity
      for (let k = 0; k < n; k++) largest = Math.max(largest, scores[k]!)
      let total = 0
      for (let k = 0; k < n; k++) total += (scores[k] = Math.exp(scores[k]! - largest))
      for (let k = 0; k < n; k++) {
        const miss = (scores[k]! / total - (k === of ? 1 : 0)) * weight
        if (Math.abs(miss) < 1e-5) continue
        for (const feature of features) {
          const at = (feature & mask) * n + k
          const slope = miss + pull * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= rate * slope / (Math.sqrt(squares[at]!) + 1e-6)
        }
      }
    }
    if (round >= rounds / 2) for (let i = 0; i < weights.length; i++) total[i]! += weights[i]!
  }
  const mean = Float32Array.from(total, (sum) => (1 - drop) * sum / Math.floor(rounds / 2 + 0.5))
  return quantise(classes, bits, mean, 0.002)
}
