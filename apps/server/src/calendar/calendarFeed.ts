import { toIcs } from '@travaux/briefing'
import type { Dossier, Folded, ViewOptions } from '@travaux/record'
import { briefingAsked } from '../briefing/briefingAsked.ts'

/** Every meeting with a date, so that one does not leave a calendar when it is over, and what is due. */
const template = '---\ntitle: {{sides}}\n---\n\n# Meetings\n\n{{meetings}}\n\n# Ahead\n\n{{what is ahead: dated}}\n'

/**
 * The calendar of a dossier as iCalendar, for a program that subscribes to it: the same text as long as nothing is recorded. What falls on a public holiday of a side says so. `hours`: how
 * often such a program is asked to look again.
 */
export async function calendarFeed(dossier: Dossier, folded: Folded, { as, on = null }: ViewOptions, { asOf, hours }: { readonly asOf: string | null; readonly hours: number }): Promise<string> {
  const briefing = await briefingAsked(dossier, folded, { name: 'calendar', options: { as, on }, asOf, meeting: null, withoutPrejudice: false, template })
  if ('refused' in briefing) throw new RangeError(`the feed's own template is refused: ${briefing.refused}`)
  return toIcs(briefing).replace('VERSION:2.0\r\n', `VERSION:2.0\r\nREFRESH-INTERVAL;VALUE=DURATION:PT${hours}H\r\nX-PUBLISHED-TTL:PT${hours}H\r\n`)
}
