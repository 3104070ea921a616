import { findDateline } from '../metadata/findDateline.ts'
import { spellingKey } from './spellingKey.ts'

/** A sentence, or a line that is none, as it is compared with those of another text. */
export interface SentenceUnit {
  readonly words: string
  readonly hash: number
  /** The hash without the dateline that it begins with; null where it has none. */
  readonly bare: number | null
  /** Whether it is a whole line, and does not end as a sentence does: a headline, a byline, a date. */
  readonly isLine: boolean
}

/** Datelines stand near the head of a text. Below, "JAPAN — " at the start of a line says of whom the line speaks. */
const headLines = 8

/**
 * A text in sentences, told apart by marks alone, so that a copy is cut where its original is. `wrapped`: lines go on in the next one, up to an
 * empty one. Compared are words and numbers, spelling variants being one, question marks, signs of money and of per cent; all else is white space
 * and punctuation.
 */
export function sentenceUnits(text: string, wrapped: boolean): SentenceUnit[] {
  const units: SentenceUnit[] = []
  let dateline = false
  const lines = text.split(wrapped ? /\r?\n[^\S\n]*\r?\n\s*/ : /[\r\n\u2028\u2029]+/)
  lines.forEach((each, at) => {
    const line = each.trim()
    const end = dateline || at >= headLines ? 0 : datelineEnd(line)
    if (end > 0) dateline = true
    // "A. Writer" is one.
    const sentences = line.slice(end).split(/(?<=[.!?…]["”’»')\]]{0,3})(?<!(?<!\p{L})\p{Lu}\.)\s+|(?<=[。！？][」』”]{0,2})/u)
    sentences.forEach((sentence, i) => {
      // The full stops of a dateline end no sentence.
      const words = i === 0 ? line.slice(0, end) + sentence : sentence
      const hash = hashOf(words)
      if (hash === null) return
      const bare = i === 0 && end > 0 ? hashOf(sentence) : null
      units.push({ words, hash, bare, isLine: sentences.length === 1 && !/[.!?…。！？;]["”’»')\]」』]*$/u.test(words) })
    })
  })
  return units
}

/** Where the dateline that a line begins with ends; 0 where there is none. One that no mark parts from the sentence may be a name: "NATO Secretary General". */
function datelineEnd(line: string): number {
  const bracketed = /^【[^】]{1,12}】/.exec(line)
  if (bracketed !== null) return bracketed[0].length
  const end = findDateline(line, 0, line.length)?.at[1] ?? 0
  return /[—–)-]\s*$|[:-] $/.test(line.slice(0, end)) ? end : 0
}

/** FNV-1a (Fowler, Noll & Vo) over the keys of the words, with what parts them. Null where there are none. */
function hashOf(words: string): number | null {
  let hash = 0x811c9dc5
  let any = false
  for (const [word] of words.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+|[\p{Sc}%?]/gu)) {
    const key = spellingKey(word)
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
    any ||= word !== '?'
  }
  return any ? hash >>> 0 : null
}
