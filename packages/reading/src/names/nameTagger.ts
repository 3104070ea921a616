import { openLinear } from '../learned/linearSections.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import { scoreLinear } from '../learned/scoreLinear.ts'
import { openData } from '../learned/dataFile.ts'
import type { WordTypes } from '../learned/wordTypes.ts'
import { openGazetteer, type Gazetteer } from './gazetteer.ts'
import { nameContext } from './nameContext.ts'
import { mostNameFeatures, nameFeatures } from './nameFeatures.ts'
import { nameTags } from './nameTags.ts'

/** A model of which tokens are names: weights of features by tag, and what it is worth that tag b follows tag a, `steps[a * 13 + b]`, in the same units. */
export interface NameModel { readonly tags: LinearModel; readonly steps: Float32Array; readonly gazetteer: Gazetteer }

export function openNames(file: Uint8Array): NameModel {
  const data = openData(file)
  return { tags: openLinear('names', data), steps: data.float32('names.steps'), gazetteer: openGazetteer(data) }
}

const { count, follows } = nameTags
/** The tags that may stand before each: a third of all pairs. */
const before = Array.from({ length: count }, (_, b) => Array.from({ length: count }, (_, a) => a).filter((a) => follows[a * count + b] === 1))

/**
 * The likeliest tags (`nameTags`) of a text's tokens: a linear chain over hashed features (Lafferty et al. 2001), decoded by Viterbi
 * over the stretches where a name may be at all. `from[s]`..`from[s + 1]` are the tokens of sentence s. O(n).
 */
export function tagNames({ tags, steps, gazetteer }: NameModel, types: WordTypes, rows: Int32Array, from: Int32Array): Uint8Array {
  const n = rows.length
  const context = nameContext(types, gazetteer, rows, from)
  const found = new Uint8Array(n)
  const features = new Int32Array(mostNameFeatures)
  const scores = new Float64Array(count)
  for (let t = 0; t < n; t++) {
    if (context.open[t] === 0) continue
    const last = context.last[t]!
    let end = t + 1
    while (end < last && context.open[end] === 1) end++
    const length = end - t
    const best = new Float64Array(length * count)
    const back = new Int8Array(length * count)
    for (let i = 0; i < length; i++) {
      scoreLinear(tags, features, nameFeatures(context, t + i, features), scores)
      for (let b = 0; b < count; b++) {
        let most = -Infinity
        if (i === 0) most = follows[b] === 1 ? steps[b]! : -Infinity
        else for (const a of before[b]!) {
          const sum = best[(i - 1) * count + a]! + steps[a * count + b]!
          if (sum > most) {
            most = sum
            back[i * count + b] = a
          }
        }
        best[i * count + b] = most + scores[b]! * tags.scale
      }
    }
    let tag = 0
    let most = -Infinity
    for (let a = 0; a < count; a++) {
      if (follows[a * count] === 0) continue
      const sum = best[(length - 1) * count + a]! + steps[a * count]!
      if (sum > most) {
        most = sum
        tag = a
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      found[t + i] = tag
      tag = back[i * count + tag]!
    }
    t = end - 1
  }
  return found
}
