import { officeWords } from '../names/officeWords.ts'
import type { Range } from './attribution.ts'
import type { Tree } from './sentenceTree.ts'

const linking = /^(?:of|for|and|in|on|the|to|[-’'])$/
const listed = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|POS|HYPH|AFX)$/
const capitals = /^\p{Lu}[\p{Lu}.-]+$/u

/**
 * The whole of a source of which the parser saw a part: with the nouns its last noun describes ("a European Union" of "a European Union envoy"), the
 * pronoun it stands in apposition to ("She, an envoy, …"), of a list that opens the sentence all members, and of a name whose capitals follow in brackets all that these stand for.
 */
export function completeSource(tree: Tree, range: Range, cue: number): Range {
  const { tag, tagNames, lower, sentence, sentenceAt } = tree
  const [first, end] = sentenceAt[sentence[cue]!] ?? range
  let [from, to] = range
  const noun = (t: number) => tagNames[tag[t]!]!.startsWith('NN')
  // Before the cue only: behind it stand days and places.
  if (to < cue && noun(to - 1) && (tagNames[tag[to]!] === 'NN' || officeWords.heads.has(lower[to] ?? '')) && tree.quoted[to] !== 1 && /^(?:who|,|and)$/.test(lower[to + 1] ?? '')) to++
  if (from - 2 === first && lower[from - 1] === ',' && /^an?$/.test(lower[from] ?? '') && /^(?:he|she)$/.test(lower[first] ?? '')) from = first
  const bracket = lower.indexOf('(', Math.max(from, to - 2))
  if (bracket >= 0 && bracket <= to && bracket + 2 < end && lower[bracket + 2] === ')' && capitals.test(wordAt(tree, bracket + 1))) {
    const start = spelledFrom(tree, bracket, first)
    if (start >= 0) {
      from = Math.min(from, start > first && lower[start - 1] === 'the' ? start - 1 : start)
      if (to > bracket) to = bracket + 3
    }
  }
  let last = from
  while (last > first && listed.test(tagNames[tag[last - 1]!]!)) last--
  if (to <= cue && /^(?:and|or)$/.test(lower[last - 1] ?? '') && isList(tree, first, last - 1)) from = first
  return from <= cue && cue < to ? range : [from, to]
}

/** Whether [first, to) is nothing but noun phrases in a row, so that what "and" adds to it ends a list: "A Norwegian envoy, a Japanese official and …". */
function isList({ tag, tagNames, lower, quoted }: Tree, first: number, to: number): boolean {
  for (let t = first; t < to; t++) {
    if (quoted[t] === 1 || !listed.test(tagNames[tag[t]!]!) && !/^(?:,|\/|of|and|both)$/.test(lower[t] ?? '')) return false
  }
  return to > first && lower[first] !== ',' && lower[first] !== 'and'
}

/** Where the words begin whose first letters are the capitals in the bracket; -1 where none do. */
function spelledFrom(tree: Tree, bracket: number, first: number): number {
  const wanted = wordAt(tree, bracket + 1).replace(/[^\p{Lu}]/gu, '')
  let initials = ''
  for (let t = bracket - 1; t >= first; t--) {
    if (tree.capital[t] === 1) initials = wordAt(tree, t).charAt(0) + initials
    else if (!linking.test(tree.lower[t] ?? '')) return -1
    if (tree.capital[t] === 1 && initials === wanted) return t
    if (initials.length > wanted.length) return -1
  }
  return -1
}

function wordAt({ text, from, to }: Tree, t: number): string {
  return text.slice(from[t], to[t])
}
