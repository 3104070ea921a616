import type { Passage } from '@travaux/model'
import type { Parsing } from '../english.ts'
import { splitParagraphs } from '../splitParagraphs.ts'
import { splitSentences } from '../splitSentences.ts'
import { parseSyntax } from '../syntax/parseSyntax.ts'
import { tokenise } from '../tokenise.ts'

/** Tags (Penn Treebank) of what a noun phrase is made of: nouns and what stands before them. */
const within = /^(?:NNP?S?|JJ[RS]?|VB[GN]|CD|POS|HYPH)$/
const noun = /^NNP?S?$/

/**
 * Whether [from, to) of a text is a noun phrase to its end: nouns with what modifies them, joined by small words at most (`joins`), the last word
 * a noun that no noun follows. A verb or a clause cut short is none. Texts are parsed once each; O(words of the texts asked about).
 */
export function makeNounPhrases(parsing: Parsing, joins: ReadonlySet<string>): (text: string, at: Pick<Passage, 'from' | 'to'>) => boolean {
  const parsed = new Map<string, ReturnType<typeof parse>>()
  return (text, { from, to }) => {
    let document = parsed.get(text)
    if (document === undefined) parsed.set(text, document = parse(text, parsing))
    const { tokens, syntax: { tag, tagNames } } = document
    let last: number | null = null
    for (let t = 0; t < tokens.length; t++) {
      if (tokens.from[t]! < from) continue
      const name = tagNames[tag[t]!] ?? ''
      if (tokens.from[t]! >= to) return last !== null && noun.test(tagNames[tag[last]!] ?? '') && !noun.test(name)
      if (!joins.has(tokens.lower[t]!) && !within.test(name) && !isHyphen(text, tokens.from[t]!)) return false
      last = t
    }
    return last !== null && noun.test(tagNames[tag[last]!] ?? '')
  }
}

function isHyphen(text: string, at: number): boolean {
  return text[at] === '-'
}

function parse(text: string, parsing: Parsing) {
  return parseSyntax(splitSentences(splitParagraphs(tokenise({ text }))), parsing)
}
