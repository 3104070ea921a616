import type { Placeholder } from '../syntax/bracketedText.ts'
import type { Convention, Found } from './convention.ts'

type PlaceholderKind = Placeholder['kind']

const later = String.raw`(?:(?:is|are|will|shall|yet|still|remains?)\s)*to\s(?:still\s)?be\s(?:further\s)?(?:inserted|added|decided|determined|completed|confirmed|specified|defined|developed|drafted|discussed|agreed|inserted|elaborated|supplied|filled\sin|provided|negotiated|announced)`
const toBeAdded = new RegExp(later, 'i')
const loose = new RegExp(String.raw`(?:is|are|provisions?|text|article|paragraph|annex|list|date|amount|number|symbol)\s(?:still\s|yet\s)?to\sbe\s(?:inserted|added|completed|drafted|discussed|developed)(?:\shere)?|to\sbe\s(?:inserted|added)\shere|(?<![\p{L}])(?:TBD|TBC|TBA)(?![\p{L}])`, 'giu')
const blankX = String.raw`[Xx]{1,3}|[YZNyzn]|[Xx][-–./][XxYy]|[Xx][ \u00a0]?(?:bis|ter|alt)|_+|\?+|…|\.{3,}|●|•`
const value = new RegExp(String.raw`^[\s\u00a0]*(?:(?:[$€£]|USD|EUR)?[\s\u00a0]?(?:${blankX})(?:[\s\u00a0]?(?:%|per\s?cent|days?|months?|years?|th|million|billion|sessions?))?|insert (?:number|amount|figure|value|percentage)|number|amount|figure|percentage|X[\s-](?:year|month|day)s?)[\s\u00a0]*$`, 'i')
const date = /^[\s\u00a0]*(?:by |before |on |until |from )?(?:insert |the )?(?:[Xx] )?(?:dates?|year|month|day|days?[\s/.-]+months?[\s/.-]+years?|DD?[\s/.-]?(?:MM?M?|month)[\s/.-]?(?:YY){1,2}|date of [\p{L} ]{3,60}|[Xx_]{1,4} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:\d{4}|[Xx_]{2,4}|20[Xx_]{2}))?|(?:January|February|March|April|May|June|July|August|September|October|November|December) [Xx_]{1,4}|20[Xx_]{2}|YYYY)(?: to be \p{L}+)?[\s\u00a0]*$/iu
const text = /^[\s\u00a0*_]*(?:placeholders?\b|(?:insert|text|wording|language|provision|article|paragraph|reference)s?(?: (?:on|for|to|of) [^\n]{3,80})? (?:here|pending|forthcoming)\b|insert\b|text[\s\u00a0]*$|name of (?:the )?[\p{L} ]{3,40}$|(?:name|city|country|place|venue)[\s\u00a0]*$|reserved[\s\u00a0.]*$|other(?:s)?(?: (?:provisions|text|options))?[\s\u00a0]*$)/iu
const openX = /(?<![\p{L}\p{N}[./-])(?:[Xx]{1,2}[\s\u00a0](?:per\s?cent|percent|days|months|years)|[Xx][- ](?:year|month|day)(?![\p{L}]))/gu

export const placeholders: Convention = {
  name: 'placeholders',
  what: 'blanks: `[X]`, `[ ]`, `[…]`, `[date]`, `[document symbol to be added]`, `[Placeholder for …]`, `[other]`',
  known: 'nothing in the bracket but a blank, a word for what belongs there, or words that say it is to come',
  examples: ['at its [X] session, before [date], with [ ] members', 'contained in [document symbol to be added]', '[Placeholder for a paragraph on costs]', 'a quota of [contribution][commitment][other]'],
  bracket(sight) {
    const { inner, mark, length } = sight
    if (length !== inner.length) return /^[\s\u00a0*_]*placeholder\b/i.test(inner) ? { kind: 'placeholder', placeholders: [{ from: -1, to: length + 1, kind: 'text' }] } : null
    // Nothing as long as this is a blank, but for one that says so itself.
    if (length > 160 && !/^[\s\u00a0*_]*placeholder\b/i.test(inner)) return null
    if (inner === '' || (mark === '{}' && inner.trim() === '')) return mark === '[]' && inner === '' ? found('value', sight.length) : null
    if (/^[Xx✓✔]$/.test(inner) && /^\s*(?:[-*]|\d+\.)\s+$/.test(sight.before)) return null
    const kind = kindOf(inner)
    if (kind === null) return null
    // "[other]" beside its rivals is one of them, with words still to come.
    return /^\s*other/i.test(inner) && (sight.previous !== null || sight.next !== null) ? { placeholders: [{ from: -1, to: length + 1, kind }] } : /^\s*other/i.test(inner) ? null : found(kind, length)
  },
  passage({ text: words }) {
    const all: Placeholder[] = []
    if (words.includes('be ') || words.includes('TB')) for (const hit of words.matchAll(loose)) if (isOwn(words, hit.index)) all.push({ from: hit.index, to: hit.index + hit[0].length, kind: 'to-be-added' })
    if (/[Xx]{1,2}[\s\u00a0-]/.test(words)) for (const hit of words.matchAll(openX)) all.push({ from: hit.index, to: hit.index + hit[0].length, kind: 'value' })
    return all.length === 0 ? null : { placeholders: all }
  },
}

function kindOf(inner: string): PlaceholderKind | null {
  if (/^[\s\u00a0]*(?:…+|\.{3,}|\. \. \.|\*{3})[\s\u00a0]*$/.test(inner)) return 'elided'
  if (/^[\s\u00a0]+$/.test(inner) || value.test(inner)) return 'value'
  // What is said of a place in the text is for the drafters, no blank.
  if (inner.length < 90 && toBeAdded.test(inner) && !/^[\s*_]*(?:placement|location|position|order|numbering)\b/i.test(inner) && !/\bshall\b.*\bto be\b/.test(inner)) return 'to-be-added'
  if (date.test(inner)) return 'date'
  if (text.test(inner) && (inner.length < 90 || /^[\s*_]*placeholder/i.test(inner))) return 'text'
  return /^[\s\u00a0]*(?:TBD|TBC|TBA)[\s\u00a0]*$/i.test(inner) ? 'to-be-added' : null
}

/** Words that say that a text is to come, not a treaty's own "funds to be added". */
function isOwn(words: string, at: number): boolean {
  return !/(?:shall|may|must|should)[\s\u00a0]+$/.test(words.slice(Math.max(0, at - 12), at))
}

function found(kind: PlaceholderKind, length: number): Found {
  return { kind: 'placeholder', placeholders: [{ from: -1, to: length + 1, kind }] }
}
