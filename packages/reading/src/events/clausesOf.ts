import type { EventContext } from './eventContext.ts'
import { telling } from './telling.ts'

export interface Clause {
  readonly from: number
  readonly to: number
  /** The whole sentence that holds it. */
  readonly sentence: readonly [from: number, to: number]
  /** Where its subject stands, when that is in the clause before: "held a round and agreed to meet again". */
  readonly subject: readonly [from: number, to: number] | null
}

const meeting = 'met|meets|held|holds|received|receives|hosted|sat down|spoke'
const breaks = new RegExp([
  // An aside with a verb of its own, up to the subject it breaks off from: "today, as the leaders told us in X, we held".
  ",\\s+as\\s+(?:the|our|their|his|her|[A-Z])[^,;:]{3,80},\\s+(?=(?:we|they|he|she|it)\\b)",
  "\\s+since\\s+(?=(?:the|his|her|their|its|our)\\s+(?:[\\w’'-]+\\s+){1,3}?(?:\\w{3,}ed|made|met|gave|took|put|told)\\b)",
  `(?<joined>,?\\s+and\\s+)(?=(?:have\\s+|has\\s+)?(?:agreed|decided|arranged|plan|planned|intend|expect|are|is|will|would)\\s+(?:to\\s+)?(?:(?:also|then)\\s+)?(?:meet|hold|convene|reconvene|resume|gather)\\b)`,
  `,["”’]*\\s+(?=(?:the\\s+)?[\\w.'’ -]{1,60}?\\b(?:${telling})\\b)`,
  ",?\\s+and\\s+that\\s+(?=(?:the|both|his|her|their|[A-Z]|before)\\b)",
  ',["”]\\s+', `,\\s+(?=(?:${telling})\\b)`,
  `\\b(?:${telling})\\b[^,.;:"“”]{0,60}?\\bthat\\s+`,
  ';\\s+', ',\\s+(?:and|but|while|whereas|although)\\s+(?=(?:the|he|she|they|it|his|her|[A-Z])\\b)',
  `,?\\s+(?:which|who|whom)\\s+(?![^,;:]{3,60},\\s+(?:${meeting})\\b)`, ',?\\s+while\\s+', ',?\\s+before\\s+(?=[a-z]+ing\\b)', '\\s+(?:—|–|--)\\s+',
].join('|'), 'g')

/** Cuts sentences where another clause with a verb of its own begins: what one clause dates, the other does not. */
export function clausesOf({ document }: EventContext): readonly Clause[] {
  const { text, sentences } = document
  const clauses: Clause[] = []
  for (let i = 0; i < sentences.length; i++) {
    const [from, to] = [sentences.from[i] ?? 0, sentences.to[i] ?? 0]
    let start = from
    let subject: Clause['subject'] = null
    for (const match of text.slice(from, to).matchAll(breaks)) {
      // The verb of telling, and what dates it, stay with the clause before.
      const that = /\bthat\s+$/.exec(match[0])
      const [cut, next] = [from + match.index + (that?.index ?? 0), from + match.index + match[0].length]
      if (cut - start < 8 && !match[0].startsWith(', as ')) continue
      clauses.push({ from: start, to: cut, sentence: [from, to], subject })
      subject = match.groups?.['joined'] === undefined ? null : [start, cut]
      start = next
    }
    if (to > start) clauses.push({ from: start, to, sentence: [from, to], subject })
  }
  return clauses
}

/** The clause that holds a place in the text, by halving; null between clauses. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | null {
  let low = 0, high = clauses.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((clauses[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const clause = clauses[low]
  return clause !== undefined && clause.from <= at ? clause : null
}
