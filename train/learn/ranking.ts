import type { LinearModel } from '../../packages/reading/src/learned/linearModel.ts'
import { makeRandom } from './makeRandom.ts'
import { quantise } from './quantise.ts'
import { shuffle } from './shuffle.ts'

/** A choice among candidates: `count` rows of `width` hashed features, and which rows are right (more than one may be). */
export interface Choice { readonly features: Int32Array; readonly width: number; readonly right: readonly number[] }

/**
 * A model that gives every candidate one score, so that the right ones come first: log-linear over each choice, by stochastic
 * gradient with AdaGrad steps (Duchi, Hazan & Singer 2011). Its softmax over a choice is a
 * probability. The weights are the mean of those after each of the later rounds (Polyak & Juditsky 1992). `drop`: the share of features left out of an
 * example each time, so that none is leaned on alone (Wang & Manning 2013).
 */
export function ranking(bits: number, choices: readonly Choice[], { rounds = 12, rate = 0.1, pull = 1e-6, drop = 0, seed = 2 } = {}): LinearModel {
  const mask = 2 ** bits - 1
  const weights = new Float32Array(2 ** bits)
  const total = new Float64Array(weights.length)
  const squares = new Float32Array(2 ** bits)
  const random = makeRandom(seed)
  const order = choices.map((_, i) => i)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const i of order) {
      const { features, width, right } = choices[i]!
      const count = features.length / width
      const scores = new Float64Array(count)
      // The same templates are left out of every candidate of a choice.
      const kept = Array.from({ length: width }, (_, f) => f).filter(() => drop === 0 || random() >= drop)
      for (let c = 0; c < count; c++) for (const f of kept) scores[c]! += weights[features[c * width + f]! & mask]!
      const largest = scores.reduce((a, b) => Math.max(a, b), -Infinity)
      let all = 0
      let good = 0
      for (let c = 0; c < count; c++) all += (scores[c] = Math.exp(scores[c]! - largest))
      for (const c of right) good += scores[c]!
      for (let c = 0; c < count; c++) {
        const miss = scores[c]! / all - (right.includes(c) ? scores[c]! / good : 0)
        if (Math.abs(miss) < 1e-4) continue
        for (const f of kept) {
          const at = features[c * width + f]! & mask
          const slope = miss + pull * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= rate * slope / (Math.sqrt(squares[at]!) + 1e-6)
        }
      }
    }
    if (round >= rounds / 2) for (let i = 0; i < weights.length; i++) total[i]! += weights[i]!
  }
  return quantise(['score'], bits, Float32Array.from(total, (sum) => (1 - drop) * sum / Math.floor(rounds / 2 + 0.5)), 0.002)
}
