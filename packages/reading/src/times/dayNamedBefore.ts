import type { TimeContext, TimeRead } from './timeRule.ts'
import { timeWords } from './timeWords.ts'

const { pattern } = timeWords
const named = new RegExp(`(?:${pattern.weekday}|${pattern.month}\\s+\\d{1,2}|\\d{1,2}\\s+${pattern.month}|\\b(?:[Yy]esterday|[Tt]omorrow|day))(?:\\s+(?:morning|afternoon|evening|night))?(?:,?\\s+\\d{4})?,?\\s+(?:(?:early|late|earlier|later|shortly|just|at|in|on|by|about|around|before|after|until|from)\\s+)*$`)
const timed = /\d\s*(?:[ap]\.?m\.?|hours|local time)?,?\s*(?:local time\s*)?[(/]\s*$/i

/**
 * The day of a time of day: the one that stands just before it ("on Wednesday at 2 p.m.", "2 p.m. (0500 GMT)"), or, where the words say
 * that it follows (`onReference`), that of the date before it; else the day of publication. Null where none is known.
 */
export function dayNamedBefore(context: TimeContext, onReference: boolean): { readonly day: number; readonly basis: NonNullable<TimeRead['basis']> } | null {
  const before = context.text.slice(Math.max(0, context.from - 48), context.from)
  const fromText = onReference || named.test(before) || timed.test(before)
  const day = fromText ? context.reference?.day ?? context.published : context.published
  return day === null ? null : { day, basis: fromText ? 'reference' : 'published' }
}
