import { calendar } from '../calendar.ts'
import type { TimeContext, TimeRead, TimeRule } from '../timeRule.ts'
import { timeWords } from '../timeWords.ts'

const { anyCase, pattern } = timeWords
const bound = anyCase('the end of', 'the beginning of', 'the start of', 'the middle of', 'the rest of', 'the remainder of', 'the turn of', 'the course of', 'the close of', 'the second half of', 'the first half of')

/** The year, the quarter, the week that is under way, by what is said of its parts or its results; and the times before a year ago. */
export const spells: readonly TimeRule[] = [
  { pattern: new RegExp(`(?<!\\w)${bound}\\s+the\\s+(?:(?:very|current|same|calendar|fiscal|financial)\\s+)?(?<unit>year|month|week|quarter|decade|century|day)(?!\\w|-)(?!\\s+(?:of|in)\\b)`, 'g'), needs: / of\s+the\s/i, read: current },
  { pattern: new RegExp(`(?<![\\w-])(?:${anyCase("year's end", 'year’s end', 'year-end', 'yearend')})(?!\\w)`, 'g'), read: current },
  { pattern: new RegExp(`(?<=\\b(?:[Ff]or|[Ii]n|[Dd]uring|[Tt]his|so far)\\s+)the\\s+(?<unit>year|quarter|month|week)(?=\\s*[,.;)]|\\s+(?:to|ended|ending|as|and|was|were|rose|fell|through)\\b|\\s*$)`, 'gm'), read: current },
  { pattern: new RegExp(`(?<!\\w)(?:the\\s+)?(?<place>latest|most recent|current|prior|year-ago|year-earlier)[\\s-]+quarter(?!\\w)`, 'g'), needs: /quarter/i, read: quarter },
  { pattern: new RegExp(`(?<![\\w-])(?:the\\s+)?(?:year-(?:earlier|ago)(?:\\s+(?:period|month))?)(?!\\w)`, 'g'), needs: /year-/i, read: yearBack },
  { pattern: new RegExp(`(?<!\\w)(?:${anyCase('over', 'through', 'throughout', 'down', 'in')})\\s+(?<span>the\\s+years)(?!\\w|-)`, 'g'), needs: /the\s+years/i, read: () => ({ value: 'PXY', type: 'duration', basis: null }) },
  { pattern: new RegExp(`(?<![\\w-])(?<deed>Sept(?:\\.|ember)\\s+11|9/11|11\\s+September)(?=(?:,)?\\s+(?:(?:terrorist|terror|suicide)\\s+)?(?:attacks?|attackers?|hijack\\w*|mastermind\\w*|plot\\w*|conspira\\w*|victims?|commission|Commission|era|memorial|Memorial)\\b)`, 'g'), read: () => ({ value: '2001-09-11', type: 'date', basis: null }) },
  { pattern: /(?<![\w./$-])9\/11(?![\w/])/g, read: () => ({ value: '2001-09-11', type: 'date', basis: null }) },
  { pattern: new RegExp(`(?<!\\w)(?:the\\s+)?(?:(?:early|mid|late)[\\s-]+)?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?!\\w)`, 'gi'), needs: /(?:twen|thir|for|fif|six|seven|eigh|nine)ties/i, read: decade },
  { pattern: new RegExp(`(?<!\\w)(?:the\\s+)?(?:(?:early|mid|late)[\\s-]+)?(?<nth>${pattern.dateWord}|\\d{1,2}(?:st|nd|rd|th))[\\s-](?:century)(?<ancient>\\s+(?:BC|B\\.C\\.|BCE))?(?!\\w)`, 'g'), needs: /century/i, read: century },
  { pattern: /(?<![\w.,/-])(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<date>\d{1,2})日)?)?/g, read: ideographic },
  { pattern: /(?<![\w.,/-])(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2})\/(?<date>\d{1,2})(?![\d/])/g, read: ideographic },
  { pattern: /(?<![\w.,/$-])(?<month>\d{1,2})\/(?<date>\d{1,2})\/(?<short>\d{2}|(?:19|20)\d{2})(?![\d/])/g, read: american },
]

type Groups = Readonly<Record<string, string | undefined>>

function current(groups: Groups, { published, reference, text, from }: TimeContext): TimeRead | null {
  const unit = groups['unit'] ?? 'year'
  const day = unit === 'day' ? reference?.day ?? published : published
  if (day === null) return null
  const { year, month } = calendar.parts(day)
  // A year that the sentence has just named goes on.
  const named = /\b(?:in|of|for|since)\s+((?:19|20)\d\d)\b[^.!?\n]{0,80}$/.exec(text.slice(Math.max(0, from - 110), from))?.[1]
  const value = unit === 'day' ? calendar.iso(day)
    : unit === 'week' ? calendar.week(day)
      : unit === 'month' ? calendar.month(year, month)
        : unit === 'quarter' ? quarterBefore(year, month)
          : unit === 'decade' ? calendar.year(year).slice(0, 3)
            : unit === 'century' ? calendar.year(year).slice(0, 2)
              : named ?? calendar.year(year)
  return { value, type: 'date', basis: unit === 'day' ? 'reference' : 'published' }
}

function quarterBefore(year: number, month: number): string {
  const now = Math.ceil(month / 3)
  return now === 1 ? `${calendar.year(year - 1)}-Q4` : `${calendar.year(year)}-Q${now - 1}`
}

function quarter(groups: Groups, { published, reference }: TimeContext): TimeRead | null {
  if (published === null) return null
  const against = /^(\d{4})(-Q\d)$/.exec(reference?.value ?? '')
  if (against !== null && groups['place']?.startsWith('year') === true) return { value: `${calendar.year(Number(against[1]) - 1)}${against[2] ?? ''}`, type: 'date', basis: 'reference' }
  const { year, month } = calendar.parts(published)
  const place = groups['place'] ?? ''
  const value = place === 'current' ? `${calendar.year(year)}-Q${Math.ceil(month / 3)}` : quarterBefore(place.startsWith('year') ? year - 1 : year, month)
  return { value, type: 'date', basis: 'published' }
}

function yearBack(_: Groups, { published, reference }: TimeContext): TimeRead | null {
  const match = /^(\d{4})(-Q\d|-\d{2})?/.exec(reference?.value ?? (published === null ? '' : calendar.iso(published)))
  if (match === null) return null
  return { value: `${calendar.year(Number(match[1]) - 1)}${match[2]?.startsWith('-Q') === true ? match[2] : ''}`, type: 'date', basis: 'reference' }
}

const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

function decade(groups: Groups, { text, from }: TimeContext): TimeRead | null {
  const said = text.slice(from, from + 5).toLowerCase()
  const before = text.slice(Math.max(0, from - 10), from)
  // In her forties she was young; and temperatures fall into the forties.
  if (!said.startsWith('the ') || /\b(?:his|her|their|my|your|our|into|upper|lower)\s+$/i.test(before)) return null
  return { value: `19${decades.indexOf((groups['decade'] ?? '').toLowerCase()) + 2}`, type: 'date', basis: null }
}

function century(groups: Groups): TimeRead | null {
  const n = timeWords.dateOf(groups['nth'] ?? '')
  if (n < 1 || n > 22) return null
  if (groups['ancient'] !== undefined) return { value: 'PAST_REF', type: 'reference', basis: null }
  return { value: String(n - 1).padStart(2, '0'), type: 'date', basis: null }
}

function ideographic(groups: Groups): TimeRead | null {
  const [year, month, date] = [Number(groups['year']), Number(groups['month'] ?? 1), Number(groups['date'] ?? 1)]
  const day = calendar.day(year, month, date)
  if (day === null) return null
  return { value: calendar.iso(day).slice(0, groups['month'] === undefined ? 4 : groups['date'] === undefined ? 7 : 10), type: 'date', basis: null }
}

/** The month first, where it can be. */
function american(groups: Groups): TimeRead | null {
  const short = Number(groups['short'])
  const year = short > 99 ? short : short < 50 ? 2000 + short : 1900 + short
  const [month, date] = [Number(groups['month']), Number(groups['date'])]
  const day = calendar.day(year, month, date) ?? calendar.day(year, date, month)
  return day === null ? null : { value: calendar.iso(day), type: 'date', basis: null }
}
