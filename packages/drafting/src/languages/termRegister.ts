import type { SideId, TermReading } from '@travaux/model'
import type { ArticleText, Quoted } from '../treaty/articleText.ts'
import { termPattern } from './termPattern.ts'

/** A term that sides read, or may read, each in its own way. */
export interface RegisteredTerm {
  readonly term: string
  /** Some side's reading says that it is left open on purpose. */
  readonly deliberate: boolean
  /** Where it stands, in the order of the text. */
  readonly places: readonly Quoted[]
  /** The last reading of each side, in the order of `sides`. */
  readonly readings: readonly TermReading[]
  /** Pairs of sides whose readings are not in the same words. Whether they can both be right is for a person to say. */
  readonly apart: readonly (readonly [SideId, SideId])[]
  /** Sides without a reading on record. */
  readonly silent: readonly SideId[]
}

/** The register of terms left open, in the order of their first place in the text, then those that no longer stand in it. A later reading of a side takes the place of an earlier one. */
export function termRegister(readings: readonly TermReading[], articles: readonly ArticleText[], sides: readonly SideId[], language = 'en'): readonly RegisteredTerm[] {
  const byTerm = Map.groupBy(readings, ({ term }) => normal(term))
  const rank = new Map(articles.map(({ id }, i) => [id, i]))
  return [...byTerm.values()].map((its): RegisteredTerm => {
    const term = its[0]?.term ?? ''
    const last = new Map(its.map((reading) => [reading.side, reading]))
    const order = [...new Set([...sides, ...last.keys()])]
    const read = order.flatMap((side) => last.get(side) ?? [])
    const places = articles.flatMap((article) => [...article.text.matchAll(termPattern(term, language))].map((match): Quoted => ({ article: article.id, from: match.index, to: match.index + match[0].length, words: match[0] })))
    const apart = read.flatMap((one, i) => read.slice(i + 1).filter((two) => normal(one.reading) !== normal(two.reading)).map((two) => [one.side, two.side] as const))
    return { term, deliberate: its.some(({ deliberate }) => deliberate), places, readings: read, apart, silent: sides.filter((side) => !last.has(side)) }
  }).toSorted((a, b) => compare(order(a), order(b)))

  function order({ places }: RegisteredTerm): number {
    const [first] = places
    return first === undefined ? Infinity : (rank.get(first.article) ?? 0) * 1e7 + first.from
  }
}

function normal(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim()
}

/** Infinity less itself is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
