import type { Tree } from './sentenceTree.ts'

/** What somebody did not say is no statement. */
export function isNegated({ firstChild, nextSibling, lower }: Tree, t: number): boolean {
  for (let child = firstChild[t]!; child >= 0; child = nextSibling[child]!) if (/^(?:not|never|neither|nor|.*n['’]t)$/.test(lower[child] ?? '') && child < t) return true
  return false
}
