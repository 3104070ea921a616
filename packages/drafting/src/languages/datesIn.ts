import type { Item } from './item.ts'
import { kanjiNumber } from './kanjiNumber.ts'
import { monthNames } from './monthNames.ts'
import { numberOf } from './numberOf.ts'
import { numberWords } from './numberWords.ts'
import { westernDigits } from './westernDigits.ts'

/**
 * The dates of a text in the forms of its language: a day, `2027-03-12`, or a month, `2027-03`. Japanese eras are counted (Meiji to Reiwa). A day that the calendar does not
 * have is no date; nor are 03.04.2027 in English, where either may be the month, and blanks ("___ March 20__").
 */
export function datesIn(text: string, language: string): readonly Item[] {
  const plain = westernDigits(text)
  const found: Item[] = []
  const add = (from: number, length: number, year: number, month: number, day: number | null): void => {
    if (month < 1 || month > 12 || found.some((each) => from < each.to && each.from < from + length)) return
    const value = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}${day === null ? '' : `-${String(day).padStart(2, '0')}`}`
    if (day === null || isDay(year, month, day)) found.push({ kind: 'date', value, from, to: from + length, weak: false })
  }
  for (const match of plain.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/gu)) add(match.index, match[0].length, Number(match[1]), Number(match[2]), Number(match[3]))
  if (language !== 'en') for (const match of plain.matchAll(/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/gu)) add(match.index, match[0].length, Number(match[3]), Number(match[2]), Number(match[1]))
  if (language === 'ja' || language === 'zh') eastern(plain, add)
  else for (const pattern of patterns(language)) {
    for (const match of plain.matchAll(pattern)) {
      const { day, month, year } = match.groups ?? {}
      const asDay = day === undefined ? null : numberOf(day.replace(/º|°/gu, ''), language)?.value ?? 0
      const asYear = year === undefined ? 0 : numberOf(year, language)?.value ?? 0
      add(match.index, match[0].length, asYear, (monthOf(language).get((month ?? '').toLowerCase().replace(/\s+/gu, ' ')) ?? 0), asDay)
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

type Add = (from: number, length: number, year: number, month: number, day: number | null) => void

function eastern(text: string, add: Add): void {
  for (const match of text.matchAll(/(明治|大正|昭和|平成|令和)?\s?(元|[\d〇零一二三四五六七八九十百千]+)年\s?([\d一二三四五六七八九十]+)月(?:\s?([\d一二三四五六七八九十]+)[日号])?/gu)) {
    const era = match[1]
    const written = match[2] === '元' ? 1 : read(match[2] ?? '')
    const year = era === undefined ? written : written + (eraBegins[era] ?? 0) - 1
    if (year >= 1000) add(match.index, match[0].length, year, read(match[3] ?? ''), match[4] === undefined ? null : read(match[4]))
  }
}

const eraBegins: Readonly<Record<string, number>> = { 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019 }

function read(numeral: string): number {
  return /^\d+$/u.test(numeral) ? Number(numeral) : kanjiNumber(numeral) ?? 0
}

const made = new Map<string, readonly RegExp[]>()

function patterns(language: string): readonly RegExp[] {
  let found = made.get(language)
  if (found === undefined) {
    const names = [...monthOf(language).keys()]
    found = names.length === 0 ? [] : build(language, names.map((name) => name.replaceAll(' ', '\\s+')).join('|'))
    made.set(language, found)
  }
  return found
}

function build(language: string, names: string): readonly RegExp[] {
  const words = [...numberWords[language]?.keys() ?? []].filter((word) => word.length > 1).toSorted((a, b) => b.length - a.length).join('|')
  const day = `(?<day>\\d{1,2}(?:st|nd|rd|th|er|º|°)?|(?:${words})(?:[\\s-](?:${words}))?)`
  const year = `(?<year>\\d{4}|(?:${words})(?:[\\s-](?:and |et |y |und )?(?:${words})){1,6})`
  const [open, shut] = ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])']
  const joins = { en: ['(?:\\s+day)?(?:\\s+of)?\\s+', ',?\\s+(?:in\\s+the\\s+year\\s+)?'], es: ['\\s+de(?:l\\s+mes\\s+de)?\\s+', '\\s+de(?:l\\s+año)?\\s+'], de: ['\\.?\\s+', '\\s+'], ar: ['\\s+(?:من\\s+)?', '\\s+(?:سنة\\s+|عام\\s+)?'] }[language] ?? ['\\s+', '\\s+']
  const month = `(?<month>${names})`
  return [
    new RegExp(`${open}${day}${joins[0]}${month}(?:/\\p{L}+)?${joins[1]}${year}${shut}`, 'giu'),
    ...language === 'en' ? [new RegExp(`${open}${month}\\s+${day},?\\s+${year}${shut}`, 'giu')] : [],
    new RegExp(`${open}${month}${joins[1]}(?<year>\\d{4})${shut}`, 'giu'),
  ]
}

const months = new Map<string, ReadonlyMap<string, number>>()

function monthOf(language: string): ReadonlyMap<string, number> {
  let found = months.get(language)
  if (found === undefined) {
    found = new Map((monthNames[language] ?? []).flatMap((names, i) => names.split('/').map((name) => [name.replaceAll('\u00a0', ' '), i + 1] as const)))
    months.set(language, found)
  }
  return found
}

function isDay(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= last
}
