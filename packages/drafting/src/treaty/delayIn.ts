import { numberOf } from '../languages/numberOf.ts'
import type { Delay } from './entryRule.ts'
import { phrase } from './phrase.ts'

const count = String.raw`(?:(?:an?|one)(?= (?:month|year|week|day))|\d+(?:st|nd|rd|th)?|(?:\p{L}+-\p{L}+|\p{L}+(?: hundred(?: and)?(?: \p{L}+)?)?))(?: \(\d+(?:st|nd|rd|th)?\))?`
const after = String.raw`(?:after|following|from|since|later than|of|upon|counted|calculated|which|has|have|shall|elapsed)`
const thenFirst = phrase(String.raw`first day of the (?:(${count}) )?(?:calendar )?month (?:next )?(?:${after}|that follows)`)
const dayOrdinal = phrase(String.raw`(?:the|on) (${count}) (day|week|month|year) (?:after|following|from|next|of the)`)
const period = phrase(String.raw`(${count})(?: (?:calendar|clear|full|consecutive))? (days?|weeks?|months?|years?)['’]? (?:have |has |shall have )?(?:notice|${after})`)
const nextDay = phrase(String.raw`(?:the )?(?:day|date) (?:next )?(?:after|following) (?:the |that |which )?`)

/** The period a sentence counts from an event: "on the thirtieth day after", "three months after", "on the first day of the second month following". Count 0 where it names none. */
export function delayIn(sentence: string): Delay {
  const first = thenFirst.exec(sentence)
  if (first !== null) {
    // "the first day of the month following the expiration of a period of three months after …": the period, then the month.
    const rest = sentence.slice(first.index + first[0].length)
    const within = period.exec(rest)
    return { ...within === null ? none : read(within[1], within[2]), thenMonth: first[1] === undefined ? 1 : numberOf(bare(first[1]), 'en')?.value ?? 1 }
  }
  const ordinal = dayOrdinal.exec(sentence)
  if (ordinal !== null && numberOf(bare(ordinal[1] ?? ''), 'en')?.ordinal === true) return read(ordinal[1], ordinal[2])
  const counted = period.exec(sentence)
  if (counted !== null) {
    const delay = read(counted[1], counted[2])
    if (delay.count > 0) return delay
  }
  return nextDay.test(sentence) && !/date following which/iu.test(sentence) ? { count: 1, unit: 'day', thenMonth: null } : none
}

const none: Delay = { count: 0, unit: 'day', thenMonth: null }

function read(number: string | undefined, unit: string | undefined): Delay {
  const words = bare(number ?? '')
  const value = /^(?:an?|one)$/iu.test(words) ? 1 : longest(words)
  return value === null ? none : { count: value, unit: (unit ?? 'day').toLowerCase().replace(/s$/u, '') as Delay['unit'], thenMonth: null }
}

/** "period of thirty": the words before the number are none. */
function longest(words: string): number | null {
  const parts = words.split(/\s+/u)
  for (let i = 0; i < parts.length; i++) {
    const found = numberOf(parts.slice(i).join(' '), 'en')
    if (found !== null) return found.value
  }
  return null
}

function bare(words: string): string {
  return words.replace(/[[\]*_]/gu, ' ').replace(/\s*\(\d+(?:st|nd|rd|th)?\)$/u, '').replace(/\s+/gu, ' ').trim()
}
