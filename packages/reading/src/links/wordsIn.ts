import { stem } from './stem.ts'

/** Words of one stretch of text with their stems; offsets are into the whole text. `at` gives where a stem occurs. */
export interface Words {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly stems: readonly string[]
  readonly at: ReadonlyMap<string, readonly number[]>
}

/** The words of text[from, to). Hyphens and quotation marks part words, so that `visa-free` and "visa free" are the same. */
export function wordsIn(text: string, from = 0, to = text.length): Words {
  const words = { from: [] as number[], to: [] as number[], stems: [] as string[], at: new Map<string, number[]>() }
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}{1,2}(?!\p{L}))?/gu)) {
    const key = stem(match[0])
    const where = words.at.get(key)
    if (where === undefined) words.at.set(key, [words.stems.length])
    else where.push(words.stems.length)
    words.stems.push(key)
    words.from.push(from + match.index)
    words.to.push(from + match.index + match[0].length)
  }
  return words
}
