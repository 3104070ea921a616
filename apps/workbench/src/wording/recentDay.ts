import { shownDay } from './shownDay.ts'

/** A date as a column writes it: the year is left out of the twelve months before `today` and of what lies ahead in its year. */
export function recentDay(value: string, today: string): string {
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 10)}`
  const sharp = /^\d{4}-\d{2}/.test(value)
  return shownDay(value, { year: !sharp || value <= yearBefore || value.slice(0, 4) > today.slice(0, 4) })
}
