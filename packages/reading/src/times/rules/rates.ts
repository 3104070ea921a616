import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { anyCase, pattern } = timeWords
const units: Readonly<Record<string, string>> = { second: 'T1S', minute: 'T1M', hour: 'T1H', day: '1D', night: '1D', morning: '1D', evening: '1D', week: '1W', weekend: '1W', month: '1M', quarter: '3M', year: '1Y', decade: '10Y' }
const unit = 'second|minute|hour|day|night|week|weekend|month|quarter|year|decade'

/** How often, and per how long. Source: TimeML annotation guidelines 1.2.1, SET. */
export const rates: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<![\\w-])(?:${anyCase('once', 'twice', 'three times', 'four times', 'several times', 'many times')})\\s+(?:a|an|each|every|per)\\s+(?<unit>${unit})(?!\\w)`, 'g'), needs: /(?:once|twice|times)\s/i, read: rate },
  { pattern: new RegExp(`(?<=[\\d%]\\s|\\b(?:percent|per cent|cents|dollars|euros|pounds|yen|rubles|roubles|barrels|tons|tonnes|cars|vehicles|units|people|visitors|passengers|flights|hours|million|billion|thousand)\\s|\\b(?:barrels|tons|tonnes|cubic metres|cubic meters) of \\w+\\s)(?:a|an)\\s+(?<unit>${unit})(?!\\w|-|\\s+(?:ago|later|earlier|before|after|and|of))`, 'g'), read: rate },
  { pattern: new RegExp(`(?<![\\w-]|\\b(?:[Kk]ilomet(?:er|re)s?|km|mi|miles?|feet|met(?:er|re)s?|knots) )(?:per)\\s+(?<unit>${unit})(?!\\w|-)`, 'g'), read: rate },
  { pattern: new RegExp(`(?<![\\w-])(?<weekday>${pattern.weekday})s(?!\\w)`, 'g'), read: weekly },
  { pattern: new RegExp(`(?<![\\w-])(?<nightly>${anyCase('nightly', 'hourly', 'biweekly', 'bimonthly', 'semiannual', 'semiannually', 'biannual', 'biennial', 'every other day', 'every other week', 'every other year', 'year after year', 'day after day', 'week after week')})(?!\\w|-)`, 'g'), needs: /nightly|hourly|bi(?:weekly|monthly|annual|ennial)|semiannual|every other|(?:year|day|week) after/i, read: named },
]

function rate(groups: Readonly<Record<string, string | undefined>>): TimeRead {
  return { value: `P${units[groups['unit'] ?? ''] ?? '1Y'}`, type: 'set', basis: null }
}

function weekly(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  if (/^['’]/.test(context.text.slice(context.to, context.to + 1))) return null
  return { value: `XXXX-WXX-${timeWords.weekdayOf(groups['weekday'] ?? '')}`, type: 'set', basis: null }
}

const names: Readonly<Record<string, string>> = { nightly: 'P1D', hourly: 'PT1H', biweekly: 'P2W', bimonthly: 'P2M', semiannual: 'P6M', semiannually: 'P6M', biannual: 'P6M', biennial: 'P2Y', 'every other day': 'P2D', 'every other week': 'P2W', 'every other year': 'P2Y', 'year after year': 'P1Y', 'day after day': 'P1D', 'week after week': 'P1W' }

function named(groups: Readonly<Record<string, string | undefined>>): TimeRead {
  return { value: names[(groups['nightly'] ?? '').toLowerCase()] ?? 'P1D', type: 'set', basis: null }
}
