import type { Tree } from './sentenceTree.ts'

const not = /^(?:not|never|neither|nor|hardly|barely|.*n['’]t)$/
/** What is not done: "failed to submit", "declined to say". */
const left = /^(?:fail|declin|omit|neglect|forg[eo]t)(?:s|es|ed|ing|ted|ting|ten)?$/

/** What somebody did not say is no statement. */
export function isNegated({ firstChild, nextSibling, lower }: Tree, t: number): boolean {
  if (left.test(lower[t] ?? '')) return true
  for (let child = firstChild[t]!; child >= 0 && child < t; child = nextSibling[child]!) if (not.test(lower[child] ?? '')) return true
  return false
}
