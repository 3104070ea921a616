import type { LinearModel } from '../learned/linearModel.ts'
import { scoreLinear } from '../learned/scoreLinear.ts'
import type { Range } from './attribution.ts'
import type { Tree } from './sentenceTree.ts'
import { softmaxOf } from './softmaxOf.ts'
import { sourceCandidates } from './sourceCandidates.ts'
import { sourceFeatureCount, sourceFeatures } from './sourceFeatures.ts'

const features = new Int32Array(sourceFeatureCount)
const one = new Float64Array(1)

/** The phrase that speaks by the cue at `cue`, null where none does, and how sure the model is; in [0, 1]. */
export function bestSource(tree: Tree, cue: number, model: LinearModel): { range: Range | null; sure: number } {
  const candidates = sourceCandidates(tree, cue)
  const scores = candidates.map((candidate) => {
    sourceFeatures(tree, cue, candidate, features)
    scoreLinear(model, features, sourceFeatureCount, one)
    return one[0]! * model.scale
  })
  const best = scores.indexOf(Math.max(...scores))
  const { head, from, to } = candidates[best]!
  return { range: head < 0 ? null : [from, to], sure: softmaxOf(scores, best) }
}
