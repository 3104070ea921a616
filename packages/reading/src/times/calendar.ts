const msPerDay = 86_400_000

/**
 * Arithmetic on days of the Gregorian calendar. A day is a count of days from 1970-01-01; months count from 1, weekdays
 * from Monday = 1. Everything is pure; years run from 1000 to 2999, outside of which nothing is read.
 */
export const calendar = {
  /** The day of an ISO date or date and time, or null where it is none. */
  read(iso: string | null): number | null {
    const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
    return match === null ? null : calendar.day(Number(match[1]), Number(match[2]), Number(match[3]))
  },
  /** The day, or null where the month has no such day: 30 February. */
  day(year: number, month: number, date: number): number | null {
    if (year < 1000 || year > 2999 || month < 1 || month > 12 || date < 1 || date > calendar.daysIn(year, month)) return null
    return Date.UTC(year, month - 1, date) / msPerDay
  },
  daysIn(year: number, month: number): number {
    return new Date(Date.UTC(year, month, 0)).getUTCDate()
  },
  parts(day: number): { readonly year: number; readonly month: number; readonly date: number } {
    const at = new Date(day * msPerDay)
    return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
  },
  iso(day: number): string {
    const { year, month, date } = calendar.parts(day)
    return `${calendar.month(year, month)}-${two(date)}`
  },
  /** `2019-01`. */
  month(year: number, month: number): string {
    return `${calendar.year(year)}-${two(month)}`
  },
  /** `2019`. */
  year(year: number): string {
    return String(year).padStart(4, '0')
  },
  weekday(day: number): number {
    return ((((day + 3) % 7) + 7) % 7) + 1
  },
  /** `2019-W03`: ISO 8601 weeks, Monday first, week 1 holding the year's first Thursday. */
  week(day: number): string {
    const thursday = day - calendar.weekday(day) + 4
    const { year } = calendar.parts(thursday)
    const first = Date.UTC(year, 0, 1) / msPerDay
    return `${calendar.year(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`
  },
  /** Month `months` later (or earlier) than the given one. */
  shift(year: number, month: number, months: number): { readonly year: number; readonly month: number } {
    const count = year * 12 + month - 1 + months
    return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
  },
  /** Easter Sunday of the western churches. Source: anonymous Gregorian algorithm (Meeus 1991, ch. 8). */
  easter(year: number): number {
    const a = year % 19, b = Math.floor(year / 100), c = year % 100
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
    const m = Math.floor((a + 11 * h + 22 * l) / 451)
    const n = h + l - 7 * m + 114
    return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / msPerDay
  },
} as const

function two(n: number): string {
  return String(n).padStart(2, '0')
}
