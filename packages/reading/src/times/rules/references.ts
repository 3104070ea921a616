import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { calendar } from '../calendar.ts'
import { timeWords } from '../timeWords.ts'

const { anyCase } = timeWords

/** The present, the past and the future as such; and times that point back to a date already given. */
export const references: readonly TimeRule[] = [
  rule('PRESENT_REF', ['now', 'currently', 'current', 'ongoing', 'at present', 'presently', 'at the moment', 'nowadays', 'right now', 'at this stage', 'to date', 'these days', 'at this time', 'this time around', 'for the time being', 'as of now', 'by now']),
  rule('PAST_REF', ['recently', 'recent', 'more recently', 'most recently', 'the past', 'formerly', 'previously', 'lately', 'the recent past', 'the other day', 'the distant past', 'until recently', 'in recent history']),
  rule('FUTURE_REF', ['soon', 'very soon', 'some day', 'someday', 'one day soon', 'the not too distant future',  'the short term', 'in the long run', 'the near future', 'the future', 'the long term', 'the foreseeable future']),
  { pattern: new RegExp(`(?<!\\w)(?:${anyCase('that day', 'that date', 'that time', 'the same time', 'this date')})(?!\\w)`, 'g'), read: pointing },
]

function rule(value: string, words: readonly string[]): TimeRule {
  return {
    pattern: new RegExp(`(?<![\\w-])(?:${anyCase(...words)})(?![\\w-])`, 'g'),
    read: (_, context) => {
      const before = context.text.slice(Math.max(0, context.from - 10), context.from)
      const after = context.text.slice(context.to, context.to + 12)
      const said = context.text.slice(context.from, context.to).toLowerCase()
      if (said === 'soon' && (/\b(?:as|how|too)\s+$/i.test(before) || /^\s+(?:as|after)\b/.test(after))) return null
      if (said === 'recent' && /^\s+(?:days|weeks|months|years)/.test(after)) return null
      if (said === 'current' && /^[A-Z]/.test(context.text.slice(context.from)) && /^\s+[A-Z]/.test(after)) return null
      return { value, type: 'reference', basis: null }
    },
  }
}

function pointing(_: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const said = context.text.slice(context.from, context.to).toLowerCase()
  if (context.reference === null || said === 'the same time') return null
  return { value: /time|date/.test(said) ? context.reference.value : calendar.iso(context.reference.day), type: 'date', basis: 'reference' }
}
