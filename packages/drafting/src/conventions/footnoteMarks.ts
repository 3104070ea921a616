import type { BracketSight, Convention, Found } from './convention.ts'

const body = /^\s?\d{1,3}\s?(?=\p{Lu}[\p{Ll} ]|[“"]|\[\p{Lu})/u
const noted = /^[\s\u00a0]{0,3}(?:Negotiators?|Drafters?|Chair|Facilitators?|Note|Explanatory|Reservation)/
const counted = /^[\s\u00a0]*(?:per\s?cent|percent|%|(?:calendar |working |business )?(?:days?|weeks?|months?|years?|hours?)\b|th\b|st\b|nd\b|rd\b|million|billion|[°€$])/i
const cited = /(?:[Aa]rticles?|[Aa]rt\.?|[Pp]aragraphs?|[Pp]aras?\.?|[Ss]ections?|[Cc]hapters?|[Aa]nnex(?:es)?|[Rr]ules?|[Pp]oints?|[Dd]ecisions?|[Pp]art|[Ss]tep|[Pp]age|within|least|than|of|by|in|to|or|and|the|from|until|first|last|every|\d[-–,]?|[-–($€])[\s\u00a0]*$/

export const footnoteMarks: Convention = {
  name: 'footnote-marks',
  what: 'footnote marks in brackets, and footnotes that open with their number inside the bracket',
  known: 'a caret, or a bare number glued to a word or behind the end of a clause, where no other number stands beside and nothing is counted',
  examples: ['The Parties shall report every year.[^6]', 'Each Council shall meet in spring,[1] and publish its minutes.[200]', '[7 A Party may do so by notice in writing.]'],
  bracket(sight) {
    if (sight.mark !== '[]') return null
    const { inner } = sight
    if (/^\^[\w-]{1,12}$/.test(inner)) return { kind: 'footnote' }
    if (body.test(inner) && sight.opensBlock) return { kind: 'footnote' }
    if (sight.opensBlock && /^\d{1,3}$/.test(inner) && noted.test(sight.after)) return { kind: 'footnote' }
    return /^[\s\u00a0]*\d{1,3}[\s\u00a0]*$/.test(inner) && isMark(sight) ? { kind: 'footnote' } : null
  },
  passage(block): Found | null {
    return block.unit === 'note' && /^\[?\^?\d{1,3}\]?:?$/.test(block.label ?? '') ? {} : null
  },
}

function consecutive(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && Number(one) > 0 && Number(one) + 1 === Number(other)
}

function isMark({ inner, before, after, previous, next }: BracketSight): boolean {
  if ((previous !== null && !isNumber(previous)) || (next !== null && !isNumber(next))) return previous === null || /[.;:,)\]”"'\w]$/.test(before.replace(/\[[^[\]]*\]\s?$/, ''))
  if (counted.test(after) || /^[.-]?\d/.test(after) || /\d[.,-]$/.test(before)) return false
  const ordered = consecutive(inner, next) || consecutive(previous, inner)
  // Two marks that follow one another stand glued to the word, as rival numbers never do.
  if (ordered && /[\p{L}.,;:)”’"](?:\[\d{1,3}\])*$/u.test(before)) return true
  const marks = before.endsWith(']') && /\[\s*\d{1,3}\s*\]\s?$/.test(before)
  if (marks || (next !== null && after.startsWith(']'))) return /^[\s\u00a0]*(?:$|[\r\n])/.test(after)
  if (previous !== null || next !== null) return /[A-Za-z][\s\u00a0]*\d*[\s\u00a0]*(?:\[\s*\d{1,3}\s*\]\s?)*$/.test(before) && /^(?:[\s\u00a0]|\[\s*\d{1,3}\s*\])*$/.test(after)
  if (/[\p{L}.,;:)”’"]$/u.test(before)) return true
  return !cited.test(before.slice(-20)) && /^[\s\u00a0]*(?:$|[.;,:\r\n]|\p{L})/u.test(after) && /[\p{L}\d.,;:)”’"\]][\s\u00a0]$/u.test(before)
}

function isNumber(words: string): boolean {
  return /^[\s\u00a0]*\d{1,3}[\s\u00a0]*$/.test(words)
}
