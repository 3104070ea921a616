import type { ServedCalendarRow } from '@travaux/server'
import { table } from '../terminal/table.ts'

/** What lies ahead, with the public holidays it falls on; below, where a calendar program finds it. */
export function calendarText(rows: readonly ServedCalendarRow[]): string {
  const feed = 'While `travaux open DOSSIER` runs, calendar programs on this machine may subscribe to http://127.0.0.1:7717/api/calendar.ics (7717 is the port it is opened on).\n'
  if (rows.length === 0) return `Nothing lies ahead.\n\n${feed}`
  return `${table(
    [{ title: 'Date' }, { title: 'What', grows: true }, { title: 'How it is known', grows: true }, { title: 'Source' }],
    rows.map((row) => [row.dateWords, row.title, [row.words, ...row.holidays.map(({ sideName, name }) => `public holiday of ${sideName}: ${name}`)].join('\n'), row.quote.place]),
  )}\n${feed}`
}
