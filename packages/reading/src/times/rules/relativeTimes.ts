import { calendar } from '../calendar.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { month, dateNumber, dateWord, number, year } = timeWords.pattern
const { anyCase } = timeWords
const stage = `(?:(?:${anyCase('the end of', 'the start of', 'the beginning of', 'the very beginning of', 'the middle of', 'end of', 'the end of the', 'the first half of', 'the second half of', 'early', 'late', 'mid', 'earlier', 'later', 'early in', 'late in', 'earlier in', 'later in', 'the rest of', 'the course of')})[\\s-]+)?`
const which = `(?<which>${anyCase('last', 'next', 'this', 'this past', 'the past', 'this coming', 'the coming', 'the same', 'that same', 'that', 'the previous', 'the preceding', 'the following', 'the next', 'the present', 'the current', 'the last', 'the entire', 'the whole', 'the')})`
const counted = `(?<n>${number}|${anyCase('a', 'an')})\\s+(?<unit>day|week|fortnight|month|year|decade|century)s?`

/** Days, weeks, months and years named by where they lie from today or from the date before. */
export const relativeTimes: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<!\\w)${stage}${which}\\s+(?<unit>${anyCase('week', 'month', 'year', 'decade', 'century', 'day')})(?!\\w|-)(?:\\s+(?<after>${anyCase('before', 'after', 'earlier', 'previous', 'after next', 'before last')})(?!\\w))?`, 'g'), read: unit },
  { pattern: new RegExp(`(?<!\\w)${anyCase('within')}\\s+(?<span>(?<which>the)\\s+(?<unit>year|month|week))(?!\\w)`, 'g'), read: unit },
  { pattern: new RegExp(`(?<!\\w)(?:${anyCase('the same')}\\s+(?:period|month|time|quarter|week|day)\\s+)(?:(?:of|in)\\s+)?(?:the\\s+)?(?:a\\s+year\\s+(?:ago|earlier|before)|(?:last|previous)\\s+year)(?!\\w)`, 'g'), read: yearOnYear },
  { pattern: new RegExp(`(?<!\\w)${counted}\\s+(?<where>ago)(?!\\w)`, 'g'), needs: /\sago/i, read: counting },
  { pattern: new RegExp(`(?<!\\w)${counted}\\s+(?<where>before)(?=\\s*[,.;:)]|\\s*$)`, 'gm'), needs: /before(?=\s*[,.;:)]|\s*$)/m, read: counting },
  { pattern: new RegExp(`(?<!\\w)${counted}\\s+(?<where>later|earlier)(?=\\s*[,.;:)]|\\s+(?:he|she|they|it|the|a|in|at|that|by|with|[A-Z]))`, 'g'), needs: /(?:day|week|fortnight|month|year|decade|century)s?\s+(?:later|earlier)/, read: counting },
  { pattern: new RegExp(`(?<!\\w)(?<where>in)\\s+(?<span>${counted})(?:['’]\\s*time|\\s+from\\s+now)(?!\\w)`, 'g'), read: counting },
  { pattern: new RegExp(`(?<!\\w)${counted}\\s+(?<hence>from\\s+now|hence)(?!\\w)`, 'g'), needs: /from\s+now|hence/, read: (groups, context) => counting({ ...groups, where: 'in' }, context) },
  { pattern: new RegExp(`(?<!\\w)(?<where>in|In)\\s+(?<span>(?<n>${number}|an?)\\s+(?<unit>day|week|month)s?)(?=\\s*[,.;:)]|\\s*$|\\s+(?:it|he|she|they|the|when|that|and|we)\\b)`, 'gm'), read: (groups, context) => context.tense() === 'future' ? counting(groups, context) : null },
  { pattern: new RegExp(`(?<!\\w)(?:the\\s+)?week\\s+(?:of|beginning|starting)\\s+(?:(?:Monday|Sunday),?\\s+)?(?:(?<date>${dateNumber})\\s+(?<month>${month})|(?<month2>${month})\\s+(?<date2>${dateNumber}))(?:,?\\s+(?<year>${year}))?(?!\\w)`, 'g'), read: weekOf },
  { pattern: new RegExp(`(?<!\\w)(?:the\\s+)?(?<place>${dateWord}|last)\\s+week\\s+(?:of|in)\\s+(?<month>${month})(?:\\s+(?<year>${year}))?(?!\\w)`, 'g'), needs: /\sweek\s+(?:of|in)\s/, read: weekIn },
]

function unit(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const which = groups['which']?.toLowerCase() ?? ''
  const name = groups['unit']?.toLowerCase() ?? ''
  const after = groups['after']?.toLowerCase()
  const said = context.text.slice(context.from, context.to)
  const staged = said.toLowerCase().startsWith(which) === false
  const before = context.text.slice(Math.max(0, context.from - 16), context.from)
  if (which === 'the' && after === undefined && !staged && !(name !== 'day' && /\b(?:within|end of|of|before)\s+$/i.test(before) && /^\s*(?:is out|[.,;])/.test(context.text.slice(context.to, context.to + 8)) ) && !(name === 'day' && /\b(?:later in|earlier in)\s+$/i.test(before))) return null
  if ((which === 'the past' || which === 'the coming' || which === 'this past') && name !== 'day') return { value: `P${name === 'decade' ? '10Y' : name === 'century' ? '100Y' : `1${name.charAt(0).toUpperCase()}`}`, type: 'duration', basis: null }
  // Over the last year: its length, up to now.
  if (which === 'the last' && after === undefined && name !== 'day' && name !== 'century' && /\b(?:over|in|during|within)\s+$/i.test(before)) return { value: name === 'decade' ? 'P10Y' : `P1${name.charAt(0).toUpperCase()}`, type: 'duration', basis: null }
  const onReference = which.startsWith('that') || /same|previous|preceding|following/.test(which) || which === 'the next' || (after !== undefined && after !== 'after next' && after !== 'before last') || (which === 'the' && name === 'day')
  if (which === 'this' && name === 'day') return null
  const from = onReference ? context.reference?.day ?? context.published : context.published
  if (from === null) return null
  const back = which === 'last' || which === 'the last' || /previous|preceding/.test(which) || after === 'before' || after === 'earlier' || after === 'previous'
  const on = which === 'next' || which === 'the next' || which === 'the following' || which === 'this coming' || after === 'after'
  const steps = after === 'after next' ? 2 : after === 'before last' ? -2 : back ? -1 : on ? 1 : 0
  return step(from, name, steps, onReference ? 'reference' : 'published')
}

function step(from: number, unit: string, steps: number, basis: TimeRead['basis']): TimeRead | null {
  const { year: y, month: m } = calendar.parts(from)
  const at = (value: string): TimeRead => ({ value, type: 'date', basis })
  if (y + steps * (unit === 'century' ? 100 : unit === 'decade' ? 10 : 1) < 1000 || y + steps > 2900) return null
  switch (unit) {
    case 'day': return at(calendar.iso(from + steps))
    case 'week': return at(calendar.week(from + 7 * steps))
    case 'fortnight': return at(calendar.week(from + 14 * steps))
    case 'month': { const shifted = calendar.shift(y, m, steps); return at(calendar.month(shifted.year, shifted.month)) }
    case 'decade': return at(calendar.year(y + 10 * steps).slice(0, 3))
    case 'century': return at(calendar.year(y + 100 * steps).slice(0, 2))
    default: return at(calendar.year(y + steps))
  }
}

function yearOnYear(_: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const base = context.reference?.value ?? (context.published === null ? null : calendar.iso(context.published))
  const match = base === null ? null : /^(\d{4})(.*)$/.exec(base)
  return match === null ? null : { value: `${calendar.year(Number(match[1]) - 1)}${(match[2] ?? '').replace(/T.*$|-29$/, '')}`, type: 'date', basis: 'reference' }
}

function counting(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const n = timeWords.numberOf(groups['n'] ?? '')
  const where = groups['where']?.toLowerCase()
  const onReference = where !== 'ago' && where !== 'in'
  const from = onReference ? context.reference?.day ?? context.published : context.published
  if (n === null || from === null) return null
  const name = groups['unit']?.toLowerCase() ?? ''
  const steps = where === 'later' || where === 'in' ? n : -n
  const basis = onReference ? 'reference' : 'published'
  return step(from, name, steps, basis)
}

function weekOf(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const m = timeWords.monthOf(groups['month'] ?? groups['month2'] ?? '')
  const date = timeWords.dateOf(groups['date'] ?? groups['date2'] ?? '')
  const y = groups['year'] !== undefined ? Number(groups['year']) : context.published === null ? null : closestYear(m, context)
  const day = y === null ? null : calendar.day(y, m, date)
  return day === null ? null : { value: calendar.week(day), type: 'date', basis: groups['year'] === undefined ? 'published' : null }
}

function weekIn(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const m = timeWords.monthOf(groups['month'] ?? '')
  const y = groups['year'] !== undefined ? Number(groups['year']) : context.published === null ? null : closestYear(m, context)
  if (y === null) return null
  const place = groups['place']?.toLowerCase() ?? ''
  const date = place === 'last' ? calendar.daysIn(y, m) : timeWords.dateOf(place) * 7
  const day = calendar.day(y, m, Math.min(date, calendar.daysIn(y, m)))
  if (day === null) return null
  const whole = place === 'last' && calendar.weekday(day) < 4 ? day - 7 : place === 'first' ? day - 3 : day
  return { value: calendar.week(whole), type: 'date', basis: groups['year'] === undefined ? 'published' : null }
}

function closestYear(month: number, context: TimeContext): number {
  const now = calendar.parts(context.published ?? 0)
  const ahead = (month - now.month + 12) % 12
  const future = context.tense() === 'future' || (context.tense() === 'none' && ahead <= 6)
  if (future) return month >= now.month ? now.year : now.year + 1
  return month <= now.month ? now.year : now.year - 1
}
