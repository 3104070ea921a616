import { isDay } from './isDay.ts'

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const seasonNames: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

/** A TIMEX3 value for people, no sharper than it is: "Mon 14 Jan 2019", "June 2019", "spring 2019", "week 3 of 2019", "2013". Others as they are. */
export function dateWords(value: string): string {
  const [, year = '', month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(value) ?? []
  if (month !== undefined) {
    const name = monthNames[Number(month) - 1]
    if (name === undefined || (day !== undefined && !isDay(`${year}-${month}-${day}`))) return value
    if (day === undefined) return `${name} ${year}`
    return `${dayNames[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()]} ${Number(day)} ${name.slice(0, 3)} ${year}`
  }
  const [, inYear = '', season, week, weekend, quarter, half] = /^(\d{4})-(?:(SP|SU|FA|WI)|W(\d{2})(-WE)?|Q(\d)|H(\d))/.exec(value) ?? []
  if (season !== undefined) return `${seasonNames[season] ?? season} ${inYear}`
  if (week !== undefined) return `${weekend === undefined ? 'week' : 'weekend of week'} ${Number(week)} of ${inYear}`
  if (quarter !== undefined) return `quarter ${quarter} of ${inYear}`
  if (half !== undefined) return `${half === '1' ? 'first' : 'second'} half of ${inYear}`
  return value
}
