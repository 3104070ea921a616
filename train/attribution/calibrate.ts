import { findCued } from '../../packages/reading/src/attribution/findCued.ts'
import type { AttributionModels } from '../../packages/reading/src/attribution/attributionModels.ts'
import { logOdds } from '../../packages/reading/src/attribution/sureness.ts'
import type { goldTree } from './goldTree.ts'

type Read = ReturnType<typeof goldTree>

/**
 * How sure to be of an attribution whose parts the models are so sure of: logistic regression (Platt 1999) on the documents
 * kept for choosing, of whether cue, source and half of the content's words are right. Weights of a constant and of the
 * log odds of the cue, the source and the content.
 */
export function calibrate(read: readonly Read[], models: AttributionModels): readonly [number, number, number, number] {
  const rows = read.flatMap(({ tree, gold }) => findCued(tree, models, new Uint8Array(tree.length)).map((found) => {
    const words = found.content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i).filter((t) => tree.kind[t]! < 2))
    const right = gold.some(({ cue, source, content }) => {
      const shared = words.filter((t) => content.includes(t)).length
      const speaks = found.source === null ? source.length === 0 : source.some((t) => t >= found.source![0] && t < found.source![1])
      return cue === found.cue[0] && speaks && shared / (words.length + content.length - shared) >= 0.5
    })
    return { x: [1, logOdds(found.sure.cue), logOdds(found.sure.source), logOdds(found.sure.content)], right: right ? 1 : 0 }
  }))
  const weights: [number, number, number, number] = [0, 0.5, 0.3, 0.3]
  for (let round = 0; round < 3000; round++) {
    const slope = [0, 0, 0, 0]
    for (const { x, right } of rows) {
      const miss = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0))) - right
      for (let i = 0; i < 4; i++) slope[i]! += miss * x[i]! / rows.length
    }
    for (let i = 0; i < 4; i++) weights[i]! -= 0.3 * (slope[i]! + 0.001 * weights[i]!)
  }
  return weights
}
