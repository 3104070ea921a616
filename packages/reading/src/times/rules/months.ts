import { calendar } from '../calendar.ts'
import { nearest } from '../nearest.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { month, year, vague } = timeWords.pattern
const { anyCase } = timeWords
const stage = `(?:(?:${anyCase('the end of', 'the start of', 'the beginning of', 'the middle of', 'end of', 'the first half of', 'the second half of', 'the first days of', 'the last days of', 'the first decade of', 'early', 'mid', 'late', 'end-', 'mid-')})[\\s-]*)?`
const whichYear = `(?<which>${anyCase('last', 'this', 'next', 'that', 'the same', 'the following', 'the previous')})\\s+${anyCase('year')}`
const ends = '(?!\\w|-\\w)'

/** Months, with or without their year. */
export const months: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<![\\w.])${stage}(?<month>${month})(?:,|\\s+of)?\\s+(?<year>${year})${ends}`, 'g'), read: monthOfYear },
  { pattern: new RegExp(`(?<![\\w.])${stage}(?<month>${month})(?:,?\\s+of)?,?\\s+${whichYear}${ends}`, 'g'), read: relativeMonth },
  { pattern: new RegExp(`(?<![\\w.])(?<side>${anyCase('last', 'next', 'this', 'this past', 'this coming', 'the following', 'the previous', 'the same')})\\s+(?<month>${month})${ends}`, 'g'), read: relativeMonth },
  { pattern: new RegExp(`(?<![\\w.])${stage}(?<month>${month})(?!\\w|-\\d|\\s*\\d{1,2}\\b(?!\\d))`, 'g'), read: bareMonth },
  { pattern: new RegExp(`(?<!\\w)(?<words>${anyCase('the past', 'the last', 'the next', 'the coming', 'recent', 'coming')})\\s+(?:${vague}\\s+)?(?<unit>days|weeks|months|years|decades)\\b`, 'g'), read: vagueSpell },
]

function monthOfYear(groups: Readonly<Record<string, string | undefined>>): TimeRead {
  return { value: calendar.month(Number(groups['year']), timeWords.monthOf(groups['month'] ?? '')), type: 'date', basis: null }
}

function relativeMonth(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const m = timeWords.monthOf(groups['month'] ?? '')
  const which = groups['which']?.toLowerCase()
  const side = groups['side']?.toLowerCase()
  const fromReference = [which, side].some((said) => said === 'that' || said === 'the same' || said === 'the following' || said === 'the previous')
  const from = fromReference ? context.reference?.day ?? context.published : context.published
  if (from === null) return { value: `XXXX-${String(m).padStart(2, '0')}`, type: 'date', basis: null }
  const now = calendar.parts(from)
  const basis = fromReference ? 'reference' : 'published'
  const at = (y: number): TimeRead => ({ value: calendar.month(y, m), type: 'date', basis })
  if (which !== undefined) return at(now.year + (which === 'last' || which === 'the previous' ? -1 : which === 'next' || which === 'the following' ? 1 : 0))
  if (side === 'last' || side === 'this past' || side === 'the previous') return at(m < now.month ? now.year : now.year - 1)
  if (side === 'next' || side === 'this coming' || side === 'the following') return at(m > now.month ? now.year : now.year + 1)
  return at(now.year)
}

function bareMonth(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeRead | null {
  const word = groups['month'] ?? ''
  const before = context.text.slice(Math.max(0, context.from - 24), context.from)
  const after = context.text.slice(context.to, context.to + 24)
  const led = /\b(?:in|since|by|until|till|from|of|to|and|or|before|after|during|for|through|late|early|mid|for|between|around|about|than|the|a|this)[\s-]+$|-$/i.test(before) || /[\s-]/.test(context.text.slice(context.from, context.to).trim())
  const short = word.replace('.', '').length <= 4 && !/^(?:may|june|july)$/i.test(word)
  if (short && !word.endsWith('.') && !/^\s*[(/]/.test(after) && !led) return null
  if (/^(?:may|march)$/i.test(word) && !led && !/^(?:['’]s|\s+(?:round|meeting|summit|talks|session|deadline|election))/.test(after)) return null
  if (/^(?:april|june|may|august)$/i.test(word) && /^\s+[A-Z][a-z]/.test(after) && !led) return null
  if (/^\s+\d/.test(after) || /[A-Z][a-z]+\s+$/.test(before) && !led) return null
  const m = timeWords.monthOf(word)
  if (context.published === null) return { value: `XXXX-${String(m).padStart(2, '0')}`, type: 'date', basis: null }
  return { value: calendar.month(sharedYear(m, context) ?? nearest.year(m, context.published, context.tense()), m), type: 'date', basis: 'published' }
}

/** In "in June and again in November last year" the year said once holds for both. */
function sharedYear(month: number, context: TimeContext): number | null {
  const after = /^[^.!?\n]{0,60}?\b(?:and|or|to|through)\b[^.!?\n]{0,40}/.exec(context.text.slice(context.to, context.to + 110))?.[0]
  const shared = after === undefined ? null : new RegExp(`(?:and|or|to|through)\\b[^,;]*?\\b(?<month>${timeWords.pattern.month})\\s+(?:of\\s+)?(?:(?<last>last|this|next) year|(?<year>${year}))`).exec(context.text.slice(context.to, context.to + 140))
  if (shared?.groups === undefined || context.published === null) return null
  const other = timeWords.monthOf(shared.groups['month'] ?? '')
  const now = calendar.parts(context.published).year
  const said = shared.groups['year'] !== undefined ? Number(shared.groups['year']) : now + (shared.groups['last'] === 'last' ? -1 : shared.groups['last'] === 'next' ? 1 : 0)
  return month < other ? said : null
}

function vagueSpell(groups: Readonly<Record<string, string | undefined>>): TimeRead {
  const unit = groups['unit'] ?? 'years'
  return { value: `PX${unit === 'decades' ? 'DE' : unit.charAt(0).toUpperCase()}`, type: 'duration', basis: null }
}
