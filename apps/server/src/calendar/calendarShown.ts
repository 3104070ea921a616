import { calendar, type CalendarRow, type Folded, type ViewOptions } from '@travaux/record'
import { holidaysOn, type SideHoliday } from './holidaysOn.ts'

/** What is ahead, with the public holidays of sides it falls on. */
export type ServedCalendarRow = CalendarRow & { readonly holidays: readonly SideHoliday[] }

/** The calendar of a dossier; what is known to the day and falls on a public holiday of a side says so. */
export async function calendarShown(folded: Folded, options: ViewOptions): Promise<readonly ServedCalendarRow[]> {
  return Promise.all(calendar(folded, options).map(async (row) => ({ ...row, holidays: row.date.precision === 'day' && row.span !== null && row.span.first === row.span.last ? await holidaysOn(folded, row.span.last) : [] })))
}
