import { isDay } from './isDay.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const month = `(?<month>${months.join('|')})`
const forms = [`(?<day>\\d{1,2})(?:st|nd|rd|th)? ${month},? (?<year>\\d{4})`, `${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`].map((form) => new RegExp(`\\b${form}\\b`, 'giu'))

/** The last day written out whole in English words, ISO: such a date says itself what it is, so that the reader records no finding of it. Null where there is none. */
export function dateWritten(text: string): string | null {
  const found = forms.flatMap((form) => [...text.matchAll(form)]).sort((a, b) => a.index - b.index).at(-1)?.groups
  if (found === undefined) return null
  const number = months.indexOf((found['month'] ?? '').toLowerCase()) + 1
  const day = `${found['year']}-${String(number).padStart(2, '0')}-${(found['day'] ?? '').padStart(2, '0')}`
  return isDay(day) ? day : null
}
