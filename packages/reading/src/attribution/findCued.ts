import { scoreLinear } from '../learned/scoreLinear.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import type { AttributionModels } from './attributionModels.ts'
import type { Range } from './attribution.ts'
import { contentCandidates, type ContentCandidate } from './contentCandidates.ts'
import { contentFeatureCount, contentFeatures } from './contentFeatures.ts'
import { cueFeatures, mayCue, mostCueFeatures } from './cueFeatures.ts'
import type { Tree } from './sentenceTree.ts'
import { sourceCandidates } from './sourceCandidates.ts'
import { sourceFeatureCount, sourceFeatures } from './sourceFeatures.ts'

/** What a cue introduces, in tokens. `sure` in [0, 1]: of the cue, the source and the content, each as its model has it. */
export interface Cued { readonly cue: Range; readonly source: Range | null; readonly content: readonly Range[]; readonly sure: { readonly cue: number; readonly source: number; readonly content: number } }

const features = new Int32Array(Math.max(mostCueFeatures, sourceFeatureCount, contentFeatureCount))
const two = new Float64Array(2)
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
    found.push({ cue: [t, c1], source: source.range, content: content.candidate.pieces, sure: { cue: sure, source: source.sure, content: content.sure } })
  }
  return found
}

function cueProbability(tree: Tree, t: number, model: LinearModel): number {
  scoreLinear(model, features, cueFeatures(tree, t, features), two)
  return 1 / (1 + Math.exp((two[0]! - two[1]!) * model.scale))
}

/** "according to" is one cue; what follows other verbs belongs to them less surely. */
export function cueEnd({ lower }: Tree, t: number): number {
  return lower[t] === 'according' && lower[t + 1] === 'to' || /^(?:call|point)/.test(lower[t] ?? '') && /^(?:on|for|out|upon)$/.test(lower[t + 1] ?? '') ? t + 2 : t + 1
}

function bestSource(tree: Tree, cue: number, model: LinearModel): { range: Range | null; sure: number } {
  const candidates = sourceCandidates(tree, cue)
  const scores = candidates.map((candidate) => {
    sourceFeatures(tree, cue, candidate, features)
    scoreLinear(model, features, sourceFeatureCount, one)
    return one[0]! * model.scale
  })
  const best = scores.indexOf(Math.max(...scores))
  const { head, from, to } = candidates[best]!
  return { range: head < 0 ? null : [from, to], sure: share(scores, best) }
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
  return candidates[best]!.kind === 'none' ? null : { candidate: candidates[best]!, sure: share(scores, best) }
}

function share(scores: readonly number[], of: number): number {
  const largest = Math.max(...scores)
  return Math.exp(scores[of]! - largest) / scores.reduce((sum, score) => sum + Math.exp(score - largest), 0)
}

/** What somebody did not say is no statement. */
function isNegated({ firstChild, nextSibling, lower }: Tree, t: number): boolean {
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) if (/^(?:not|never|neither|nor|.*n['’]t)$/.test(lower[child] ?? '') && child < t) return true
  return false
}
