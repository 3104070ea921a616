import type { Quote, SideShown } from '@travaux/record'
import type { DraftView } from '@travaux/server'
import type { Article } from './articlesOf.ts'

/** Something that waits for something: articles by their numbers, or words where it is in none. `sides`: whose view that is; `quote`: the latest words that say so. */
export interface Waits { readonly subject: string; readonly what: string; readonly on: string; readonly sides: readonly SideShown[]; readonly quote: Quote | null; readonly articles: readonly string[] }

/** What of a draft waits on what, as sides are on record with it: `waits-for` and `requires`, by the answers that its wordings give. Articles that wait come first, and the same said twice stands once. */
export function waitsOf({ linkages, propositions, sides }: Pick<DraftView, 'linkages' | 'propositions' | 'sides'>, articles: readonly Article[]): readonly Waits[] {
  const answers = articles.map(({ head, clauses }) => {
    const given = new Set(clauses.flatMap(({ brackets }) => brackets.flatMap(({ alternatives }) => alternatives.map(({ proposition }) => proposition as string | null))))
    return { head, about: new Set([...given, ...propositions.filter(({ id }) => given.has(id)).map(({ issue }) => issue as string)]) }
  })
  const where = (id: string | null) => id === null ? [] : answers.filter(({ about }) => about.has(id)).map(({ head }) => head)
  const said = linkages.filter(({ value }) => value.tie !== 'excludes').flatMap(({ subject, value, quotes }) => {
    const [of, on] = [where(value.of), where(value.on)]
    const [what, waitsOn] = [of.length === 0 ? value.ofWords : called(of, 'Art. '), on.length === 0 ? value.onWords : called(on, '')]
    // What waits on itself, in other words, waits on nothing else.
    if (of.length === 0 && on.length === 0 || of.length > 0 && of.every((head) => on.includes(head)) || what === '' || waitsOn === '') return []
    return [{
      subject, what, on: waitsOn, sides: sides.filter(({ id }) => id === value.side), quote: quotes[0] ?? null, articles: of.map(({ id }) => id),
    }]
  })
  const once = [...Map.groupBy(said, ({ what, on }) => `${what} ${on}`).values()].map((same) => ({ ...same[0]!, sides: sides.filter((side) => same.some((each) => each.sides.includes(side))) }))
  return once.toSorted((a, b) => Number(a.articles.length === 0) - Number(b.articles.length === 0))
}

/** "the preamble, Art. 2, 3": articles by their labels, what has none by what it is. */
function called(heads: readonly Article['head'][], before: string): string {
  const labels = heads.flatMap(({ label }) => (label === '' ? [] : [label]))
  return [...heads.flatMap(({ label, unit }) => (label === '' ? [`the ${unit}`] : [])), ...labels.length === 0 ? [] : [`${before}${labels.join(', ')}`]].join(', ')
}
