import { calendar } from '../calendar.ts'
import { dayNamedBefore } from '../dayNamedBefore.ts'
import { nearest } from '../nearest.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { weekday } = timeWords.pattern
const { anyCase } = timeWords
const zone = '(?:\\s*(?:UTC|GMT|EST|EDT|CET|IST|local time|Moscow time)(?!\\w))?'
const day = `(?:,?\\s+(?:on\\s+)?(?:(?<weekday>${weekday})|(?<word>${anyCase('today', 'yesterday', 'tomorrow')})))?`

/** Times by the clock, with the day they are given with. */
export const clockTimes: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<![\\w:.])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?:\\s*(?<half>[ap])\\.?m\\.?(?!\\w))?${zone}(?![\\d:])${day}(?!\\w)`, 'g'), read: clock },
  { pattern: new RegExp(`(?<![\\w:.])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])\\.?m\\.?(?!\\w)${zone}${day}`, 'g'), read: clock },
]

function clock(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const { published } = context
  const raw = Number(groups['hour'])
  const hour = groups['half'] === undefined ? raw : (raw % 12) + (groups['half'] === 'p' ? 12 : 0)
  const time = `T${String(hour).padStart(2, '0')}:${groups['minute'] ?? '00'}${/UTC|GMT/.test(context.text.slice(context.from, context.to)) ? 'Z' : ''}`
  if (published === null) return null
  const word = groups['word']?.toLowerCase()
  const named = groups['weekday'] !== undefined || word !== undefined ? null : dayNamedBefore(context, false)
  const on = groups['weekday'] !== undefined
    ? nearest.weekday(timeWords.weekdayOf(groups['weekday']), published, context.tense())
    : named?.day ?? published + (word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0)
  return { value: `${calendar.iso(on)}${time}`, type: 'time', basis: named?.basis ?? 'published' }
}
