import { isDay } from './isDay.ts'
import { shiftedDay } from './shiftedDay.ts'

/** First and last day, ISO dates, both included. */
export interface TimeSpan { readonly first: string; readonly last: string }

/** The days a TIMEX3 value covers; null for durations, references to the present and other values without days, and where the calendar has no such day. A winter ends in the year after. */
export function timeSpan(value: string | null): TimeSpan | null {
  if (value === null) return null
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})(?:-(\d|WE))?|(SP|SU|FA|WI)|Q(\d)|H(\d)))?(?:T.*)?$/.exec(value)
  if (match === null) return null
  const [, yearText = '', month, day, week, weekDay, season, quarter, half] = match
  const year = Number(yearText)
  if (month !== undefined) {
    const whole = `${yearText}-${month}-${day ?? '01'}`
    if (!isDay(whole)) return null
    if (day !== undefined) return { first: whole, last: whole }
    return months(year, Number(month), 1)
  }
  if (week !== undefined) return weekSpan(year, Number(week), weekDay)
  if (season !== undefined) return months(year, { SP: 3, SU: 6, FA: 9, WI: 12 }[season] ?? 1, 3)
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3)
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6)
  return { first: `${yearText}-01-01`, last: `${yearText}-12-31` }
}

function months(year: number, from: number, count: number): TimeSpan {
  return { first: iso(Date.UTC(year, from - 1, 1)), last: iso(Date.UTC(year, from - 1 + count, 0)) }
}

/** ISO 8601 weeks: the first holds 4 January and begins on a Monday. */
function weekSpan(year: number, week: number, part: string | undefined): TimeSpan {
  const fourth = Date.UTC(year, 0, 4)
  const monday = shiftedDay(iso(fourth), (week - 1) * 7 - (new Date(fourth).getUTCDay() + 6) % 7)
  if (part === 'WE') return { first: shiftedDay(monday, 5), last: shiftedDay(monday, 6) }
  const from = part === undefined ? monday : shiftedDay(monday, Number(part) - 1)
  return { first: from, last: part === undefined ? shiftedDay(monday, 6) : from }
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
