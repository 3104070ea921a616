import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { number } = timeWords.pattern
const { anyCase } = timeWords
const units: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'DE', century: 'CE', minute: 'TM', hour: 'TH' }
const unit = anyCase('year', 'month', 'week', 'day', 'decade', 'century', 'hour', 'minute')
const magnitude = '(?:hundred|thousand|million|billion)'
const many = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${number})`

/** Ages, lengths with fractions and great numbers, and lengths written as one word. Source: TimeML annotation guidelines 1.2.1, DURATION. */
export const ages: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<![\\w$€£.,-])(?<n>${number})-(?<unit>${unit})s?-olds?(?!\\w)`, 'g'), needs: /-old/, read: whole },
  { pattern: new RegExp(`(?<![\\w$€£.,-])(?<span>(?<n>${number})\\s+(?<unit>${unit})s?)\\s+(?:old|of age)(?!\\w)`, 'g'), needs: /old|of age/, read: whole },
  { pattern: new RegExp(`(?<![\\w$€£.,-])(?:${anyCase('the past', 'the last', 'the next', 'the first')}\\s+)?(?<n>\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d+|\\d{4,5})[\\s-](?<unit>${unit})s?(?!\\w|-)`, 'g'), needs: /\d[\s-](?:year|month|week|day|decade|century|hour|minute)/i, read: whole },
  { pattern: new RegExp(`(?<![\\w$€£.,-])(?<n>\\d+|${number})(?:\\s+|-)(?:1/2|½|and\\s+a\\s+half|and-a-half)[\\s-](?<unit>${unit})s?(?!\\w)`, 'g'), needs: /half|1\/2|½/, read: andHalf },
  { pattern: new RegExp(`(?<![\\w$€£.,-])(?<n>\\d+)½[\\s-](?<unit>${unit})s?(?!\\w)`, 'g'), read: andHalf },
  { pattern: new RegExp(`(?<![\\w-])(?<n>${anyCase('a', 'an', 'one')})\\s+(?<unit>${unit})\\s+and\\s+a\\s+half(?!\\w)`, 'g'), needs: /and\s+a\s+half/, read: andHalf },
  { pattern: new RegExp(`(?<![\\w-])(?:${anyCase('half')}(?:\\s+(?:a|an|the)\\s+|-a-|-))(?<unit>${unit})(?!\\w)`, 'g'), read: half },
  { pattern: new RegExp(`(?<![\\w$€£.,-])(?:${anyCase('some', 'about', 'around', 'nearly')}\\s+)?(?:(?<n>${many})\\s+(?<size>${magnitude})|${anyCase('hundreds', 'thousands', 'millions', 'billions')}\\s+of)\\s+(?<unit>${unit})s?(?<ago>\\s+ago)?(?!\\w)`, 'g'), needs: /(?:hundred|thousand|million|billion)/i, read: great },
  { pattern: new RegExp(`(?<![\\w-])(?:(?:a|one)-)?(?<unit>${unit})-?long(?!\\w)`, 'g'), needs: /(?:year|month|week|day|decade|century|hour|minute)-?long/i, read: long },
  { pattern: new RegExp(`(?<![\\w-])(?:${anyCase('all')})\\s+(?<unit>day|week|month|year|night)(?!\\w|-)(?:\\s+long)?`, 'g'), read: long },
]

type Groups = Readonly<Record<string, string | undefined>>

function period(n: string, unit: string | undefined): TimeRead {
  const letter = units[(unit ?? '').toLowerCase()] ?? 'D'
  return { value: letter.length === 2 && letter.startsWith('T') ? `PT${n}${letter.charAt(1)}` : `P${n}${letter}`, type: 'duration', basis: null }
}

function countOf(said: string | undefined): number | null {
  const plain = (said ?? '').replaceAll(',', '')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : timeWords.numberOf(plain)
}

function whole(groups: Groups, context: TimeContext): TimeRead | null {
  const n = countOf(groups['n'])
  // "2013 years" is a slip of a table, not a length.
  if (n === null || /^\d{4}$/.test(groups['n'] ?? '') && n < 2100) return null
  // Where it points to a time, another rule knows which.
  return /^\s+(?:ago|earlier|later)\b/.test(context.text.slice(context.to, context.to + 10)) ? null : period(String(n), groups['unit'])
}

function andHalf(groups: Groups): TimeRead | null {
  const n = countOf(groups['n'])
  return n === null ? null : period(`${n}.5`, groups['unit'])
}

const halves: Readonly<Record<string, string>> = { century: 'P50Y', decade: 'P5Y', year: 'P6M', hour: 'PT30M', minute: 'PT30S', day: 'PT12H' }

function half(groups: Groups): TimeRead {
  const unit = (groups['unit'] ?? '').toLowerCase()
  return { value: halves[unit] ?? period('0.5', unit).value, type: 'duration', basis: null }
}

const sizes: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 }

function great(groups: Groups): TimeRead | null {
  if (groups['ago'] !== undefined) return { value: 'PAST_REF', type: 'reference', basis: null }
  if (groups['n'] === undefined) return period('X', groups['unit'])
  const n = countOf(groups['n'])
  return n === null ? null : period(String(Math.round(n * (sizes[groups['size'] ?? ''] ?? 1))), groups['unit'])
}

function long(groups: Groups): TimeRead {
  const unit = (groups['unit'] ?? '').toLowerCase()
  return unit === 'night' ? { value: 'PT12H', type: 'duration', basis: null } : period('1', unit)
}
