import { kanjiNumber } from './kanjiNumber.ts'
import { numberOf } from './numberOf.ts'
import { numberWords } from './numberWords.ts'

/** A number in digits, words or East Asian numerals at [from, to). `weak`: as of an item. */
export interface Numeral { readonly value: number; readonly from: number; readonly to: number; readonly weak: boolean }

/**
 * The numbers of a text, in order; "thirty (30)" is one. East Asian numerals count before a counter (三十日, 二部) or where they have a power (三十), not in words such as 一般 and 第三国.
 * Thousands are parted as the language parts them: 1,500.5 in English, 1.500,5 in German, 1 500,5 in Russian. Digits are western.
 */
export function numeralsIn(text: string, language: string): readonly Numeral[] {
  const comma = decimalComma.has(language)
  const found: Numeral[] = []
  for (const match of text.matchAll(comma ? digitsComma : digitsPoint)) {
    const written = match[0].replace(/[ \u00a0\u202f']/gu, '')
    const value = Number(comma ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', ''))
    found.push(times(text, match.index, match.index + match[0].length, value, language))
  }
  for (const each of eastern.has(language) ? kanji(text) : words(text, language)) {
    const twin = found.find(({ from, to, value }) => value === each.value && from >= each.to && /^\s*\(\s*$/u.test(text.slice(each.to, from)) && /^\s*\)/u.test(text.slice(to)))
    if (twin !== undefined) found.splice(found.indexOf(twin), 1, { ...twin, from: each.from, to: text.indexOf(')', twin.to) + 1 })
    else if (!found.some(({ from, to }) => each.from < to && from < each.to)) found.push(each)
  }
  return found.toSorted((a, b) => a.from - b.from)
}

const decimalComma = new Set(['ru', 'fr', 'es', 'de'])
const eastern = new Set(['ja', 'zh'])
const digitsPoint = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/gu
const digitsComma = /(?<![\d.,])\d{1,3}(?:[. \u00a0\u202f']\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu

/** "5 million", "5 млн", 500万: the word of a power goes with the digits before it. */
function times(text: string, from: number, to: number, value: number, language: string): Numeral {
  const next = /^(?:st|nd|rd|th)?[\s\u00a0]*(\p{L}+)/u.exec(text.slice(to, to + 24))
  const power = next?.[1] === undefined ? undefined : eastern.has(language) ? kanjiPower[next[1][0] ?? ''] : numberWords[language]?.get(next[1].toLowerCase())
  if (typeof power === 'number') return { value: value * power, from, to: to + 1, weak: false }
  return power?.times === true && !power.ordinal && power.n >= 1000 ? { value: value * power.n, from, to: to + (next?.[0].length ?? 0), weak: false } : { value, from, to, weak: false }
}

const kanjiPower: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000, 亿: 100_000_000 }
const counter = '(?:日|箇月|か月|カ月|ヶ月|ケ月|个月|個月|月|年|週間|周|星期|人|国|か国|箇国|部|通|份|回|次|番目|隻|海里|キロ|メートル|公里|米|パーセント|ドル|円|元|つ|名|項目|分の|倍|天|时|時間)'
const kanjiRun = new RegExp(`(?<!第)(?<![\\p{Script=Han}]分之)[〇一二三四五六七八九十百千万億亿两]+(?=${counter})|(?<=第)[一二三四五六七八九十百千]+(?=${counter})(?!国)|(?<=百分之)[一二三四五六七八九十百]+|(?<!第)[一二三四五六七八九]*[十百千](?!分之)[〇一二三四五六七八九十百千万億亿]*`, 'gu')

function kanji(text: string): readonly Numeral[] {
  return [...text.matchAll(kanjiRun)].flatMap((match) => {
    const value = kanjiNumber(match[0])
    if (value === null || text.slice(match.index, match.index + 4) === '百分之') return []
    return [{ value, from: match.index, to: match.index + match[0].length, weak: value <= 2 || /[千万]/u.test(match[0]) && match[0].length === 1 || value <= 3 && text[match.index - 1] === '第' }]
  })
}

/** Words that are as often no number: "neuf" (new), "achten" (respect). */
const doubtful = new Set(['neuf', 'achte', 'achten', 'achter', 'achtes', 'once', 'ми', 'second', 'seconde'])
const made = new Map<string, RegExp | null>()

function words(text: string, language: string): readonly Numeral[] {
  const pattern = runs(language)
  if (pattern === null) return []
  return [...text.matchAll(pattern)].flatMap((match) => {
    const number = numberOf((match.groups?.['run'] ?? '').replace(/[\s]+/gu, ' '), language)
    const lone = (match.groups?.['run'] ?? '').toLowerCase()
    if (number === null || /^(?:hundred|thousand|million|billion)s?$/u.test(lone) && number.value > 0 && /^\s*s?\s*of/u.test(text.slice(match.index + match[0].length))) return []
    const from = match.index
    return [{ value: number.value, from, to: from + (match.groups?.['run'] ?? '').length, weak: number.value <= 2 || number.ordinal && number.value <= 3 || doubtful.has(lone) }]
  })
}

function runs(language: string): RegExp | null {
  let found = made.get(language)
  if (found === undefined) {
    const table = numberWords[language]
    const all = [...table?.keys() ?? []].toSorted((a, b) => b.length - a.length).join('|')
    const word = language === 'ar' ? `و?(?:${all})` : `(?:${all})`
    // Russian joins the number to what it counts: тридцатидневный срок.
    const joined = language === 'ru' ? '(?=дневн|месячн|летн|недельн|процентн|$|[^\\p{L}])' : '(?![\\p{L}\\d])'
    found = table === undefined ? null : new RegExp(`(?<![\\p{L}\\d])(?<run>${word}(?:(?:\\s+|-)(?:(?:and|et|y)\\s+)?${word})*)${joined}`, 'giu')
    made.set(language, found)
  }
  return found
}
