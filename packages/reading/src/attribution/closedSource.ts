import type { Range } from './attribution.ts'
import type { Tree } from './sentenceTree.ts'

/**
 * A source behind "according to" without the subject of what it says: of "according to him, Norway fears that …" it is "him". Behind what is only apposed to a source,
 * as in "according to Arna Velt, the envoy, Norway fears that …", a mark stands; behind the subject of a clause, its verb.
 */
export function closedSource(tree: Tree, source: Range, cue: number): Range {
  const { lower, tag, tagNames } = tree
  const [from, to] = source
  if (lower[cue] !== 'according' || from < cue) return source
  const comma = lower.lastIndexOf(',', to - 1)
  const next = tagNames[tag[to]!] === 'RB' ? to + 1 : to
  return comma > from && tree.sentence[next] === tree.sentence[cue] && tree.verbal[next] !== 0 ? [from, comma] : source
}
