import type { GraphPart, GraphSentence, Phrase } from './graphSentence.ts'

/** The sentence of a phrase, its first letter large. `because`: keys it leans on beside those it names. */
export function graphSentenceOf(phrase: Phrase, because: readonly string[] = []): GraphSentence {
  const seen = new Set<number>()
  const parts = phrase.map((part): GraphPart => {
    if (part.is !== 'state' || !seen.has(part.state)) {
      if (part.is === 'state') seen.add(part.state)
      return part
    }
    // What a state consists of is said once.
    return { ...part, text: part.text.replace(/^(state \d+) \(.*\)$/su, '$1') }
  }).map((part, i): GraphPart => (i === 0 && part.is !== 'decisionMaker' ? { ...part, text: part.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) } : part))
  return {
    text: parts.map(({ text }) => text).join(''), parts, packages: [],
    states: [...new Set(parts.flatMap((part) => (part.is === 'state' ? [part.state + 1] : [])))],
    because: [...new Set([...parts.flatMap((part) => (part.is === 'ground' ? [part.key] : [])), ...because])],
  }
}
