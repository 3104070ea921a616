import type { MeetingShown } from '@travaux/record'
import { addMonths, monthsFrom } from './layout/day.ts'
import type { MonthRange } from './layout/timeScale.ts'

const fewest = 2
const most = 1200

/** The same number of months, moved just so far that a meeting is in sight, with a month before or after it. As it is where some of its days are in sight, or it is undated. */
export function rangeHolding(range: MonthRange, { span }: Pick<MeetingShown, 'span'>): MonthRange {
  if (span === null) return range
  const month = span.first.slice(0, 7)
  const last = addMonths(range.first, range.months - 1)
  if (span.last.slice(0, 7) < range.first) return { ...range, first: addMonths(month, -1) }
  return month > last ? { ...range, first: addMonths(month, 2 - range.months) } : range
}

export const shifted = ({ first, months }: MonthRange, by: number): MonthRange => ({ first: addMonths(first, by), months })

/** Fewer or more months, from 2 to 1,200, in which the month `about` stays where it is; the middle does, where it is not in sight. */
export function zoomed({ first, months }: MonthRange, by: number, about: string): MonthRange {
  const next = Math.min(most, Math.max(fewest, Math.round(months * by)))
  const before = monthsFrom(first, about) - 1
  const at = before >= 0 && before < months ? before : Math.floor(months / 2)
  return { first: addMonths(first, at - Math.floor(at * next / months)), months: next }
}

/** From the month of the first meeting to the month of the last, today included. */
export function wholeRange(meetings: readonly Pick<MeetingShown, 'span'>[], today: string): MonthRange {
  const months = [today.slice(0, 7), ...meetings.flatMap(({ span }) => span === null ? [] : [span.first.slice(0, 7), span.last.slice(0, 7)])].sort()
  return { first: months[0]!, months: Math.max(fewest, monthsFrom(months[0]!, months.at(-1)!)) }
}
