import { calendar } from './calendar.ts'
import type { Tense } from './tenseAt.ts'

/** In the future tense a date this many days ahead yields to one as few days back. */
const tooFar = 335
const near = 30

/** Which of the dates that a yearless name could mean is meant, seen from day `from`. */
export const nearest = {
  /** The day of `month` and `date`: the latest not after `from` in the past tense, the next in the future. Null for 30 February. */
  date(month: number, date: number, from: number, tense: Tense): number | null {
    const { year } = calendar.parts(from)
    const days = [year - 1, year, year + 1, year - 4, year + 4].map((each) => calendar.day(each, month, date)).filter((day) => day !== null)
    const past = Math.max(...days.filter((day) => day <= from))
    const ahead = Math.min(...days.filter((day) => day >= from))
    if (days.length === 0) return null
    const [back, on] = [from - past, ahead - from]
    if (tense === 'past') return past
    if (tense === 'future') return on > tooFar && back < near ? past : ahead
    return back <= on ? past : ahead
  },
  /** The year of `month`: the month that `from` lies in counts as past and as ahead. */
  year(month: number, from: number, tense: Tense): number {
    const now = calendar.parts(from)
    if (now.month === month) return now.year
    const past = month < now.month ? now.year : now.year - 1
    const ahead = month > now.month ? now.year : now.year + 1
    if (tense === 'past') return past
    if (tense === 'future') return ahead
    return (now.month - month + 12) % 12 <= (month - now.month + 12) % 12 ? past : ahead
  },
  /** The day of a weekday (Monday = 1) on or before `from`, or, in the future, on or after. */
  weekday(weekday: number, from: number, tense: Tense): number {
    const back = (calendar.weekday(from) - weekday + 7) % 7
    return tense === 'future' ? from + ((7 - back) % 7) : from - back
  },
} as const
