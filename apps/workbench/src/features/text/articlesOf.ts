import type { ClauseShown, TextShown } from '@travaux/drafting'

/** An article with all that stands below it; so also a preamble, and a chapter that has words of its own. */
export interface Article {
  readonly head: ClauseShown
  /** The head first. */
  readonly clauses: readonly ClauseShown[]
  /** Open in it, those in brackets included. */
  readonly brackets: number
  /** The chapter it begins, where it is the first of one. */
  readonly chapter: ClauseShown | null
}

/** The articles of a text in order. O(clauses). */
export function articlesOf({ clauses }: Pick<TextShown, 'clauses'>): readonly Article[] {
  const articles: { head: ClauseShown; clauses: ClauseShown[]; brackets: number; chapter: ClauseShown | null }[] = []
  const units = new Map(clauses.map(({ id, unit }) => [id, unit]))
  let chapter: ClauseShown | null = null
  for (const clause of clauses) {
    const heads = clause.parent === null || units.get(clause.parent) === 'chapter'
    if (clause.unit === 'chapter') chapter = clause
    if (heads && (clause.unit !== 'chapter' || clause.runs.length > 0)) {
      articles.push({ head: clause, clauses: [], brackets: 0, chapter })
      chapter = null
    }
    const article = articles.at(-1)
    if (article === undefined || clause.unit === 'chapter' && clause.runs.length === 0) continue
    article.clauses.push(clause)
    article.brackets += clause.brackets.length
  }
  return articles
}
