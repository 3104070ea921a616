import type { ArticleText, Quoted } from '../treaty/articleText.ts'
import { termPattern } from './termPattern.ts'
import { definitionsIn } from './definitionsIn.ts'
import { undefinedTerms } from './undefinedTerms.ts'

/** A term that a text defines. `uses`: as defined, singular or plural, definitions apart; `otherwise`: with other capitals ("commission" for "Commission"). */
export interface DefinedTerm { readonly term: string; readonly definitions: readonly Quoted[]; readonly uses: readonly Quoted[]; readonly otherwise: readonly Quoted[] }

export interface DefinedTerms {
  /** In the order of their first definition. */
  readonly terms: readonly DefinedTerm[]
  readonly definedTwice: readonly DefinedTerm[]
  readonly neverUsed: readonly DefinedTerm[]
  /** Used in two ways: with the capitals of the definition and without. */
  readonly usedTwoWays: readonly DefinedTerm[]
  /** Capitalised like terms ("the Joint Zone"), used more than once and never defined. English only. */
  readonly neverDefined: readonly { readonly term: string; readonly uses: readonly Quoted[] }[]
}

/**
 * The terms a text defines ("hereinafter …", "… means …", and as French, Spanish, German, Russian, Arabic, Japanese and Chinese say it), and how they are used. `language`: BCP 47, primary subtag. `names`:
 * proper names that are no terms though capitalised. What is called "two ways" may be meant: the plain word "commission" need not be the Commission.
 */
export function definedTerms(articles: readonly ArticleText[], language = 'en', names: readonly string[] = []): DefinedTerms {
  const found = new Map<string, { term: string; at: Quoted[] }>()
  for (const article of articles) {
    for (const { term, at } of definitionsIn(article, language)) {
      const key = keyOf(term, language)
      const known = found.get(key)
      if (known === undefined) found.set(key, { term, at: [at] })
      else known.at.push(at)
    }
  }
  const terms = [...found.values()].map(({ term, at }): DefinedTerm => {
    const hits = articles.flatMap((article) => [...article.text.matchAll(termPattern(term, language))].map((match) => quoted(article, match)))
      .filter((hit) => !at.some((each) => each.article === hit.article && hit.from >= each.from && hit.to <= each.to))
    const same = (words: string): boolean => words.startsWith(term.slice(0, 1)) && capitals(words) === capitals(term)
    return { term, definitions: at, uses: hits.filter(({ words }) => same(words)), otherwise: hits.filter((hit) => !same(hit.words) && !beginsSentence(articles, hit)) }
  })
  return {
    terms,
    definedTwice: terms.filter(({ definitions }) => definitions.length > 1),
    neverUsed: terms.filter(({ uses, otherwise }) => uses.length === 0 && otherwise.length === 0),
    usedTwoWays: terms.filter(({ uses, otherwise }) => uses.length > 0 && otherwise.length > 0),
    neverDefined: language === 'en' ? undefinedTerms(articles, terms.map(({ term }) => term), names) : [],
  }
}

function keyOf(term: string, language: string): string {
  return language === 'en' ? term.toLowerCase().replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '') : term.toLowerCase()
}

function quoted(article: ArticleText, match: RegExpExecArray): Quoted {
  return { article: article.id, from: match.index, to: match.index + match[0].length, words: match[0] }
}

/** Which words of it begin with a capital: `10` for "Joint zone". */
function capitals(words: string): string {
  return words.split(/[\s-]+/u).map((word) => (/^\p{Lu}/u.test(word) ? '1' : '0')).join('')
}

/** "Activities under way …": the capital may be the sentence's. */
function beginsSentence(articles: readonly ArticleText[], { article, from, words }: Quoted): boolean {
  const before = articles.find(({ id }) => id === article)?.text.slice(Math.max(0, from - 8), from) ?? ''
  return /^\p{Lu}/u.test(words) && /(?:^|[.:;]\s*|\n\s*(?:\S{1,4}[.)]\s*)?)["“«]?$/u.test(before)
}
