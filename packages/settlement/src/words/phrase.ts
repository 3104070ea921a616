import type { GraphPart, Phrase } from './graphSentence.ts'

/** A tag for templates: words, with parts, phrases and plain words put in. */
export function phrase(words: TemplateStringsArray, ...put: readonly (GraphPart | Phrase | string | number)[]): Phrase {
  const parts: GraphPart[] = []
  const add = (each: GraphPart | Phrase | string | number): void => {
    if (typeof each === 'string' || typeof each === 'number') {
      if (each === '') return
      const last = parts.at(-1)
      if (last?.is === 'words') parts[parts.length - 1] = { is: 'words', text: `${last.text}${each}` }
      else parts.push({ is: 'words', text: String(each) })
    } else if ('is' in each) {
      if (each.is === 'words') add(each.text)
      else parts.push(each)
    } else for (const part of each) add(part)
  }
  for (const [i, text] of words.entries()) {
    add(text)
    if (put[i] !== undefined) add(put[i])
  }
  return parts
}
