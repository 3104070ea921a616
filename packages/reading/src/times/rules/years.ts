import { calendar } from '../calendar.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { year } = timeWords.pattern
const { anyCase } = timeWords
const stage = `(?:(?:${anyCase('the end of', 'the start of', 'the beginning of', 'the middle of', 'end of', 'early', 'late', 'mid', 'early in', 'late in', 'end-', 'mid-')})[\\s-]*)?`
const half = `(?<which>${anyCase('first', 'second', 'third', 'fourth', 'final', 'last', 'next', 'this', 'current', 'previous', 'following')})[\\s-]+(?<unit>${anyCase('quarter', 'half')})`
const ofYear = `(?:\\s+(?:of|in)\\s+(?:(?<year>${year})|(?<relative>${anyCase('last', 'this', 'next', 'the')})\\s+year))`
const measured = '(?!\\s*(?:%|percent|per cent|people|tonnes|tons|troops|soldiers|vessels|boats|jobs|workers|employees|members|homes|miles|km|kilomet|metres|meters|euros|dollars|pounds|barrels|megawatts|cars|units|copies|stores|dealers|dealerships|points|hectares|acres|delegates|pages|words|hours|seats|votes))'

/** Years, decades, centuries, quarters and halves. */
export const years: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<![\\w$€£#.,/-]|No\\. |US\\$ )${stage}(?<year>${year})(?![\\d]|[.,/]\\d|-(?!(?:19|20)\\d\\d\\b)\\d{3}|[a-z]|['’]s\\b\\s*$)${measured}`, 'g'), read: yearAlone },
  { pattern: new RegExp(`(?<![\\w$€£.,/-])(?:${anyCase('the')}\\s+)?(?:(?:early|mid|late)[\\s-]+)?(?:(?<year>(?:1[5-9]|20)\\d0)['’]?s|['’]?(?<short>[1-9]0)['’]?s)(?!\\w)`, 'g'), needs: /0['’]?s/, read: decade },
  { pattern: new RegExp(`(?<!\\w)(?:the\\s+)?(?<number>\\d{1,2})(?:st|nd|rd|th)[\\s-]+century(?!\\w)`, 'g'), needs: /century/i, read: century },
  { pattern: new RegExp(`(?<!\\w)(?:${anyCase('the')}\\s+)?${half}${ofYear}?(?!\\w)`, 'g'), needs: /[\s-](?:quarter|half)/i, read: part },
]

function yearAlone(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const value = groups['year'] ?? ''
  const y = Number(value)
  const said = context.text.slice(context.from, context.to)
  const before = context.text.slice(Math.max(0, context.from - 14), context.from)
  const led = said !== value || /(?:\b(?:in|since|by|of|from|to|until|till|before|after|during|than|through|for|the|a|an|and|or|on|for|between|around|circa|early|late)\s+|[(–—-])$/i.test(before)
  if (y < 1500 || y > 2199) return null
  if (!led && (y < 1900 || y > 2059)) return null
  if (y < 1700 && !/\b(?:in|since|of|by|from|until|before|after)\s+$/i.test(before)) return null
  // A span of years written with a dash keeps each of its ends.
  return { value, type: 'date', basis: null }
}

function decade(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  if (groups['year'] !== undefined) return { value: groups['year'].slice(0, 3), type: 'date', basis: null }
  const before = context.text.slice(Math.max(0, context.from - 12), context.from)
  const said = context.text.slice(context.from, context.to)
  if (/\b(?:his|her|their|my|your|our)\s+(?:early|mid|late)?[\s-]*$/i.test(before)) return null
  if (!/^(?:the|['’])/i.test(said) && !/\b(?:and|or|to)\s+$/.test(before)) return null
  return { value: `19${groups['short']?.charAt(0) ?? ''}`, type: 'date', basis: null }
}

function century(groups: Readonly<Record<string, string | undefined>>): TimeRead | null {
  const number = Number(groups['number'])
  return number < 11 || number > 25 ? null : { value: String(number - 1), type: 'date', basis: null }
}

const places: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }

function part(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const which = groups['which']?.toLowerCase() ?? ''
  const quarter = groups['unit']?.toLowerCase() === 'quarter'
  const relative = groups['relative']?.toLowerCase()
  const said = groups['year'] !== undefined || relative !== undefined
  if (!quarter && !said) return null
  const from = context.published
  if (from === null && groups['year'] === undefined) return null
  const now = from === null ? { year: 0, month: 1 } : calendar.parts(from)
  const size = quarter ? 4 : 2
  const current = Math.ceil((now.month * size) / 12)
  const at = (y: number, n: number): TimeRead => ({ value: `${calendar.year(y)}-${quarter ? 'Q' : 'H'}${n}`, type: 'date', basis: groups['year'] === undefined ? 'published' : null })
  if (said) {
    const y = groups['year'] !== undefined ? Number(groups['year']) : now.year + (relative === 'last' ? -1 : relative === 'next' ? 1 : 0)
    const n = which === 'last' ? size : places[which] ?? 0
    return n < 1 || n > size ? null : at(y, n)
  }
  if (which === 'last' || which === 'previous') return current === 1 ? at(now.year - 1, size) : at(now.year, current - 1)
  if (which === 'next' || which === 'following') return current === size ? at(now.year + 1, 1) : at(now.year, current + 1)
  if (which === 'this' || which === 'current') return at(now.year, current)
  const n = places[which]
  if (n === undefined || n > size) return null
  const after = context.text.slice(context.to, context.to + 12)
  if (/^\s+of\b/.test(after) || /^[\s-]+(?:final|mile|hour|back)/.test(after)) return null
  const tense = context.tense()
  // With no verb to tell, the quarter to come is nearer than the same of last year.
  if (tense === 'none' && n === current + 1) return at(now.year, n)
  return tense === 'future' ? at(n < current ? now.year + 1 : now.year, n) : at(n > current ? now.year - 1 : now.year, n)
}
