import type { Range } from './attribution.ts'
import type { Tree } from './sentenceTree.ts'

/**
 * The pieces of what is said without the preposition that a noun tells it by: of "in her view, the fleet is ready" only "the fleet is ready", and of "the fleet, in her
 * view, is ready" the two pieces without "in". `at` is where the words of source and cue begin, `cue` the noun.
 */
export function withoutPreposition({ tag, tagNames, lower }: Tree, pieces: readonly Range[], at: number, cue: number): readonly Range[] {
  if (!tagNames[tag[cue]!]!.startsWith('NN')) return pieces
  return pieces.flatMap(([from, to]): readonly Range[] => {
    if (to !== at || tagNames[tag[to - 1]!] !== 'IN') return [[from, to]]
    let end = to - 1
    while (end > from && lower[end - 1] === ',') end--
    return end > from ? [[from, end]] : []
  })
}
