import { numberWords } from './numberWords.ts'

export interface SpelledNumber { readonly value: number; readonly ordinal: boolean }

/** A number written in words or digits, whole: "thirty", "one hundred and twenty", "thirtieth", "30th", "тридцати"; null for any other words. Case does not matter. */
export function numberOf(words: string, language: string): SpelledNumber | null {
  const digits = /^(\d+)(st|nd|rd|th|-?й|-?го|er|e|ème|º|\.)?$/iu.exec(words.trim())
  if (digits?.[1] !== undefined) return { value: Number(digits[1]), ordinal: digits[2] !== undefined }
  const table = numberWords[language]
  if (table === undefined) return null
  let [total, current, ordinal, any] = [0, 0, false, false]
  for (const word of words.trim().toLowerCase().split(/[\s-]+/u)) {
    if (any && (word === 'and' || word === 'et' || word === 'y' || word === 'und')) continue
    const found = table.get(word) ?? (language === 'ar' ? table.get(word.replace(/^و/u, '')) : undefined)
    if (found === undefined || ordinal) return null
    any = true
    ordinal = found.ordinal
    if (!found.times) current = language === 'fr' && found.n === 20 && current === 4 ? 80 : current + found.n
    else if (found.n === 100) current = Math.max(current, 1) * 100
    else {
      total += Math.max(current, 1) * found.n
      current = 0
    }
  }
  return any ? { value: total + current, ordinal } : null
}
