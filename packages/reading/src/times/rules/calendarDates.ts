import { calendar } from '../calendar.ts'
import { nearest } from '../nearest.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { month, shortWeekday, year, dateNumber, dateWord } = timeWords.pattern
const { anyCase } = timeWords
const before = '(?<![\\w.,$€£-])'
const weekdayBefore = `(?:${shortWeekday},?\\s+(?:the\\s+)?)?`
const relativeYear = `(?:(?:of\\s+)?(?<which>${anyCase('last', 'this', 'next', 'the same', 'that', 'the following', 'the previous')})\\s+${anyCase('year')})`
const yearAfter = `(?:,?\\s+(?:of\\s+)?(?<year>${year})(?![\\d,]*\\d)|\\s+${relativeYear})?`

/** Dates named by day, month and perhaps year, in the orders English uses, with their ranges. */
export const calendarDates: readonly TimeRule[] = [
  { pattern: new RegExp(`${before}(?<year>${year})-(?<month>\\d{2})-(?<date>\\d{2})(?!\\d)`, 'g'), read: numeric },
  { pattern: new RegExp(`${before}(?<date>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>${year})(?!\\d)`, 'g'), read: numeric },
  { pattern: new RegExp(`${before}${weekdayBefore}(?<date>${dateNumber}|${dateWord})(?:\\s+day)?\\s+(?:of\\s+)?(?<month>${month})(?!\\w)${yearAfter}`, 'g'), read: named },
  { pattern: new RegExp(`${before}${weekdayBefore}(?<month>${month})\\s*(?:the\\s+)?(?<date>${dateNumber}|${dateWord})(?![\\d,]*\\d)(?!\\s+(?:percent|per cent|people|votes))${yearAfter}`, 'g'), read: named },
  // The first of "12 and 13 September", the second of "January 21 to 23".
  { pattern: new RegExp(`${before}(?<span>(?<date>${dateNumber}))\\s*(?:,|-|–|—|${anyCase('and', 'to', 'or', 'through', 'until')})\\s*(?:${dateNumber}\\s*(?:,|and|to)\\s*)?${weekdayBefore}${dateNumber}\\s+(?<month>${month})(?!\\w)${yearAfter}`, 'g'), read: named },
  { pattern: new RegExp(`${before}(?<month>${month})\\s*${dateNumber}\\s*(?:,|-|–|—|${anyCase('and', 'to', 'or', 'through', 'until')})\\s*(?<span>(?<date>${dateNumber}))(?![\\d,]*\\d|:|st |th |\\s*%|\\s+(?:percent|per cent|people|years|days|members|countries|states|nations|ministers))(?:,\\s*(?<year>${year}))?`, 'g'), read: named },
  { pattern: new RegExp(`(?<=\\b${anyCase('on the', 'until the', 'by the', 'of the')}\\s+)(?<date>\\d{1,2})(?:st|nd|rd|th)(?=\\s*[.,;:)"”’]|\\s*$|\\s+(?:and|to|but|at|in|with|after|that)\\b)`, 'gm'), read: dateAlone },
]

function numeric(groups: Readonly<Record<string, string | undefined>>): TimeRead | null {
  const [y, m, d] = [Number(groups['year']), Number(groups['month']), Number(groups['date'])]
  const day = calendar.day(y, m, d) ?? calendar.day(y, d, m)
  return day === null ? null : { value: calendar.iso(day), type: 'date', basis: null }
}

function named(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const m = timeWords.monthOf(groups['month'] ?? '')
  const date = timeWords.dateOf(groups['date'] ?? '')
  if (groups['year'] !== undefined) {
    const day = calendar.day(Number(groups['year']), m, date)
    return day === null ? null : { value: calendar.iso(day), type: 'date', basis: null }
  }
  if (date < 1 || date > calendar.daysIn(2000, m)) return null
  if (context.published === null) return { value: `XXXX-${String(m).padStart(2, '0')}-${String(date).padStart(2, '0')}`, type: 'date', basis: null }
  const said = groups['which']?.toLowerCase()
  const own = calendar.parts(said === 'last' || said === 'this' || said === 'next' ? context.published : context.reference?.day ?? context.published).year
  const shift = said === undefined ? null : said === 'last' || said === 'the previous' ? -1 : said === 'next' || said === 'the following' ? 1 : 0
  const day = shift === null ? nearest.date(m, date, context.published, context.tense()) : calendar.day(own + shift, m, date)
  return day === null ? null : { value: calendar.iso(day), type: 'date', basis: 'published' }
}

function dateAlone(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const from = context.published
  if (from === null) return null
  const date = Number(groups['date'])
  const { year: y, month: m, date: today } = calendar.parts(from)
  const ahead = context.tense() === 'future'
  const at = ahead === date >= today ? { year: y, month: m } : calendar.shift(y, m, ahead ? 1 : -1)
  const day = date === today ? from : calendar.day(at.year, at.month, date)
  return day === null ? null : { value: calendar.iso(day), type: 'date', basis: 'published' }
}
