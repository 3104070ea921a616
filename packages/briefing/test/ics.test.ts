import fc from 'fast-check'
import ICAL from 'ical.js'
import { followUp } from '@travaux/record'
import { afterEach, describe, expect, it } from 'vitest'
import type { BriefingEvent } from '../src/briefing.ts'
import { toIcs, type CalendarGiven } from '../src/ics/toIcs.ts'
import { anyBriefing } from './anyBriefing.ts'
import { exampleDossiers, february } from './example.ts'
import { made } from './made.ts'

const eventsOf = (ics: string) => new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((each) => ({ event: new ICAL.Event(each), of: (name: string) => each.getFirstPropertyValue(name)?.toString() ?? null }))

const event: BriefingEvent = { subject: 'mtg_munich' as never, title: 'Ministers, Munich', first: '2019-02-01', last: '2019-02-28', firm: true, busy: false, place: 'Munich', words: [[{ is: 'ours', of: 'label', text: 'planned' }, { is: 'ours', of: 'label', text: ', ' }, { is: 'ours', of: 'label', text: 'known to the month only' }]], notes: [0], sequence: 3 }
const calendar = (...events: readonly BriefingEvent[]): CalendarGiven => ({
  title: 'Ahead', asOf: '2019-02-12T23:59:59.000Z', asOfWords: 'As known on 12 February 2019', marking: null, events,
  notes: [{ is: 'source', passage: { source: 'src_a' as never, from: 0, to: 4 }, quote: 'They will meet in Munich', verbatim: false, title: 'Talks', publisher: 'Kremlin', published: '2019-01-22', place: '¶ 4', url: null, retold: true }],
})

describe('toIcs, read by ical.js', () => {
  const zone = process.env['TZ']
  afterEach(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone })

  it('gives a month its days, free, with a note that says so and its source', () => {
    const [{ event: read, of } = fail()] = eventsOf(toIcs(calendar(event)))
    expect([of('dtstart'), of('dtend'), of('transp'), of('status')]).toEqual(['2019-02-01', '2019-03-01', 'TRANSPARENT', 'CONFIRMED'])
    expect(read.startDate.isDate).toBe(true)
    expect(read.description).toBe('planned, known to the month only\nKremlin, “Talks”, 22 Jan 2019, ¶ 4 (retold): They will meet in Munich.')
    expect(read.location).toBe('Munich')
  })

  it('makes what may not come about tentative', () => {
    expect(eventsOf(toIcs(calendar({ ...event, firm: false })))[0]?.of('status')).toBe('TENTATIVE')
  })

  it('takes the day of a meeting that is known to the day', () => {
    const [one] = eventsOf(toIcs(calendar({ ...event, first: '2019-02-16', last: '2019-02-16', busy: true })))
    expect([one?.of('dtstart'), one?.of('dtend'), one?.of('transp')]).toEqual(['2019-02-16', '2019-02-17', 'OPAQUE'])
  })

  it('keeps an event’s name, counts what was recorded of it, and is stamped as of its moment', () => {
    const [one] = eventsOf(toIcs(calendar(event)))
    expect([one?.event.uid, one?.of('sequence'), one?.of('dtstamp')]).toEqual(['mtg_munich@travaux', '3', '2019-02-12T23:59:59Z'])
  })

  it('is the same in every zone, on any day', () => {
    const made = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((each) => {
      process.env['TZ'] = each
      return toIcs(calendar(event))
    })
    expect(new Set(made).size).toBe(1)
  })

  it('reads back whatever the words, in lines of at most 75 bytes', () => {
    fc.assert(fc.property(anyBriefing, (briefing) => {
      const ics = toIcs(briefing)
      for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const read = eventsOf(ics)
      expect(read.map(({ event: { uid } }) => uid)).toEqual(briefing.events.map(({ subject }) => `${subject}@travaux`))
      for (const [i, { event: { summary } }] of read.entries()) expect(spaced(summary ?? '')).toBe(spaced(briefing.events[i]?.title ?? ''))
    }), { numRuns: 200 })
  })

  const dossier = exampleDossiers()

  it('holds what is ahead of the example, each no sharper than it is known', async () => {
    const folded = (await dossier()).foldedAsOf(february)
    const read = eventsOf(toIcs(made(folded, { name: 'calendar', asOf: february }))).map(({ event: { summary }, of }) => [summary, of('dtstart'), of('dtend'), of('status')])
    expect(read).toContainEqual(['Ministers, Munich', '2019-02-01', '2019-03-01', 'CONFIRMED'])
    expect(read).toContainEqual(['Summit, Osaka', '2019-06-01', '2019-07-01', 'TENTATIVE'])
  })

  it('of what is owed holds the days by which something is due that is not carried out', async () => {
    const folded = (await dossier()).foldedAsOf(february)
    const due = followUp(folded, { as: null, on: february }).filter(({ due, level, status }) => due !== null && level !== 3 && status !== 'done' && status !== 'refused')
    expect(due.length).toBeGreaterThan(0)
    expect(eventsOf(toIcs(made(folded, { name: 'follow-up', asOf: february }))).map(({ event, of }) => [event.uid, of('dtstart'), of('transp')])).toEqual(expect.arrayContaining(due.map(({ subject, due }) => [`${subject}@travaux`, due, 'TRANSPARENT'])))
  })

  it('calls an event the same after more is recorded of it, and counts on', async () => {
    const all = await dossier()
    const [before, after] = ['2019-01-15', february].map((asOf) => made(all.foldedAsOf(asOf), { name: 'calendar', asOf }).events.find(({ title }) => title.includes('Munich') && title.startsWith('Ministers')))
    expect(after?.subject).toBe(before?.subject)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
  })
})

function spaced(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these very characters are looked for
  return text.replace(/[\0-\x1F\x7F]/g, ' ').replace(/\s+/gu, ' ').trim()
}

function fail(): never {
  throw new Error('there is no event')
}
