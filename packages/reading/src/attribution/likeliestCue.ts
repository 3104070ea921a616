import type { Range } from './attribution.ts'
import type { AttributionModels } from './attributionModels.ts'
import { bestSource } from './bestSource.ts'
import { cueEnd } from './cueEnd.ts'
import { mayCue } from './cueFeatures.ts'
import { cueProbability } from './cueProbability.ts'
import { isNegated } from './isNegated.ts'
import type { Tree } from './sentenceTree.ts'

/** The likeliest cue of [from, to) at `least` this probable, with its source: for a quotation that stands behind them in another sentence. */
export function likeliestCue(tree: Tree, from: number, to: number, models: Pick<AttributionModels, 'cues' | 'sources'>, least: number): { readonly cue: Range; readonly source: Range | null } | null {
  let best = -1
  let sure = least
  for (let t = from; t < to; t++) {
    if (!mayCue(tree, t) || isNegated(tree, t)) continue
    const probability = cueProbability(tree, t, models.cues)
    if (probability >= sure) {
      sure = probability
      best = t
    }
  }
  return best < 0 ? null : { cue: [best, cueEnd(tree, best)], source: bestSource(tree, best, models.sources).range }
}
