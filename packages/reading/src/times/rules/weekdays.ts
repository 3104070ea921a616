import { calendar } from '../calendar.ts'
import { nearest } from '../nearest.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { weekday, month, dateNumber } = timeWords.pattern
const { anyCase } = timeWords
const part = `(?:\\s+(?:${anyCase('early', 'late')})?\\s*(?<part>${anyCase('morning', 'afternoon', 'evening', 'night')})(?!\\w))?`
const notADate = `(?!,?\\s+(?:the\\s+)?(?:${dateNumber}\\s+)?${month}\\b)`

/** Weekdays, today and its neighbours, with parts of the day. */
export const weekdays: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<!\\w)(?:(?<which>${anyCase('last', 'next', 'this', 'this past', 'this coming', 'the following', 'the previous', 'the same', 'that')})\\s+)?(?:${anyCase('early', 'late', 'earlier', 'later')})?\\s*(?<!\\w)(?<day>${weekday})(?!\\w)${part}(?:(?:\\s+of)?\\s+(?<week>${anyCase('next week', 'last week', 'this week', 'week', 'last', 'next')})(?!\\w)(?=\\s*[.,;:)”"]|\\s+[a-z]|$))?${notADate}`, 'gm'), read: named },
  { pattern: new RegExp(`(?<!\\w)(?:(?:${anyCase('earlier', 'later', 'late', 'early')})\\s+)?(?<day>${anyCase('today', 'yesterday', 'tomorrow', 'the day after tomorrow', 'the day before yesterday')})(?!\\w)${part}(?:,?\\s+${weekday}(?:,?\\s+${dateNumber}\\s+${month})?(?!\\w))?`, 'g'), needs: /today|yesterday|tomorrow/i, read: around },
  { pattern: new RegExp(`(?<!\\w)(?:(?<which>${anyCase('this', 'last', 'earlier this', 'later this', 'late this', 'early this', 'the same', 'that', 'the previous', 'the next', 'the following')})\\s+(?<part>${anyCase('morning', 'afternoon', 'evening', 'night')})|(?<part2>${anyCase('tonight')}))(?!\\w)`, 'g'), needs: /morning|afternoon|evening|night/i, read: around },
]

const parts: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }

function withPart(day: number, part: string | undefined, basis: TimeRead['basis']): TimeRead {
  const suffix = part === undefined ? '' : parts[part.toLowerCase()] ?? ''
  return { value: calendar.iso(day) + suffix, type: suffix === '' ? 'date' : 'time', basis }
}

function named(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const { published } = context
  const day = timeWords.weekdayOf(groups['day'] ?? '')
  if (published === null) return { value: `XXXX-WXX-${day}`, type: 'date', basis: null }
  const which = groups['which']?.toLowerCase()
  const week = groups['week']?.toLowerCase()
  const monday = published - calendar.weekday(published) + 1
  const from = context.reference?.day ?? published
  const at = (found: number, basis: TimeRead['basis'] = 'published'): TimeRead => withPart(found, groups['part'], basis)
  if (week === 'next week') return at(monday + 7 + day - 1)
  if (week === 'last week') return at(monday - 7 + day - 1)
  if (week === 'this week') return at(monday + day - 1)
  if (week === 'week') return at(nearest.weekday(day, published + 1, 'future') + 7)
  switch (which ?? week) {
    case 'last': case 'this past': return at(nearest.weekday(day, published - 1, 'past'))
    case 'next': case 'this coming': return at(nearest.weekday(day, published + 1, 'future'))
    case 'this': return at(monday + day - 1)
    case 'the following': return at(nearest.weekday(day, from + 1, 'future'), 'reference')
    case 'the previous': return at(nearest.weekday(day, from - 1, 'past'), 'reference')
    case 'the same': case 'that': return at(nearest.weekday(day, from, 'past'), 'reference')
    default: return at(nearest.weekday(day, published, context.tense()))
  }
}

function around(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const { published } = context
  const which = groups['which']?.toLowerCase()
  const relative = which === 'the same' || which === 'that' || which === 'the previous' || which === 'the next' || which === 'the following'
  const from = relative ? context.reference?.day ?? published : published
  if (from === null) return { value: 'PRESENT_REF', type: 'reference', basis: null }
  if (groups['part2'] !== undefined) return withPart(from, 'night', 'published')
  const part = groups['part']
  const shift = which === 'last' || which === 'the previous' ? -1 : which === 'the next' || which === 'the following' ? 1 : shifts[groups['day']?.toLowerCase() ?? ''] ?? 0
  return withPart(from + shift, part, relative ? 'reference' : 'published')
}

const shifts: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, 'the day after tomorrow': 2, 'the day before yesterday': -2 }
