import type { Delay } from './entryRule.ts'

/** A day reached, and the day it would be by the other way of counting, with the reason; null where there is but one way. */
export interface Reached { readonly day: string; readonly otherwise: { readonly day: string; readonly why: string } | null }

/**
 * The day that is `delay` after a day (ISO both). The day of the event is not counted. Months and years end on the same day of the month, or on its last where it has none: the method
 * of the European Convention on the Calculation of Time-Limits (1972), articles 3 and 4(2). Other ways of counting are told, not chosen.
 */
export function addDelay(from: string, { count, unit, thenMonth }: Delay): Reached {
  const [year, month, day] = parts(from)
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? count * 7 : count
    const end = iso(year, month, day + days)
    if (thenMonth !== null) return firstOfMonth(end, thenMonth)
    return { day: end, otherwise: days === 0 ? null : { day: iso(year, month, day + days - 1), why: 'if the day of the event is counted' } }
  }
  const months = unit === 'year' ? count * 12 : count
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const end = iso(year, month + months, Math.min(day, last))
  if (thenMonth !== null) return firstOfMonth(end, thenMonth)
  return { day: end, otherwise: day > last ? { day: iso(year, month + months, last + 1), why: `if a month without that day ends on the first day of the next` } : null }
}

function firstOfMonth(from: string, nth: number): Reached {
  const [year, month] = parts(from)
  return { day: iso(year, month + nth, 1), otherwise: null }
}

function parts(day: string): [number, number, number] {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) throw new RangeError(`${day} is no day written as 2019-01-14`)
  return [year, month, date]
}

/** Months and days past their end run on. */
function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}
