import { isoDate, isoDateOrTime } from '@travaux/model'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const iso = /\b(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})\.?,? (\d{4})\b/
const monthFirst = /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/

/** The first full date in a line, as an ISO date; an ISO date with time as it stands. Null where there is none, or the calendar has no such day. */
export function readDate(words: string): string | null {
  const stamp = iso.exec(words)
  if (stamp !== null) return [stamp[0], stamp[1]].find((each) => isoDateOrTime.safeParse(each).success) ?? null
  const day = dayFirst.exec(words)
  if (day !== null) return isoOf(day[3], day[2], day[1])
  const month = monthFirst.exec(words)
  return month === null ? null : isoOf(month[3], month[1], month[2])
}

function isoOf(year = '', month = '', day = ''): string | null {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDate.safeParse(iso).success ? iso : null
}
