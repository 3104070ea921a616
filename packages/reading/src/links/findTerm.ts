import type { Words } from './wordsIn.ts'

/** A term ready to look for: each alternative is a run of stems, or of beginnings of stems (`recogni*`). More than one where the term names a place. */
export type Term = readonly (readonly string[])[]

/** Where a term first occurs among words, as [first, last] word, or null. */
export function findTerm(words: Words, term: Term): readonly [first: number, last: number] | null {
  for (const run of term) {
    const head = run[0]
    if (head === undefined) continue
    const starts = head.endsWith('*') ? words.stems.keys() : words.at.get(head) ?? []
    for (const first of starts) {
      if (run.every((stem, i) => fits(words.stems[first + i], stem))) return [first, first + run.length - 1]
    }
  }
  return null
}

function fits(word: string | undefined, stem: string): boolean {
  return word === stem || (word !== undefined && stem.endsWith('*') && word.startsWith(stem.slice(0, -1)))
}
