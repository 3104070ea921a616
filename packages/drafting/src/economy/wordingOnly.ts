import type { Alternative } from '../draft/draftText.ts'
import type { PlacedBracket } from './bracketsOf.ts'
import { differingRuns } from './differingRuns.ts'
import type { WordingOnly } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import { isListReordered } from './isListReordered.ts'
import { plainWords } from './plainWords.ts'
import { wordsOf } from './wordsOf.ts'

/** Alternatives of one bracket that differ only in wording: each is held against the first before it that says the same. O(characters). */
export function wordingOnly(brackets: readonly PlacedBracket[]): readonly WordingOnly[] {
  return brackets.flatMap(({ clause, bracket }) => {
    const before = bracket.alternatives.length < 2 ? null : { words: new Map<string, Alternative>(), lists: new Map<string, Alternative[]>(), propositions: new Map<string, Alternative>() }
    return before === null ? [] : bracket.alternatives.flatMap((alternative): readonly WordingOnly[] => {
      const same = sameBefore(alternative, before)
      if (same === null) return []
      const [a, b] = [same.as, alternative]
      const differs = differingRuns(wordsOf(a.pieces), wordsOf(b.pieces))
      return [{ is: 'wording-only', clause: clause.id, bracket: bracket.id, alternatives: [a.id, b.id], why: same.why, differs, evidence: evidenceOf({ acts: [...a.acts, ...b.acts] }) }]
    })
  })
}

interface Before { readonly words: Map<string, Alternative>; readonly lists: Map<string, Alternative[]>; readonly propositions: Map<string, Alternative> }

/** What says the same among the alternatives before; and the alternative is added to them. */
function sameBefore(alternative: Alternative, before: Before): { readonly as: Alternative; readonly why: WordingOnly['why'] } | null {
  const marked = plainWords(wordsOf(alternative.pieces))
  const words = marked.filter((word) => word !== ',' && word !== ';')
  const [inOrder, anyOrder] = [words.join(' '), words.toSorted().join(' ')]
  const sameWords = before.words.get(inOrder)
  const sameList = sameWords !== undefined ? undefined : before.lists.get(anyOrder)?.find((each) => isListReordered(plainWords(wordsOf(each.pieces)), marked))
  const { proposition } = alternative
  const sameAnswer = proposition === null || words.length === 0 ? undefined : before.propositions.get(proposition)
  if (sameWords === undefined) {
    before.words.set(inOrder, alternative)
    const lists = before.lists.get(anyOrder)
    if (lists === undefined) before.lists.set(anyOrder, [alternative])
    else lists.push(alternative)
  }
  if (proposition !== null && words.length > 0 && sameAnswer === undefined) before.propositions.set(proposition, alternative)
  if (sameWords !== undefined) return { as: sameWords, why: 'same-words' }
  if (sameList !== undefined) return { as: sameList, why: 'same-list' }
  return sameAnswer === undefined ? null : { as: sameAnswer, why: 'same-proposition' }
}
