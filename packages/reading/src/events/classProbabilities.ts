import type { LinearModel } from '../learned/linearModel.ts'
import { scoreLinear } from '../learned/scoreLinear.ts'

/** How probable each class is, in the order of the model's classes; sums to 1. */
export function classProbabilities(model: LinearModel, features: Int32Array, count: number): Float64Array {
  const scores = new Float64Array(model.classes.length)
  scoreLinear(model, features, count, scores)
  let largest = -Infinity
  for (const score of scores) largest = Math.max(largest, score * model.scale)
  let total = 0
  for (let k = 0; k < scores.length; k++) total += (scores[k] = Math.exp((scores[k] ?? 0) * model.scale - largest))
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / total
  return scores
}
