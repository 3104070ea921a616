import type { LinearModel } from '../../packages/reading/src/learned/linearModel.ts'
import { quantise } from './quantise.ts'

/** A multi-class perceptron over hashed features that remembers the average of its weights (Collins 2002). */
export interface AveragedPerceptron {
  readonly weights: Float32Array
  /** Scores of all classes by the weights of now. */
  readonly score: (features: Int32Array, count: number, into: Float64Array) => void
  /** Moves the weights of these features by `by` for one class. */
  readonly add: (features: Int32Array, count: number, of: number, by: number) => void
  /** Once an example, whether or not it was right. */
  readonly tick: () => void
  readonly average: () => Float32Array
  readonly toLinear: (smallest?: number) => LinearModel
}

export function averagedPerceptron(classes: readonly string[], bits: number): AveragedPerceptron {
  const n = classes.length
  const mask = 2 ** bits - 1
  const weights = new Float32Array(n * 2 ** bits)
  const totals = new Float64Array(n * 2 ** bits)
  let time = 1
  const average = () => weights.map((weight, i) => weight - totals[i]! / time)
  return {
    weights, average,
    score: (features, count, into) => {
      into.fill(0, 0, n)
      for (let f = 0; f < count; f++) {
        let at = (features[f]! & mask) * n
        for (let k = 0; k < n; k++) into[k]! += weights[at++]!
      }
    },
    add: (features, count, of, by) => {
      for (let f = 0; f < count; f++) {
        const at = (features[f]! & mask) * n + of
        weights[at]! += by
        totals[at]! += by * time
      }
    },
    tick: () => { time++ },
    toLinear: (smallest) => quantise(classes, bits, average(), smallest),
  }
}
