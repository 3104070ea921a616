import type { Delay, EntryRule } from './entryRule.ts'

/** A rule in words, to go on "enters into force …": "30 days after the deposit of 20 instruments". Rules that read alike are alike. */
export function ruleWords({ trigger, delay, also }: EntryRule): string {
  const event = eventOf(trigger)
  const lead = delayWords(delay)
  const when = trigger.on === 'date' ? event : lead === '' ? `on ${event}` : `${lead} ${event}`
  return also === null ? when : `${when}, ${also}`
}

function eventOf(trigger: EntryRule['trigger']): string {
  switch (trigger.on) {
    case 'signature': return 'signature'
    case 'exchange': return 'the exchange of instruments'
    case 'notification': return 'the last notification that internal procedures are complete'
    case 'date': return `on ${trigger.date}`
    case 'unread': return 'an event that could not be read'
    case 'consents': {
      const including = trigger.including.length === 0 ? '' : `, ${trigger.including.join(', ')} among them`
      return trigger.by === 'all' ? `consent of all${including}` : `consent of ${trigger.by} States${including}`
    }
    default: return trigger satisfies never
  }
}

function delayWords({ count, unit, thenMonth }: Delay): string {
  const period = count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'} after`
  if (thenMonth === null) return period
  const month = `on the first day of the ${thenMonth === 1 ? '' : `${ordinal(thenMonth)} `}month after`
  return period === '' ? month : `${month} the day that is ${period}`
}

function ordinal(n: number): string {
  return `${n}${n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}`
}
