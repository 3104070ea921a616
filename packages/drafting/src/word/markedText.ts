import type { Change } from '../paper/marked.ts'

/** Who inserted or struck the words that come. */
export type Active = Omit<Change, 'from' | 'to'>

/** A text that grows, with the changes over it. Changes that touch, of one author and one time, are one change. */
export interface MarkedText {
  /** So many characters so far. */
  readonly length: number
  append(words: string, active: readonly Active[]): void
  whole(): { readonly text: string; readonly changes: readonly Change[] }
}

export function markedText(): MarkedText {
  const pieces: string[] = []
  const changes: { -readonly [K in keyof Change]: Change[K] }[] = []
  /** The last change of each author, kind and time. */
  const last = new Map<string, (typeof changes)[number]>()
  let length = 0
  return {
    get length() {
      return length
    },
    append(words, active) {
      if (words === '') return
      const from = length
      pieces.push(words)
      length += words.length
      for (const { kind, author, date } of active) {
        const key = JSON.stringify([kind, author, date])
        const open = last.get(key)
        if (open !== undefined && open.to >= from) open.to = length
        else {
          const change = { from, to: length, kind, author, date }
          last.set(key, change)
          changes.push(change)
        }
      }
    },
    whole: () => ({ text: pieces.join(''), changes: changes.sort((a, b) => a.from - b.from || b.to - a.to) }),
  }
}
