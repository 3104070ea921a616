import { request } from 'node:http'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeId, type Finding, type Passage, type SourceId } from '@travaux/model'
import { holidaysOn } from '../src/calendar/holidaysOn.ts'
import { publicHolidays } from '../src/calendar/publicHolidays.ts'
import { served, type ServedHere } from './served.ts'

let here: ServedHere
beforeEach(async () => { here = await served() })
afterEach(() => here.close())

const text = 'The ministers will meet in Eastport on 12 February 2019, and may meet again in March.'
const source = 'src_plan' as SourceId
const at = (words: string): Passage => ({ source, from: text.indexOf(words), to: text.indexOf(words) + words.length })
const country = (name: string, code: string): Finding => ({ subject: makeId('side', name), kind: 'side', value: { name, adjective: `${name}ish`, aliases: [], mark: null, negotiates: true, country: code }, evidence: [], confidence: null })
const meeting = (words: string, value: string, precision: 'day' | 'month', status: 'planned' | 'possible'): Finding => ({
  subject: makeId('meeting', source, at(words).from), kind: 'meeting', evidence: [at(words)], confidence: 0.9,
  value: { level: 'ministerial', round: null, participants: [], sides: [makeId('side', 'Eastland'), makeId('side', 'Westland')], place: status === 'planned' ? 'Eastport' : null, status, date: { value, precision, certainty: status === 'planned' ? 'certain' : 'possible' } },
})

/** A meeting on a day and one in a month; Westland is Russia's neighbour by its calendar, Eastland keeps Japan's. */
async function planned(): Promise<void> {
  await here.dossier.record([country('Eastland', 'JP'), country('Westland', 'RU')], { is: 'codebook', name: 'Two shores' })
  await here.dossier.record([
    { subject: source, kind: 'source', evidence: [{ source, from: 0, to: text.length }], confidence: 1, value: { title: 'Plans', publisher: 'Agency', dateline: null, published: '2019-01-20', language: 'en', genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: false, text, notes: [] } },
    meeting('will meet in Eastport on 12 February 2019', '2019-02-12', 'day', 'planned'), meeting('may meet again in March', '2019-03', 'month', 'possible'),
  ], { is: 'reader', version: 'test' })
}

const feed = async (init: RequestInit = {}, query = '') => fetch(`${here.address}/api/calendar.ics${query}`, init)
const eventsIn = (ics: string) => new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((each) => Object.fromEntries(['summary', 'dtstart', 'dtend', 'status', 'transp', 'location', 'description'].map((name) => [name, each.getFirstPropertyValue(name)?.toString() ?? null])))

describe('GET /api/calendar.ics', () => {
  it('is a calendar that an independent parser reads: what is planned firm, what may be tentative, a month as its days', async () => {
    await planned()
    const answer = await feed()
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'text/calendar; charset=utf-8', 'inline; filename="calendar.ics"'])
    const ics = await answer.text()
    expect(eventsIn(ics)).toMatchObject([
      { summary: 'Ministers, Eastport', dtstart: '2019-02-12', dtend: '2019-02-13', status: 'CONFIRMED', transp: 'OPAQUE', location: 'Eastport' },
      { dtstart: '2019-03-01', dtend: '2019-04-01', status: 'TENTATIVE', transp: 'TRANSPARENT' },
    ])
    expect(new ICAL.Component(ICAL.parse(ics) as unknown[]).getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H')
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76)
  })

  it('sends nothing again to a program that has it, and something new once something is recorded', async () => {
    await planned()
    const tag = (await feed()).headers.get('etag') ?? ''
    const again = await feed({ headers: { 'If-None-Match': `W/${tag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    await here.dossier.record([meeting('may meet again in March', '2019-03', 'month', 'planned')], { is: 'person', name: 'A. Reviewer' })
    expect((await feed({ headers: { 'If-None-Match': tag } })).status).toBe(200)
  })

  it('keeps a meeting that is over, and gives as of a time what was known then', async () => {
    await planned()
    expect(eventsIn(await (await feed({}, '?on=2019-02-20')).text()).map(({ summary }) => summary)).toContain('Ministers, Eastport')
    expect(eventsIn(await (await feed({}, '?asOf=2019-01-01')).text())).toEqual([])
    expect((await feed({}, '?on=tuesday')).status).toBe(400)
  })

  it('is refused to a page of another site, and to a name that was made to point here', async () => {
    expect((await feed({ headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    expect((await feed({ headers: { Origin: 'https://elsewhere.example' } })).status).toBe(403)
    const port = new URL(here.address).port
    const status = await new Promise((resolve, reject) => request({ host: '127.0.0.1', port, path: '/api/calendar.ics', headers: { Host: `elsewhere.example:${port}` } }, (answer) => { answer.resume(); resolve(answer.statusCode) }).on('error', reject).end())
    expect(status).toBe(403)
  })
})

describe('public holidays', () => {
  it('GET /api/calendar tells of those that a meeting falls on, of what is known to the day', async () => {
    await planned()
    await here.dossier.record([meeting('will meet in Eastport on 12 February 2019', '2019-02-11', 'day', 'planned')], { is: 'person', name: 'A. Reviewer' })
    const rows = await (await fetch(`${here.address}/api/calendar`)).json() as readonly object[]
    expect(rows).toMatchObject([{ dateWords: 'Mon 11 Feb 2019', holidays: [{ side: makeId('side', 'Eastland'), sideName: 'Eastland', country: 'JP', name: 'Foundation Day' }] }, { dateWords: 'March 2019', holidays: [] }])
    expect(eventsIn(await (await feed()).text())[0]?.['description']).toContain('public holiday of Eastland: Foundation Day')
  })

  it('holidaysOn(folded, day) has none of a side whose country nobody named', async () => {
    expect(await holidaysOn(here.dossier.folded, '2019-01-01')).toEqual([])
    await planned()
    expect((await holidaysOn(here.dossier.folded, '2019-01-01')).map(({ sideName, name }) => [sideName, name])).toEqual([['Eastland', 'New Year\'s Day'], ['Westland', 'New Year\'s Day']])
  })

  it('publicHolidays(country, year) has days in lieu, all days of long holidays, and none of a country that it does not know', async () => {
    expect(await publicHolidays('JP', 2019)).toContainEqual({ first: '2019-05-06', last: '2019-05-06', name: 'Children\'s Day (substitute day)' })
    expect((await publicHolidays('RU', 2019)).find(({ first, last }) => first <= '2019-01-04' && '2019-01-04' <= last)?.name).toBe('New Year Holiday')
    expect(await publicHolidays('ZZ', 2019)).toEqual([])
  })
})
