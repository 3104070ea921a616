import type { LinearModel } from '../learned/linearModel.ts'
import { scoreLinear } from '../learned/scoreLinear.ts'
import { cueFeatures, mostCueFeatures } from './cueFeatures.ts'
import type { Tree } from './sentenceTree.ts'

const features = new Int32Array(mostCueFeatures)
const two = new Float64Array(2)

/** How probable it is that the word at `t` is a cue; in [0, 1]. */
export function cueProbability(tree: Tree, t: number, model: LinearModel): number {
  scoreLinear(model, features, cueFeatures(tree, t, features), two)
  return 1 / (1 + Math.exp((two[0]! - two[1]!) * model.scale))
}
