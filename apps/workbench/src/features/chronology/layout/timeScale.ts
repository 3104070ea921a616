import { addMonths, dayNumber } from './day.ts'

/** The months shown: `first` is `2018-11`. */
export interface MonthRange { readonly first: string; readonly months: number }

/** Days to pixels. A day is as wide as any other; months are as long as they are. */
export interface TimeScale {
  readonly left: number
  readonly right: number
  /** Pixels of the beginning of a day. */
  readonly x: (day: string) => number
  /** Pixels of the end of a day. */
  readonly end: (day: string) => number
  readonly perDay: number
  readonly months: readonly { readonly month: string; readonly x: number; readonly width: number }[]
}

export function timeScale({ first, months }: MonthRange, left: number, right: number): TimeScale {
  const from = dayNumber(`${first}-01`)
  const perDay = (right - left) / (dayNumber(`${addMonths(first, months)}-01`) - from)
  const x = (day: string) => left + (dayNumber(day) - from) * perDay
  return {
    left, right, x, perDay,
    end: (day) => x(day) + perDay,
    months: Array.from({ length: months }, (_, index) => {
      const month = addMonths(first, index)
      return { month, x: x(`${month}-01`), width: x(`${addMonths(month, 1)}-01`) - x(`${month}-01`) }
    }),
  }
}
