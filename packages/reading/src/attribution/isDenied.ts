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
  if (/^den(?:y|ies|ied|ying)$/.test(lower[t] ?? '')) return true
  if (denies.test(lower[t] ?? '') && has(tree, t, hearsay)) return true
  for (let at = head[t]!, steps = 0; at >= 0 && steps < 8; at = head[at]!, steps++) {
    const word = lower[at] ?? ''
    if (denies.test(word) && (word.startsWith('den') || has(tree, at, hearsay))) return true
    if (untrue.test(word) || /^(?:true|correct|accurate)$/.test(word) && has(tree, at, /^(?:not|n['’]t)$/)) return true
  }
  return false
}

/** Whether one of these words hangs on the word at `t`. */
function has({ firstChild, nextSibling, lower }: Tree, t: number, words: RegExp): boolean {
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) if (words.test(lower[child] ?? '')) return true
  return false
}
