import type { AlternativeShown, BracketShown, ClauseShown, WasBracket } from '@travaux/drafting'
import type { Article } from './articlesOf.ts'

/** What is in hand, and so acted on: an alternative of an open bracket, words that came out of one, or a clause. */
export type Held =
  | { readonly is: 'bracket'; readonly clause: ClauseShown; readonly bracket: BracketShown; readonly alternative: AlternativeShown }
  | { readonly is: 'agreed'; readonly clause: ClauseShown; readonly was: WasBracket; readonly words: string }
  /** `below`: brackets open in the clauses that stand under it. */
  | { readonly is: 'clause'; readonly clause: ClauseShown; readonly below?: number }

/**
 * What of an article is in hand where these are named. A clause comes before a bracket; where neither is named, or it is not there, it is the first bracket of
 * the article, or the article.
 */
export function heldIn(article: Article, named: { readonly clause: string | null; readonly bracket: string | null; readonly alternative: string | null }): Held {
  const clause = named.clause === null ? undefined : article.clauses.find(({ id }) => id === named.clause)
  if (clause !== undefined) return ofClause(article, clause)
  if (named.bracket !== null) {
    for (const clause of article.clauses) {
      const bracket = clause.brackets.find(({ id }) => id === named.bracket)
      if (bracket !== undefined) return inBracket(clause, bracket, named.alternative)
      const agreed = clause.runs.find((run) => run.is === 'words' && run.was?.bracket === named.bracket)
      if (agreed?.is === 'words' && agreed.was !== null) return { is: 'agreed', clause, was: agreed.was, words: agreed.words }
    }
  }
  for (const clause of article.clauses) if (clause.brackets[0] !== undefined) return inBracket(clause, clause.brackets[0], named.alternative)
  return ofClause(article, article.head)
}

function ofClause({ clauses }: Article, clause: ClauseShown): Held {
  const under = new Set([clause.id])
  let below = 0
  // In order, a clause comes after the one it stands under.
  for (const each of clauses) {
    if (each.parent === null || !under.has(each.parent)) continue
    under.add(each.id)
    below += each.brackets.length
  }
  return { is: 'clause', clause, below }
}

function inBracket(clause: ClauseShown, bracket: BracketShown, named: string | null): Held {
  const alternative = bracket.alternatives.find(({ id }) => id === named) ?? bracket.alternatives[0]
  return alternative === undefined ? { is: 'clause', clause } : { is: 'bracket', clause, bracket, alternative }
}
