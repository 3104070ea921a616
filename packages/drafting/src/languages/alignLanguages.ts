import type { ArticleText } from '../treaty/articleText.ts'
import { paragraphsOf } from '../treaty/paragraphsOf.ts'
import { alignParagraphs } from './alignParagraphs.ts'
import type { AlignedArticle, LanguageAlignment, LanguageDifference, LanguageVersion } from './alignment.ts'
import { compareArticles } from './compareArticles.ts'
import { normalLabel } from './normalLabel.ts'
import { termTuples, type TermTuple } from './termTuples.ts'

/**
 * Authentic texts side by side, by number first and by order where there is none, and what differs in structure between the first language and each other: provisions, headings, paragraphs, numbers,
 * dates, amounts, references, defined terms, brackets. `terms`: what each language calls a term, beside those the texts define themselves. No translation is compared: what is not in this list may differ
 * unseen. A text beside itself has no differences.
 */
export function alignLanguages(versions: readonly LanguageVersion[], terms: readonly TermTuple[] = []): LanguageAlignment {
  const languages = versions.map(({ language }) => language)
  const rows = rowsOf(versions)
  const differences: LanguageDifference[] = []
  for (let other = 1; other < versions.length; other++) {
    const pair = [languages[0] ?? '', languages[other] ?? ''] as const
    const found = termTuples(rows, 0, other, pair)
    differences.push(...found.differences)
    const all = [...new Map([...terms, ...found.tuples].map((tuple) => [JSON.stringify(pair.map((language) => tuple[primary(language)])), tuple])).values()]
    for (const row of rows) differences.push(...compareArticles(row, 0, other, pair, all))
  }
  return { languages, rows, differences }
}

function rowsOf(versions: readonly LanguageVersion[]): readonly AlignedArticle[] {
  const keyed = versions.map(({ language, articles }) => keysOf(articles, primary(language)))
  const order: string[] = []
  for (const keys of keyed) {
    let after = -1
    for (const key of keys.keys()) {
      const at = order.indexOf(key)
      if (at >= 0) after = at
      else order.splice(++after, 0, key)
    }
  }
  return order.map((key) => {
    const cells = keyed.map((keys) => keys.get(key) ?? null)
    const [first] = cells.filter((cell) => cell !== null)
    if (first === undefined) throw new RangeError(`no version has the provision ${key}`)
    return {
      label: key.split(' ')[1] ?? '', unit: first.unit, cells,
      paragraphs: alignParagraphs(cells.map((cell, i) => (cell === null ? [] : paragraphsOf(cell).map((paragraph) => ({ ...paragraph, normal: normalLabel(paragraph.label, primary(versions[i]?.language ?? '')) }))))),
    }
  })
}

/** `article 9 0`: the unit, the number in one form, and which of those of that number. */
function keysOf(articles: readonly ArticleText[], language: string): ReadonlyMap<string, ArticleText> {
  const found = new Map<string, ArticleText>()
  for (const article of articles) {
    const label = normalLabel(article.label, language).replaceAll(' ', '')
    let nth = 0
    while (found.has(`${article.unit} ${label} ${nth}`)) nth++
    found.set(`${article.unit} ${label} ${nth}`, article)
  }
  return found
}

function primary(language: string): string {
  return language.split('-')[0] ?? language
}
