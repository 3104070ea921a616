import type { Tree } from './sentenceTree.ts'

const denies = /^(?:den(?:y|ies|ied|ying)|(?:reject|refut|rebut|dismiss|disput|contradict|disown)(?:s|es|ed|ing|ted|ting)?)$/
const hearsay = /^(?:allegations?|claims?|reports?|rumou?rs?|suggestions?|accusations?|charges?|assertions?|insinuations?|speculation|contention|idea|notion)$/
const untrue = /^(?:false|untrue|incorrect|wrong|inaccurate|baseless|unfounded|fabricated|lie|nonsense)$/

/**
 * Whether what the cue at `t` introduces is denied where it stands: "denied that …", "rejects the allegation that …", and what is said inside of it: "it is
 * not true that he said …".
 */
export function isDenied(tree: Tree, t: number): boolean {
  const { head, lower } = tree
  if (saysNo(tree, t)) return true
  for (let at = head[t]!, steps = 0; at >= 0 && steps < 8; at = head[at]!, steps++) {
    const word = lower[at] ?? ''
    if (saysNo(tree, at)) return true
    if (untrue.test(word) || /^(?:true|correct|accurate)$/.test(word) && has(tree, at, /^(?:not|n['’]t)$/)) return true
  }
  return false
}

/** "Denies", whatever stands with it; "rejects", "dismisses" and the like, of what others claim. */
function saysNo(tree: Tree, t: number): boolean {
  const word = tree.lower[t] ?? ''
  return denies.test(word) && (word.startsWith('den') || has(tree, t, hearsay))
}

/** Whether one of these words hangs on the word at `t`. */
function has({ firstChild, nextSibling, lower }: Tree, t: number, words: RegExp): boolean {
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) if (words.test(lower[child] ?? '')) return true
  return false
}
