import type { EventContext } from './eventContext.ts'

export interface Clause {
  readonly from: number
  readonly to: number
  /** The whole sentence that holds it. */
  readonly sentence: readonly [from: number, to: number]
}

const telling = 'said|says|told|added|adding|noted|noting|stressed|stressing|stated|indicated|announced|explained|recalled|replied|argued|reported|reporting|pointed out|underlined|confirmed'
const breaks = new RegExp([
  `,["”’]*\\s+(?=(?:the\\s+)?[\\w.'’ -]{1,60}?\\b(?:${telling})\\b)`,
  ',["”]\\s+', `,\\s+(?=(?:${telling})\\b)`,
  `\\b(?:${telling})\\b[^,.;:"“”]{0,60}?\\bthat\\s+`,
  ';\\s+', ',\\s+(?:and|but|while|whereas|although)\\s+(?=(?:the|he|she|they|it|his|her|[A-Z])\\b)',
  ',?\\s+(?:which|who|whom)\\s+', ',?\\s+while\\s+', ',?\\s+before\\s+(?=[a-z]+ing\\b)', '\\s+(?:—|–|--)\\s+',
].join('|'), 'g')

/** Cuts sentences where another clause with a verb of its own begins: what one clause dates, the other does not. */
export function clausesOf({ document }: EventContext): readonly Clause[] {
  const { text, sentences } = document
  const clauses: Clause[] = []
  for (let i = 0; i < sentences.length; i++) {
    const [from, to] = [sentences.from[i] ?? 0, sentences.to[i] ?? 0]
    let start = from
    for (const match of text.slice(from, to).matchAll(breaks)) {
      // The verb of telling, and what dates it, stay with the clause before.
      const that = /\bthat\s+$/.exec(match[0])
      const [cut, next] = [from + match.index + (that?.index ?? 0), from + match.index + match[0].length]
      if (cut - start < 8) continue
      clauses.push({ from: start, to: cut, sentence: [from, to] })
      start = next
    }
    if (to > start) clauses.push({ from: start, to, sentence: [from, to] })
  }
  return clauses
}
