import type { Document } from './document.ts'
import type { WithParagraphs, WithSentences, WithTokens } from './layers.ts'

const abbreviation = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'cpl', 'brig', 'adm', 'sen', 'rep', 'gov', 'pres', 'rev', 'hon', 'st', 'jr', 'sr', 'messrs', 'mme', 'm', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'no', 'nos', 'art', 'arts', 'para', 'paras', 'vs', 'etc', 'inc', 'ltd', 'co', 'corp', 'vol', 'ed', 'cf', 'amb', 'u.s', 'u.n'])

/** No one writes sentences of so many tokens. What a broken file holds is cut, for later stages look back and ahead within a sentence. */
const longest = 300

/**
 * Adds sentences. A mark inside a quotation ends one only where the quotation ends or a new sentence begins in it. One that runs past
 * 300 tokens is cut at the next comma, semicolon or closing mark, and at 600 in any case. O(n).
 */
export function splitSentences<D extends Document & WithTokens & WithParagraphs>(document: D): D & WithSentences {
  const { text, tokens, paragraphs } = document
  const from: number[] = []
  const to: number[] = []
  let t = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const end = paragraphs.to[p] ?? 0
    let start = paragraphs.from[p] ?? 0
    while (t < tokens.length && (tokens.from[t] ?? 0) < start) t++
    let first = t
    const cut = (stop: number, token: number) => {
      from.push(start)
      to.push(stop)
      first = token + 1
      start = stop
      while (start < end && /\s/.test(text[start] ?? '')) start++
    }
    for (; t < tokens.length && (tokens.from[t] ?? 0) < end; t++) {
      const mark = tokens.lower[t]
      const length = t - first
      if (length >= longest && (length >= 2 * longest || mark === ',' || mark === ';' || isCloser(mark)) && (tokens.to[t] ?? end) < end) {
        cut(tokens.to[t] ?? end, t)
        continue
      }
      if (!isStop(mark)) continue
      if (mark === '.' && followsAbbreviation(tokens.lower[t - 1], tokens.to[t - 1] === tokens.from[t])) continue
      let last = t
      while (last + 1 < tokens.length && tokens.from[last + 1] === tokens.to[last] && isCloser(tokens.lower[last + 1])) last++
      const stop = tokens.to[last] ?? end
      const next = text.slice(stop, stop + 4)
      if (stop < end && !/^\s+["“”„«‘'`([\p{Lu}\p{N}\p{Lo}—–-]/u.test(next)) continue
      t = last
      cut(stop, t)
    }
    if (start < end) {
      from.push(start)
      to.push(end)
    }
  }
  return { ...document, sentences: { length: from.length, from: Int32Array.from(from), to: Int32Array.from(to) } }
}

function isStop(mark: string | undefined): boolean {
  return mark === '.' || mark === '!' || mark === '?' || mark === '。' || mark === '！' || mark === '？'
}

function isCloser(mark: string | undefined): boolean {
  return mark === '"' || mark === '”' || mark === '’' || mark === "'" || mark === "''" || mark === ')' || mark === ']' || mark === '»' || isStop(mark)
}

function followsAbbreviation(word: string | undefined, touching: boolean): boolean {
  return touching && word !== undefined && (abbreviation.has(word) || /^\p{L}$/u.test(word))
}
