import { isoDate } from '@travaux/model'

const years = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u
const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/u

/**
 * The first full date in words of another language than English, as an ISO date: 2019年1月14日, "14 января 2019", "14 de enero de 2019", 14.01.2019.
 * `language`: ISO 639-1. Null where there is none. A text that nobody reads yet is dated by it.
 */
export function readDateIn(language: string, words: string): string | null {
  const [, year, month, day] = years.exec(words) ?? []
  if (year !== undefined) return isoOf(year, month, day)
  const names = monthsOf(language)
  const named = new RegExp(`(?<!\\p{N})(\\d{1,2})\\.?º?(?: de)? (${names.join('|')})(?: de)?,? (\\d{4})(?!\\p{N})`, 'iu').exec(words)
  if (named !== null) return isoOf(named[3], String(names.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1])
  const numbers = dotted.exec(words)
  return numbers === null ? null : isoOf(numbers[3], numbers[2], numbers[1])
}

/** The names of the months as they stand beside a day: "января". */
function monthsOf(language: string): readonly string[] {
  const locale = /^[a-z]{2,3}$/.test(language) ? language : 'en'
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2000, month, 1)).find(({ type }) => type === 'month')?.value.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? `month ${month}`)
}

function isoOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDate.safeParse(iso).success ? iso : null
}
