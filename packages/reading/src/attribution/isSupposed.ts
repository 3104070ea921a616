import type { Tree } from './sentenceTree.ts'

/** Verbs by which a sentence invites to suppose, where they open it. */
const invites = /^(?:imagine|suppose|assume|picture|say)$/

/**
 * Whether the saying of the word at `t` is only supposed or a turn of phrase: "if he says", "had the envoy agreed to …,", "imagine that she said",
 * "it goes without saying", "let us say", "that is to say".
 */
export function isSupposed({ firstChild, nextSibling, head, label, labelNames, lower, tag, tagNames, sentence, sentenceAt }: Tree, t: number): boolean {
  const [first] = sentenceAt[sentence[t]!] ?? [t]
  if (lower[t] === 'saying' && lower[t - 1] === 'without') return true
  if (lower[t] === 'say' && (lower[t - 1] === 'to' && /^(?:is|needless|say|mention)$/.test(lower[t - 2] ?? '') || lower[t - 2] === 'let' || lower[t - 1] === 'let')) return true
  // "Had the envoy agreed, …": inverted.
  if (lower[first] === 'had' && lower.indexOf(',', first) > t) return true
  for (let at = t, steps = 0; at >= 0 && steps < 6; at = head[at]!, steps++) {
    if (at === first && tagNames[tag[at]!] === 'VB' && invites.test(lower[at] ?? '')) return true
    for (let child = firstChild[at]!; child >= 0 && child < at; child = nextSibling[child]!) {
      if (labelNames[label[child]!] === 'mark' && /^(?:if|unless|lest)$/.test(lower[child] ?? '')) return true
    }
    // Beyond its own clause others are what is told.
    const own = labelNames[label[at]!]!
    if (own !== 'conj' && own !== 'ccomp' && own !== 'xcomp') break
  }
  return false
}
