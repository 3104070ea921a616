import { kanjiNumber } from './kanjiNumber.ts'
import { numberOf } from './numberOf.ts'
import { westernDigits } from './westernDigits.ts'

/**
 * A number of an article or a paragraph as any language writes it, in one form: `9` for 9, IX, 九, "Ninth" and "premier" alike; what follows stays, `9bis`. Letters of points
 * are lower case, and those of the Russian alphabet stand by their place: `а)` is `a`, `б)` is `b`.
 */
export function normalLabel(label: string, language: string): string {
  const bare = westernDigits(label).trim().replace(/^[([（]+|[)\].:．。、）–-]+$/gu, '').trim()
  if (bare === '') return ''
  const number = /^(\d+(?:\.\d+)*)\s*(.*)$/u.exec(bare)
  if (number?.[1] !== undefined) return `${number[1]}${(number[2] ?? '').toLowerCase()}`
  const kanji = kanjiNumber(bare)
  if (kanji !== null) return String(kanji)
  if (/^[IVXLC]+$/u.test(bare)) return String(roman(bare))
  const russian = 'абвгдежзик'.indexOf(bare.toLowerCase())
  if (language === 'ru' && bare.length === 1 && russian >= 0) return 'abcdefghij'[russian] ?? bare
  return String(numberOf(bare, language)?.value ?? bare.toLowerCase())
}

const romanValue: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

function roman(numeral: string): number {
  const values = [...numeral].map((each) => romanValue[each] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
