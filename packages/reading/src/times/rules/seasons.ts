import { calendar } from '../calendar.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { year } = timeWords.pattern
const { anyCase } = timeWords
const season = `(?<season>${anyCase('spring', 'summer', 'autumn', 'fall', 'winter')})`
const stage = `(?:(?:${anyCase('the end of', 'the beginning of', 'early', 'mid', 'late')})[\\s-]+)?`

/** Seasons of the northern year, feasts with a day of their own, weekends. */
export const seasons: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<!\\w)(?:the\\s+)?${stage}${season}(?:\\s+of)?\\s+(?<year>${year})(?!\\w)`, 'g'), needs: /spring|summer|autumn|fall|winter/i, read: seasonOf },
  { pattern: new RegExp(`(?<!\\w)${stage}(?<which>${anyCase('last', 'this', 'next', 'the following', 'the previous', 'the')})\\s+(?:${anyCase('coming', 'past', 'early', 'late')}\\s+)?${season}(?!\\w|\\s+(?:of|in|camp|school|house|from|to|asleep))`, 'g'), needs: /spring|summer|autumn|fall|winter/i, read: seasonOf },
  { pattern: new RegExp(`(?<=\\b(?:in|by|until|since|before|after|this|late|early|during)\\s+(?:early |late )?)${season}(?!\\w|\\s+(?:of|in|camp|school|house))`, 'g'), needs: /spring|summer|autumn|fall|winter/i, read: seasonOf },
  { pattern: new RegExp(`(?<!\\w)(?<feast>Christmas Eve|Christmas Day|New Year['’]s (?:Day|Eve)|Easter (?:Sunday|Monday)|Good Friday|at New Year|${anyCase('christmas eve', 'christmas day', 'christmas', 'boxing day', "new year's eve", "new year's day", 'new year’s eve', 'new year’s day', 'easter sunday', 'easter monday', 'easter', 'good friday', 'thanksgiving', 'navruz', 'nowruz')})(?!\\w|\\s+(?:Island|Accord|Agreement|tree|Rising))(?:\\s+(?<year>${year}))?`, 'g'), needs: /christmas|boxing|new year|easter|good friday|thanksgiving|n(?:av|ow)ruz/i, read: feast },
  { pattern: new RegExp(`(?<!\\w)(?:(?<which>${anyCase('last', 'this', 'next', 'the', 'this past', 'this coming')})\\s+)(?:${anyCase('coming', 'past')}\\s+)?${anyCase('weekend')}(?!\\w)`, 'g'), needs: /weekend/i, read: weekend },
]

const codes: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }
const starts: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

function seasonOf(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const name = groups['season']?.toLowerCase() ?? ''
  // The Winter Olympics, a Spring Festival.
  if (/[A-Z][a-z]+$/.test(context.text.slice(context.from, context.to)) && /^\s+[A-Z]/.test(context.text.slice(context.to, context.to + 4))) return null
  const at = (y: number, basis: TimeRead['basis']): TimeRead => ({ value: `${calendar.year(y)}-${codes[name] ?? ''}`, type: 'date', basis })
  if (groups['year'] !== undefined) return at(Number(groups['year']), null)
  const which = groups['which']?.toLowerCase()
  const from = which === 'the following' || which === 'the previous' ? context.reference?.day ?? context.published : context.published
  if (from === null) return null
  const now = calendar.parts(from)
  const start = starts[name] ?? 1
  // Spring and fall are things that happen, too: they need a word that dates them.
  if (which === 'the' && (name === 'fall' || name === 'spring') && !/\b(?:in|by|until|since|before|after|during|of|for)\s+$/i.test(context.text.slice(Math.max(0, context.from - 8), context.from))) return null
  // A winter carries the year it begins in.
  const current = name === 'winter' && now.month < 3 ? now.year - 1 : now.year
  const begun = name === 'winter' && now.month < 3 ? true : now.month >= start
  const over = begun && !(name === 'winter') && now.month >= start + 3
  if (which === 'last' || which === 'the previous') return at(over || (begun && now.month >= start + 2 && name !== 'winter') ? current : current - 1, 'published')
  if (which === 'next' || which === 'the following') return at(begun ? current + 1 : current, 'published')
  if (which === 'this') return at(current, 'published')
  const tense = context.tense()
  if (tense === 'future') return at(over ? current + 1 : current, 'published')
  return at(begun || (tense === 'none' && start - now.month <= 3) ? current : current - 1, 'published')
}

function feast(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const name = (groups['feast'] ?? '').toLowerCase().replace('’', "'").replace(/^at /, '')
  const dayIn = (y: number): number => {
    const day = (m: number, d: number): number => calendar.day(y, m, d) ?? 0
    if (name === 'christmas eve') return day(12, 24)
    if (name === 'boxing day') return day(12, 26)
    if (name.startsWith('christmas')) return day(12, 25)
    if (name === "new year's eve") return day(12, 31)
    if (name.startsWith('new year')) return day(1, 1)
    if (name === 'good friday') return calendar.easter(y) - 2
    if (name === 'easter monday') return calendar.easter(y) + 1
    if (name.startsWith('easter')) return calendar.easter(y)
    if (name === 'thanksgiving') return day(11, 1) + ((4 - calendar.weekday(day(11, 1)) + 7) % 7) + 21
    return day(3, 21)
  }
  if (groups['year'] !== undefined) return { value: calendar.iso(dayIn(Number(groups['year']))), type: 'date', basis: null }
  if (context.published === null) return null
  const from = context.published
  const { year: now } = calendar.parts(from)
  const days = [now - 1, now, now + 1].map(dayIn)
  const tense = context.tense()
  const beforehand = /\b(?:before|until|by|till)\s+$/i.test(context.text.slice(Math.max(0, context.from - 8), context.from))
  const past = Math.max(...days.filter((day) => day <= from))
  const ahead = Math.min(...days.filter((day) => day >= from))
  const day = beforehand || tense === 'future' ? ahead : tense === 'past' ? past : from - past < ahead - from ? past : ahead
  return { value: calendar.iso(day), type: 'date', basis: 'published' }
}

function weekend(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  if (context.published === null) return null
  const which = groups['which']?.toLowerCase()
  const now = context.published
  const done = calendar.weekday(now) < 6
  const shift = which === 'next' ? 7 : which === 'this' || which === 'this coming' ? 0 : which === 'last' || which === 'this past' ? -7 : context.tense() === 'future' || !done ? 0 : -7
  return { value: `${calendar.week(now + shift)}-WE`, type: 'date', basis: 'published' }
}
