import type { MeetingShown } from '@travaux/record'
import { shownDay } from '../../wording/shownDay.ts'

type When = Pick<MeetingShown, 'date' | 'status' | 'span'>

const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const seasonNames: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

/** A meeting's date no sharper than it is known: "Mon 14 Jan 2019", "June 2019", "2013", "spring 2019", "1 Jun to 7 Jun 2019", "no date". `year` false leaves it out. */
export function dateOf({ date, span }: When, { year = true } = {}): string {
  if (span === null || date.precision === 'none') return 'no date'
  const month = monthNames[Number(span.first.slice(5, 7)) - 1] ?? ''
  const inYear = year ? ` ${span.first.slice(0, 4)}` : ''
  switch (date.precision) {
    case 'day': return `${dayNames[new Date(`${span.first}T00:00:00Z`).getUTCDay()]} ${shownDay(span.first, { year })}`
    case 'month': return `${month}${inYear}`
    case 'year': return span.first.slice(0, 4)
    case 'week':
    case 'season': return seasonNames[date.value?.slice(5) ?? ''] === undefined ? `${shownDay(span.first, { year: year && span.first.slice(0, 4) !== span.last.slice(0, 4) })} to ${shownDay(span.last, { year })}` : `${seasonNames[date.value!.slice(5)]}${inYear}`
    default: return date.precision satisfies never
  }
}

/** How surely a meeting stands: "held", "planned", "expected, day open". */
export function statusOf({ date, status }: When): string {
  const open = date.precision === 'none' ? 'no date given' : date.precision === 'day' ? null : 'day open'
  switch (status) {
    case 'held': return date.precision === 'day' ? 'held' : ['held', open].filter(Boolean).join(', ')
    case 'under-way': return 'under way'
    case 'planned': return [date.certainty === 'certain' ? 'planned' : date.certainty, open].filter(Boolean).join(', ')
    case 'possible': return ['possible', open].filter(Boolean).join(', ')
    case 'cancelled': return 'cancelled'
    default: return status satisfies never
  }
}

/** What stands on the lane, where the level is said already: "Moscow, round 1" for "Foreign ministers, Moscow". */
export function laneTitle({ title, place, round }: Pick<MeetingShown, 'title' | 'place' | 'round'>): string {
  const short = place !== null && title.endsWith(`, ${place}`) ? place : title
  return round === null || short.includes('round') ? short : `${short}, round ${round}`
}
