import { scoreLinear } from '../learned/scoreLinear.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import type { AttributionModels } from './attributionModels.ts'
import type { Range } from './attribution.ts'
import { contentCandidates, type ContentCandidate } from './contentCandidates.ts'
import { contentStart } from './contentStart.ts'
import { contentFeatureCount, contentFeatures } from './contentFeatures.ts'
import { bestSource } from './bestSource.ts'
import { cannotSay } from './cannotSay.ts'
import { closedSource } from './closedSource.ts'
import { completeSource } from './completeSource.ts'
import { cueEnd } from './cueEnd.ts'
import { mayCue } from './cueFeatures.ts'
import { cueProbability } from './cueProbability.ts'
import { isNegated } from './isNegated.ts'
import { isSupposed } from './isSupposed.ts'
import type { Tree } from './sentenceTree.ts'
import { softmaxOf } from './softmaxOf.ts'
import { withoutPreposition } from './withoutPreposition.ts'

/** What a cue introduces, in tokens. `sure` in [0, 1]: of the cue, the source and the content, each as its model has it. */
export interface Cued { readonly cue: Range; readonly source: Range | null; readonly content: readonly Range[]; readonly sure: { readonly cue: number; readonly source: number; readonly content: number } }

const features = new Int32Array(contentFeatureCount)
const one = new Float64Array(1)

/** Everything the trained models take for an attribution with a cue, in the order of the cues. O(n) but for long sentences, whose candidates are bounded. */
export function findCued(tree: Tree, models: AttributionModels, skip: Uint8Array): readonly Cued[] {
  const sures = new Float32Array(tree.length)
  const cues = new Uint8Array(tree.length)
  for (let t = 0; t < tree.length; t++) {
    if (skip[t] === 1 || !mayCue(tree, t) || isNegated(tree, t) || isSupposed(tree, t)) continue
    sures[t] = cueProbability(tree, t, models.cues)
    if (sures[t]! >= 0.5) cues[t] = 1
  }
  const found: Cued[] = []
  for (let t = 0; t < tree.length; t++) {
    const sure = sures[t]!
    if (sure < models.threshold.cue) continue
    const c1 = cueEnd(tree, t)
    const best = isHearsay(tree, t) ? { range: null, sure: 1 } : bestSource(tree, t, models.sources)
    const source = best.range === null ? best : { range: closedSource(tree, completeSource(tree, best.range, t), t), sure: best.sure }
    if (source.range !== null && (isObject(tree, t, source.range) || cannotSay(tree, source.range, t))) continue
    // "Neither side undertook", "nobody said".
    if (source.range !== null && /^(?:neither|no|nobody|none|nothing)$/.test(tree.lower[source.range[0]] ?? '')) continue
    const content = bestContent(tree, t, c1, source.range, cues, models.contents)
    if (content === null || isAside(tree, t, content.candidate) || isDegree(tree, content.candidate)) continue
    const [first, ...rest] = content.candidate.pieces
    const pieces = first === undefined || content.candidate.kind !== 'after' ? withoutPreposition(tree, content.candidate.pieces, Math.min(t, source.range?.[0] ?? t), t) : [[contentStart(tree, first[0], first[1]), first[1]] as const, ...rest]
    if (pieces.length === 0) continue
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
  if (candidates[best]!.kind !== 'none') return { candidate: candidates[best]!, sure: softmaxOf(scores, best) }
  // A clause with "that" of which the ranges are many: together they outweigh "none", though none does alone.
  const told = scores.indexOf(Math.max(...scores.filter((_, i) => candidates[i]!.kind === 'after' && isThatClause(tree, c1, candidates[i]!.pieces[0]![0]))))
  return cues[c0] !== 1 || told < 0 || softmaxOf(scores, best) >= 0.5 ? null : { candidate: candidates[told]!, sure: softmaxOf(scores, told) }
}

/** "Recalling the Treaty, and noting that …": what stands behind a participle that opens its sentence is recalled, and recalls nothing. */
function isObject({ tag, tagNames, lower, sentence, sentenceAt, quoted }: Tree, t: number, [from]: Range): boolean {
  // Taggers take such participles for nouns.
  if (!lower[t]!.endsWith('ing') || from <= t || from - t > 2 || lower[t + 1] === 'to') return false
  const [first] = sentenceAt[sentence[t]!] ?? [t]
  return t === first || lower[t - 1] === 'and' && quoted[first] !== 1 && tagNames[tag[first]!] === 'VBG'
}

/** Whether "that" at `that` opens a clause behind no more than whom it is told: "told lawmakers that …", not "sign nothing that …". */
function isThatClause({ lower, tag, tagNames }: Tree, c1: number, that: number): boolean {
  const isVerb = (t: number) => /^(?:V|MD)/.test(tagNames[tag[t]!]!)
  // A relative "that" has its verb right behind it.
  if (lower[that] !== 'that' || isVerb(that + 1)) return false
  for (let t = c1; t < that; t++) if (isVerb(t)) return false
  return true
}

/** "said to be ill", "believed to have left": of whoever it is said, he does not say it. */
function isHearsay({ tag, tagNames, lower }: Tree, t: number): boolean {
  return (tagNames[tag[t]!] === 'VBN' || lower[t - 1] === ',') && lower[t + 1] === 'to' && /^(?:said|believed|thought|reported|understood|known|rumou?red|alleged|expected)$/.test(lower[t] ?? '')
}

/** A passive or participle that stands behind other words has not said them: "the text, opposed by one side, …", "… until it is concluded". */
function isAside({ tag, tagNames, label, labelNames, lower, quoted }: Tree, t: number, { kind, pieces }: ContentCandidate): boolean {
  // Taggers take the participle of regular verbs for their past.
  if (lower[t + 1] === 'by' && tagNames[tag[t]!]![0] === 'V' && quoted[pieces[0]![0]] !== 1) return true
  if (kind !== 'before' && kind !== 'split' || quoted[pieces[0]![0]] === 1) return false
  const own = labelNames[label[t]!]!
  if (tagNames[tag[t]!] === 'VBN' && (own === 'acl' || own === 'amod')) return true
  // "… until the treaty is concluded", not "…, it was announced". The word before tells more surely than tags and labels.
  return /^(?:is|are|was|were|be|been|being)$/.test(lower[t - 1] ?? '') && /(?:ed|en|n|t)$/.test(lower[t] ?? '') && lower[t - 2] !== 'it'
}

/** "says otherwise", "says more than the minister": how much is said, not what. */
function isDegree({ tag, tagNames, quoted }: Tree, { pieces }: ContentCandidate): boolean {
  const first = pieces[0]![0]
  if (!/^(?:RB|RBR|JJR)$/.test(tagNames[tag[first]!]!)) return false
  return pieces.every(([from, to]) => {
    for (let t = from; t < to; t++) if (quoted[t] === 1 || tagNames[tag[t]!]![0] === 'V' || tagNames[tag[t]!] === 'MD') return false
    return true
  })
}
