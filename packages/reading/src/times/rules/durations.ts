import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { number, vague } = timeWords.pattern
const { anyCase } = timeWords
const units = 'seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century'
const lead = `(?:(?:${anyCase('the past', 'the last', 'the next', 'the coming', 'the first', 'the following', 'the previous', 'the')})\\s+)?`

/** Lengths of time and repeated times. */
export const durations: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<![\\w$€£.,-])${lead}(?<n>${number}|${anyCase('a', 'an')}|${vague})(?:\\s+|-)(?:(?:more|full|whole|consecutive|additional|straight)\\s+)?(?<unit>${units})(?!\\w|-old|\\s+old)(?:['’](?=\\s))?`, 'g'), read: length },
  { pattern: new RegExp(`(?<![\\w$€£.,-])(?<span>(?<n>${number}))\\s+(?:and|to|or)\\s+(?:${number})[\\s-]+(?<unit>${units})(?!\\w|-old|\\s+old)`, 'g'), needs: /(?:and|to|or)\s+[\w-]+[\s-]+(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur)/, read: length },
  { pattern: new RegExp(`(?<![\\w-])(?:(?<lead>${anyCase('for', 'of', 'after', 'over', 'took', 'within', 'in', 'last', 'lasted', 'spent', 'take', 'takes', 'hundreds of')})\\s+)?(?<span>(?<unit>${anyCase('decades', 'centuries', 'years', 'months', 'weeks', 'days', 'hours', 'minutes')})(?<long>-long)?)(?<tail>\\s+(?:later|earlier|before|after|of|in the making))?(?!\\w|-)`, 'g'), read: bare },
  { pattern: new RegExp(`(?<![\\w-])(?:(?:${anyCase('many', 'a few', 'some', 'several')})\\s+)?(?:${anyCase('years', 'decades', 'months', 'centuries', 'generations', 'a moment', 'moments', 'long', 'some time', 'not long')})\\s+ago(?!\\w)`, 'g'), needs: /\sago/, read: () => ({ value: 'PAST_REF', type: 'reference', basis: null }) },
  { pattern: new RegExp(`(?<![\\w-])(?<word>${anyCase('annual', 'annually', 'yearly', 'monthly', 'weekly', 'daily', 'quarterly')})(?!\\w)`, 'g'), needs: /annual|(?:year|month|week|dai|quarter)ly/i, read: repeated },
  { pattern: new RegExp(`(?<!\\w)(?:${anyCase('every', 'each')})\\s+(?:(?<n>${number})\\s+)?(?<unit>day|week|fortnight|month|quarter|year|decade|hour|night|morning|${timeWords.pattern.weekday})s?(?!\\w)`, 'g'), read: repeated },
]

const letters: Readonly<Record<string, string>> = { second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', fortnight: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'E', century: 'C', centurie: 'C' }
const factors: Readonly<Record<string, number>> = { fortnight: 2, quarter: 3 }

function period(n: number | null, unit: string): string {
  const letter = letters[unit] ?? 'D'
  if (n === null) return letter.length > 1 ? `PTX${letter.slice(1)}` : `PX${letter === 'Q' ? 'M' : letter === 'E' || letter === 'C' ? `${letter === 'E' ? 'D' : 'C'}E` : letter}`
  const factor = factors[unit] ?? 1
  if ((letter === 'E' || letter === 'C') && n > 0) return `P${n}${letter === 'E' ? 'DE' : 'CE'}`
  const counted = letter === 'Q' ? 'M' : letter
  return counted.length > 1 ? `PT${n * factor}${counted.slice(1)}` : `P${n * factor}${counted}`
}

function length(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const unit = (groups['unit'] ?? '').toLowerCase().replace(/s$/, '')
  const said = (groups['n'] ?? '').toLowerCase()
  const n = timeWords.numberOf(said)
  const after = context.text.slice(context.to, context.to + 14)
  if (unit === 'second' && n === 1) return null
  // In as many years.
  if (said === 'many' && /\bas\s+$/.test(context.text.slice(Math.max(0, context.from - 4), context.from))) return null
  if (unit === 'quarter' && !/months?|years?/.test(after) && n !== null && n < 2) return null
  // "a day" and "a year" also count per day and per year: 22,000 tonnes a year.
  if (/^(?:a|an)$/.test(said) && /(?:\d|\d\s+\w+|tonnes(?: of \w+)?|times|once|twice|million|billion|dollars|euros|barrels|percent|per cent|%)\s+$/.test(context.text.slice(Math.max(0, context.from - 20), context.from))) return null
  if (/^\s+(?:of age|high school)/.test(after)) return null
  return { value: period(n, unit), type: 'duration', basis: null }
}

function bare(groups: Readonly<Record<string, string | undefined>>): TimeRead | null {
  const lead = groups['lead']?.toLowerCase()
  const tail = groups['tail']?.trim()
  if (groups['long'] === undefined && lead === undefined && tail === undefined) return null
  // "Days of", "hours before" and "years in" are lengths; "in days", "days of rest" among other words, more often not.
  if (lead === undefined && tail === 'of' && !/^(?:years|months|weeks|decades)$/i.test(groups['unit'] ?? '')) return null
  if (lead === 'in' && !/^(?:years|decades|months|weeks)$/i.test(groups['unit'] ?? '')) return null
  return { value: period(null, (groups['unit'] ?? '').toLowerCase().replace(/s$/, '')), type: 'duration', basis: null }
}

const rates: Readonly<Record<string, string>> = { annual: 'P1Y', annually: 'P1Y', yearly: 'P1Y', monthly: 'P1M', weekly: 'P1W', daily: 'P1D', quarterly: 'P3M' }

function repeated(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const word = groups['word']?.toLowerCase()
  if (word !== undefined) {
    // A daily or a weekly is a newspaper.
    if (/^(?:daily|weekly)$/.test(word) && (/^\s+[A-Z]/.test(context.text.slice(context.to, context.to + 3)) || /\b(?:[Tt]he|[Aa])\s+$/.test(context.text.slice(Math.max(0, context.from - 5), context.from)) || /^[A-Z]/.test(groups['word'] ?? ''))) return null
    return { value: rates[word] ?? 'P1Y', type: 'set', basis: null }
  }
  const unit = groups['unit'] ?? ''
  const day = timeWords.weekdayOf(unit)
  if (/^[A-Z]/.test(unit) && day > 0) return { value: `XXXX-WXX-${day}`, type: 'set', basis: null }
  return { value: period(groups['n'] === undefined ? 1 : timeWords.numberOf(groups['n']), /night|morning/.test(unit) && unit !== 'fortnight' ? 'day' : unit), type: 'set', basis: null }
}
