import type { AlignedArticle, LanguageDifference } from './alignment.ts'
import { definitionsIn } from './definitionsIn.ts'

/** What each language calls one term, by BCP 47 primary subtag: `{ en: 'Commission', ru: 'Комиссия', ja: '委員会' }`. */
export type TermTuple = Readonly<Record<string, string>>

/** Terms that two languages define in the same provision, paired in order where both define equally many; where they do not, that is a difference. */
export function termTuples(rows: readonly AlignedArticle[], a: number, b: number, languages: readonly [string, string]): { readonly tuples: readonly TermTuple[]; readonly differences: readonly LanguageDifference[] } {
  const [one, two] = languages.map((language) => language.split('-')[0] ?? language) as [string, string]
  const tuples: TermTuple[] = []
  const differences: LanguageDifference[] = []
  for (const row of rows) {
    const [x, y] = [row.cells[a] ?? null, row.cells[b] ?? null]
    if (x === null || y === null) continue
    const [left, right] = [definitionsIn(x, one), definitionsIn(y, two)]
    if (left.length === right.length) left.forEach(({ term }, i) => tuples.push({ [one]: bare(term, one), [two]: bare(right[i]?.term ?? '', two) }))
    else {
      const extra = left.length > right.length ? left[right.length] : right[left.length]
      differences.push({
        kind: 'definition', languages, label: row.label, paragraph: null,
        passages: left.length > right.length ? [extra?.at ?? null, null] : [null, extra?.at ?? null],
        message: `${row.unit === 'article' ? `Article ${row.label}` : `The ${row.unit}`}: ${left.length === 1 ? '1 term is' : `${left.length} terms are`} defined in ${languages[0]}, ${right.length} in ${languages[1]}.`,
      })
    }
  }
  return { tuples, differences }
}

/** 両締約国 is said of both, 各締約国 of each: the term is 締約国. */
function bare(term: string, language: string): string {
  return language === 'ja' || language === 'zh' ? term.replace(/^[両兩双各](?=.)/u, '') : term
}
