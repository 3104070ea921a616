import type { Passage } from '@travaux/model'
import { quoteOf, type Known, type Quote } from '@travaux/record'

/**
 * How a paraphrase is quoted: with the verb that brings it in, where that stands right before it ("agreed to …"), so that a line reads as a sentence; of what was denied, always, so that
 * it is never printed as what was said. Other words, and what was spoken, are given back as they are. The statements are gone through once, in O(statements), when the first is asked for.
 */
export function saidQuote(known: Known): (quote: Quote) => Quote {
  let told: ReadonlyMap<string, readonly Told[]> | undefined
  return (quote) => {
    if (quote.verbatim) return quote
    const { source, from, to } = quote.passage
    const said = (told ??= paraphrases(known)).get(source)?.find(({ content, denied }) => content.from === from || (denied && content.from < from && content.to >= to))
    return said === undefined ? quote : quoteOf(known, { source, from: Math.min(from, said.cue.from), to: Math.max(to, said.cue.to) }, false)
  }
}

interface Told { readonly cue: Passage; readonly content: Passage; readonly denied: boolean }

/** Between a verb and what it brings in: a space; of a denial, a day or a place as well ("denied on Friday that …"), and the verb may come after. */
const gap = { stated: 1, denied: 100 } as const
/** What is brought in by a noun ("shared the view that …") would begin in the middle of its phrase. */
const beforeNoun = /\b(?:the|an?|his|her|its|their|our|this|that)\s+$/i

function paraphrases(known: Known): ReadonlyMap<string, readonly Told[]> {
  const all = known.all('statement').flatMap(({ value: { mode, attribution, cue, content: [content] } }): readonly Told[] => {
    if (mode !== 'indirect' || cue === null || content === undefined || cue.source !== content.source) return []
    const denied = attribution === 'denied'
    const between = cue.to <= content.from ? content.from - cue.to : denied ? cue.from - content.to : -1
    if (between < 0 || between > gap[denied ? 'denied' : 'stated'] || (!denied && beforeNoun.test(textBefore(known, cue)))) return []
    return [{ cue, content, denied }]
  })
  return Map.groupBy(all, ({ content }) => content.source)
}

function textBefore(known: Known, { source, from }: Passage): string {
  return known.get('source', source)?.value.text.slice(Math.max(0, from - 8), from) ?? ''
}
