import type { IssueId } from '@travaux/model'
import type { CodebookIndex } from './codebookIndex.ts'
import { findTerm } from './findTerm.ts'
import type { Words } from './wordsIn.ts'

export interface PropositionMatch {
  readonly proposition: CodebookIndex['propositions'][number]
  /** Where its terms stand, offsets into the whole text, ascending. */
  readonly terms: readonly (readonly [from: number, to: number])[]
}

/** The issues and propositions of which words speak, in the codebook's order. A proposition brings its issue with it. */
export function matchCodebook(words: Words, index: CodebookIndex): { readonly issues: readonly IssueId[]; readonly propositions: readonly PropositionMatch[] } {
  const propositions: PropositionMatch[] = []
  for (const proposition of index.propositions) {
    for (const list of proposition.terms) {
      const found = list.map((term) => findTerm(words, term))
      if (found.some((each) => each === null)) continue
      const terms = found.filter((each) => each !== null).map(([first, last]) => [words.from[first] ?? 0, words.to[last] ?? 0] as const)
      propositions.push({ proposition, terms: terms.toSorted((a, b) => a[0] - b[0]) })
      break
    }
  }
  const named = new Set(propositions.map((match) => match.proposition.issue))
  const issues = index.issues.filter((issue) => named.has(issue.id) || issue.terms.some((term) => findTerm(words, term) !== null)).map((issue) => issue.id)
  return { issues, propositions }
}
