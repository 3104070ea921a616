import { linkFeatureCount, linkFeatures, type Said } from './linkFeatures.ts'
import type { LinkModels } from './linkModels.ts'
import type { Proposed } from './propositionIndex.ts'
import { rivalFeatureCount } from './rivalFeatureCount.ts'
import { rivalFeatures } from './rivalFeatures.ts'

/**
 * Log odds of each proposition against none, for all that is said in a document at once: first by how alike the two are, then
 * with how they stand among their rivals. `spans` are those of what is said. O(statements × propositions).
 */
export function linkOdds(said: readonly Said[], spans: readonly (readonly [from: number, to: number])[], proposed: readonly Proposed[], { link }: LinkModels): readonly Float64Array[] {
  const features = new Float64Array(linkFeatureCount)
  const alone = said.map(() => new Float64Array(proposed.length))
  const odds = said.map(() => new Float64Array(proposed.length))
  said.forEach((one, s) => proposed.forEach((each, p) => {
    linkFeatures(one, each, p, features)
    for (let d = 0; d < linkFeatureCount; d++) {
      alone[s]![p]! += features[d]! * (link.alone[d] ?? 0)
      odds[s]![p]! += features[d]! * (link.among[d] ?? 0)
    }
  }))
  const rivals = rivalFeatures(alone, spans)
  odds.forEach((row, s) => row.forEach((_, p) => {
    for (let d = 0; d < rivalFeatureCount; d++) row[p]! += rivals[(s * row.length + p) * rivalFeatureCount + d]! * (link.among[linkFeatureCount + d] ?? 0)
  }))
  return odds
}
