import { makeRandom } from './makeRandom.ts'
import { shuffle } from './shuffle.ts'

/** A stretch of tokens: `features[at[i]]`..`features[at[i + 1]]` are those of token i, `gold[i]` its tag. Before and after it stands tag 0. */
export interface Stretch { readonly features: Int32Array; readonly at: Int32Array; readonly gold: Uint8Array; readonly weight: number }

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by stochastic gradient with AdaGrad steps.
 * `follows[a * tags + b]` is 1 where b may follow a. The first `words` features of a token, which tell the very word, are
 * left out of a share of the examples, so that the rest learns to do without them.
 */
export function chain(tags: number, follows: Uint8Array, bits: number, stretches: readonly Stretch[], { rounds = 12, rate = 0.015, pull = 2e-5, words = 0, leaveOut = 0.3, drop = 0.3, seed = 5 } = {}): { readonly weights: Float32Array; readonly steps: Float32Array } {
  const mask = 2 ** bits - 1
  const weights = new Float32Array(tags * 2 ** bits)
  const squares = new Float32Array(tags * 2 ** bits)
  const steps = new Float32Array(tags * tags)
  const stepSquares = new Float32Array(tags * tags)
  const random = makeRandom(seed)
  const longest = Math.max(...stretches.map(({ gold }) => gold.length))
  const node = new Float64Array(longest * tags)
  const alpha = new Float64Array(longest * tags)
  const beta = new Float64Array(longest * tags)
  const edge = new Float64Array(tags * tags)
  const pairs = new Float64Array(tags * tags)
  const kept: Int32Array[] = []
  const order = stretches.map((_, i) => i)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const s of order) {
      const { features, at, gold, weight } = stretches[s]!
      const n = gold.length
      for (let e = 0; e < edge.length; e++) edge[e] = follows[e] === 1 ? Math.exp(steps[e]!) : 0
      for (let i = 0; i < n; i++) {
        const from = at[i]! + (random() < leaveOut ? words : 0)
        let active = features.subarray(from, at[i + 1]!)
        if (drop > 0) active = active.filter(() => random() >= drop)
        kept[i] = active
        let largest = -Infinity
        for (let k = 0; k < tags; k++) {
          let sum = 0
          for (const feature of active) sum += weights[(feature & mask) * tags + k]!
          node[i * tags + k] = sum
          if (sum > largest) largest = sum
        }
        for (let k = 0; k < tags; k++) node[i * tags + k] = Math.exp(node[i * tags + k]! - largest)
      }
      // Forwards and backwards, each token's numbers made to sum to one.
      for (let i = 0; i < n; i++) {
        let total = 0
        for (let b = 0; b < tags; b++) {
          let sum = i === 0 ? edge[b]! : 0
          if (i > 0) for (let a = 0; a < tags; a++) sum += alpha[(i - 1) * tags + a]! * edge[a * tags + b]!
          total += (alpha[i * tags + b] = sum * node[i * tags + b]!)
        }
        for (let b = 0; b < tags; b++) alpha[i * tags + b]! /= total
      }
      for (let i = n - 1; i >= 0; i--) {
        let total = 0
        for (let a = 0; a < tags; a++) {
          let sum = i === n - 1 ? edge[a * tags]! : 0
          if (i < n - 1) for (let b = 0; b < tags; b++) sum += edge[a * tags + b]! * node[(i + 1) * tags + b]! * beta[(i + 1) * tags + b]!
          total += (beta[i * tags + a] = sum)
        }
        for (let a = 0; a < tags; a++) beta[i * tags + a]! /= total
      }
      pairs.fill(0)
      for (let i = 0; i <= n; i++) {
        let total = 0
        const each = (a: number, b: number) => (i === 0 ? (a === 0 ? 1 : 0) : alpha[(i - 1) * tags + a]!) * edge[a * tags + b]! * (i === n ? (b === 0 ? 1 : 0) : node[i * tags + b]! * beta[i * tags + b]!)
        for (let a = 0; a < tags; a++) for (let b = 0; b < tags; b++) total += each(a, b)
        for (let a = 0; a < tags; a++) for (let b = 0; b < tags; b++) pairs[a * tags + b]! += each(a, b) / total
        pairs[(i === 0 ? 0 : gold[i - 1]!) * tags + (i === n ? 0 : gold[i]!)]! -= 1
      }
      for (let e = 0; e < edge.length; e++) {
        if (follows[e] === 0) continue
        const slope = pairs[e]! * weight + pull * steps[e]!
        stepSquares[e]! += slope * slope
        steps[e]! -= rate * slope / (Math.sqrt(stepSquares[e]!) + 1e-6)
      }
      for (let i = 0; i < n; i++) {
        let total = 0
        for (let k = 0; k < tags; k++) total += alpha[i * tags + k]! * beta[i * tags + k]!
        for (let k = 0; k < tags; k++) {
          const miss = (alpha[i * tags + k]! * beta[i * tags + k]! / total - (gold[i] === k ? 1 : 0)) * weight
          if (Math.abs(miss) < 1e-4) continue
          for (const feature of kept[i]!) {
            const w = (feature & mask) * tags + k
            const slope = miss + pull * weights[w]!
            squares[w]! += slope * slope
            weights[w]! -= rate * slope / (Math.sqrt(squares[w]!) + 1e-6)
          }
        }
      }
    }
  }
  return { weights, steps }
}
