import { calendar } from '../calendar.ts'
import { dayNamedBefore } from '../dayNamedBefore.ts'
import { nearest } from '../nearest.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { anyCase, pattern } = timeWords
const parts: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', overnight: 'TNI', dawn: 'TMO', dusk: 'TEV', sunset: 'TEV', sunrise: 'TMO', midday: 'T12:00', noon: 'T12:00', midnight: 'T24:00' }

const dayBefore = new RegExp(`\\b${pattern.weekday}\\b[^\\n]*$`)

/** Parts of a day that is named before them in the sentence, or else is today; and noon, midnight, and clock times without a colon. */
export const partsOfDay: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<![\\w-])(?<part>${anyCase('overnight')})(?!\\w|-|\\s+(?:bag|stay|delivery|success|guest|shipping|train|sleeper|lending|rate))`, 'g'), read: part },
  { pattern: new RegExp(`(?<![\\w-])(?:${anyCase('around', 'about', 'shortly before', 'shortly after')}\\s+)?(?<part>${anyCase('noon', 'midday', 'midnight')})(?!\\w|-)(?:,?\\s+(?:on\\s+)?(?<weekday>${pattern.weekday})(?!\\w))?`, 'g'), needs: /noon|midday|midnight/i, read: part },
  { pattern: new RegExp(`(?<!\\w)(?:[Ii]n|[Ll]ater|[Ee]arlier|[Dd]uring|[Tt]hroughout|[Tt]hrough|[Uu]ntil|[Bb]y|[Ii]nto)\\s+(?:in\\s+)?(?<span>the\\s+(?:(?:early|late)\\s+)?(?<part>morning|afternoon|evening|night))(?!\\w|-|\\s+of\\b)`, 'g'), needs: /morning|afternoon|evening|night/, read: part },
  { pattern: new RegExp(`(?<!\\w)(?:[Bb]y|[Ii]n|[Uu]ntil|[Ss]ince|[Ff]rom)\\s+(?<span>(?:early|late|mid)[\\s-]?(?<part>morning|afternoon|evening))(?!\\w|-)`, 'g'), needs: /morning|afternoon|evening/, read: part },
  { pattern: new RegExp(`(?<=\\b[Aa]t\\s+)(?<part>dawn|dusk|sunset|sunrise|night)(?!\\w|-)`, 'g'), read: anyDay },
  { pattern: new RegExp(`(?<!\\w)(?:in|[Ee]arly|[Ll]ate|[Mm]id-?)\\s?(?<span>(?<part>morning|afternoon|evening))(?=\\s+(?:trading|trade|deals|session)\\b)`, 'g'), needs: /(?:morning|afternoon|evening)\s/, read: part },
  { pattern: new RegExp(`(?<!\\w)${anyCase('the')}\\s+(?<part>night|morning|evening|afternoon)\\s+(?<where>before|after)(?=\\s*[,.;:)]|\\s*$)`, 'gm'), read: part },
  { pattern: new RegExp(`(?<![\\w:.,$€£-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s*(?:hours\\s+)?(?<zone>GMT|UTC|hrs|hours|local time|local)(?!\\w)(?:,?\\s+(?:on\\s+)?(?<weekday>${pattern.weekday})(?!\\w))?`, 'g'), read: clock },
  { pattern: new RegExp(`(?<![\\w:.,$€£-])(?<hour>1[0-2]|[1-9]|${anyCase('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve')})\\s+o['’]clock(?:\\s+in\\s+the\\s+(?<half>morning|afternoon|evening))?(?!\\w)`, 'g'), needs: /o['’]clock/, read: clock },
]

function part(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const name = groups['part']?.toLowerCase() ?? ''
  const where = groups['where']
  // The day that the paragraph has named goes on.
  const goesOn = where !== undefined || groups['span'] !== undefined && dayBefore.test(context.text.slice(Math.max(0, context.from - 250), context.from))
  const on = dayNamedBefore(context, goesOn)
  if (on === null) return null
  const weekday = groups['weekday']
  const day = weekday !== undefined && context.published !== null ? nearest.weekday(timeWords.weekdayOf(weekday), context.published, context.tense()) : on.day + (where === 'before' ? -1 : where === 'after' ? 1 : 0)
  return { value: `${calendar.iso(day)}${parts[name] ?? 'TNI'}`, type: 'time', basis: on.basis }
}

/** "At night" is of no day in particular: it is given today's, and called a reference, so that nobody takes it for a date. */
function anyDay(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const read = part(groups, context)
  return read === null ? null : { ...read, type: 'reference' }
}

function clock(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const on = dayNamedBefore(context, false)
  const raw = groups['hour'] ?? ''
  const hour = /^\d/.test(raw) ? Number(raw) : timeWords.numberOf(raw)
  if (on === null || hour === null) return null
  const late = /afternoon|evening/.test(groups['half'] ?? '') && hour < 12
  const zone = /GMT|UTC/.test(groups['zone'] ?? '') ? 'Z' : ''
  const weekday = groups['weekday']
  const day = weekday !== undefined && context.published !== null ? nearest.weekday(timeWords.weekdayOf(weekday), context.published, context.tense()) : on.day
  return { value: `${calendar.iso(day)}T${String(late ? hour + 12 : hour).padStart(2, '0')}:${groups['minute'] ?? '00'}${zone}`, type: 'time', basis: on.basis }
}
