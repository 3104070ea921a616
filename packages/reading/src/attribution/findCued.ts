import { scoreLinear } from '../learned/scoreLinear.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import type { AttributionModels } from './attributionModels.ts'
import type { Range } from './attribution.ts'
import { contentCandidates, type ContentCandidate } from './contentCandidates.ts'
import { contentStart } from './contentStart.ts'
import { contentFeatureCount, contentFeatures } from './contentFeatures.ts'
import { bestSource } from './bestSource.ts'
import { cueEnd } from './cueEnd.ts'
import { mayCue } from './cueFeatures.ts'
import { cueProbability } from './cueProbability.ts'
import { isNegated } from './isNegated.ts'
import type { Tree } from './sentenceTree.ts'
import { softmaxOf } from './softmaxOf.ts'

/** What a cue introduces, in tokens. `sure` in [0, 1]: of the cue, the source and the content, each as its model has it. */
export interface Cued { readonly cue: Range; readonly source: Range | null; readonly content: readonly Range[]; readonly sure: { readonly cue: number; readonly source: number; readonly content: number } }

const features = new Int32Array(contentFeatureCount)
const one = new Float64Array(1)

/** Everything the trained models take for an attribution with a cue, in the order of the cues. O(n) but for long sentences, whose candidates are bounded. */
export function findCued(tree: Tree, models: AttributionModels, skip: Uint8Array): readonly Cued[] {
  const sures = new Float32Array(tree.length)
  const cues = new Uint8Array(tree.length)
  for (let t = 0; t < tree.length; t++) {
    if (skip[t] === 1 || !mayCue(tree, t) || isNegated(tree, t)) continue
    sures[t] = cueProbability(tree, t, models.cues)
    if (sures[t]! >= 0.5) cues[t] = 1
  }
  const found: Cued[] = []
  for (let t = 0; t < tree.length; t++) {
    const sure = sures[t]!
    if (sure < models.threshold.cue) continue
    const c1 = cueEnd(tree, t)
    const source = bestSource(tree, t, models.sources)
    const content = bestContent(tree, t, c1, source.range, cues, models.contents)
    if (content === null) continue
    const [first, ...rest] = content.candidate.pieces
    const pieces = first === undefined || content.candidate.kind !== 'after' ? content.candidate.pieces : [[contentStart(tree, first[0], first[1]), first[1]] as const, ...rest]
    found.push({ cue: [t, c1], source: source.range, content: pieces, sure: { cue: sure, source: source.sure, content: content.sure } })
  }
  return found
}

function bestContent(tree: Tree, c0: number, c1: number, source: Range | null, cues: Uint8Array, model: LinearModel): { candidate: ContentCandidate; sure: number } | null {
  const candidates = contentCandidates(tree, c0, c1, source)
  if (candidates.length === 0) return null
  const scores = candidates.map((candidate) => {
    contentFeatures(tree, c0, c1, source, candidate, cues, features)
    scoreLinear(model, features, contentFeatureCount, one)
    return one[0]! * model.scale
  })
  const best = scores.indexOf(Math.max(...scores))
  return candidates[best]!.kind === 'none' ? null : { candidate: candidates[best]!, sure: softmaxOf(scores, best) }
}
