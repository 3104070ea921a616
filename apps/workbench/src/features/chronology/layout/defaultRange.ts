import type { MeetingShown } from '@travaux/record'
import { addMonths, monthsFrom } from './day.ts'
import type { MonthRange } from './timeScale.ts'

const usual = 8
const ahead = 2
const most = 18

/**
 * The months to show first: to the month in which the last meeting within a year ahead of today begins, and at least to two months after today's, eight in all; more where today would
 * otherwise lie less than two months from the left edge, but never more than eighteen.
 */
export function defaultRange(meetings: readonly Pick<MeetingShown, 'span'>[], today: string): MonthRange {
  const thisMonth = today.slice(0, 7)
  const farthest = addMonths(thisMonth, 12)
  const ends = meetings.flatMap(({ span }) => span === null ? [] : [span.first.slice(0, 7)]).filter((month) => month <= farthest)
  const last = ends.reduce((latest, month) => month > latest ? month : latest, addMonths(thisMonth, ahead))
  const eight = addMonths(last, 1 - usual)
  const before = addMonths(thisMonth, -2)
  const first = before < eight ? before : eight
  return { first, months: Math.min(most, monthsFrom(first, last)) }
}
