import type { ArticleText, Quoted } from './articleText.ts'
import type { EntryRule } from './entryRule.ts'
import { entryRules } from './entryRules.ts'
import type { ClauseContext } from './clauseFinding.ts'
import { phrase } from './phrase.ts'
import { provisionalIn } from './provisionalIn.ts'
import { sentencesOf } from './sentencesOf.ts'

export interface Line { readonly article: ArticleText; readonly passage: Quoted; readonly words: string }

/** A text made ready to be held against rules: its sentences, and what several rules ask of it. */
export interface ClauseReader {
  readonly context: ClauseContext
  readonly articles: readonly ArticleText[]
  readonly lines: readonly Line[]
  readonly bilateral: boolean
  readonly entry: readonly EntryRule[]
  readonly provisional: EntryRule['provisional']
  /** Sentences that match, but for those that match `but`. */
  find(pattern: RegExp, but?: RegExp): readonly Line[]
}

const many = phrase(String.raw`accession|accede\p{L}*|depositary|all States|each State|any State|signatory States|States Parties|open for signature|(?:fifth|tenth|\p{L}+ieth) instrument|Conference of the Parties`)

export function clauseReader(articles: readonly ArticleText[], context: ClauseContext): ClauseReader {
  const lines = articles.flatMap((article) => sentencesOf(article).map((passage): Line => ({ article, passage, words: passage.words })))
  const bilateral = context.sides.length === 0 ? !lines.some(({ words }) => many.test(words)) : context.sides.length <= 2
  return {
    context, articles, lines, bilateral,
    entry: entryRules(articles),
    provisional: provisionalIn(articles),
    find: (pattern, but) => lines.filter(({ words }) => pattern.test(words) && but?.test(words) !== true),
  }
}
