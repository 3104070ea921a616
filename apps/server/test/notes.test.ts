import { makeId, type Finding, type Meeting, type MeetingId, type Passage, type SourceId, type SubjectId } from '@travaux/model'
import { chronology, readOuts, type Dossier } from '@travaux/record'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LineSaid, NoteShown } from '../src/index.ts'
import { served, type ServedHere } from './served.ts'

const [east, west, fishing, shared] = [makeId('side', 'Eastland'), makeId('side', 'Westland'), makeId('issue', 'fishing'), makeId('proposition', 'shared quota')]
const stern = { person: makeId('person', 'Ada Stern'), name: 'Ada Stern', office: 'foreign minister', side: east }
const western = { person: null, name: 'Westland', office: null, side: west }
const paper = 'src_paper' as SourceId
const meeting = 'mtg_paper' as MeetingId
const text = 'The foreign ministers of Eastland and Westland may meet in Eastport in March.'
const given = [
  { subject: paper, kind: 'source', value: { title: 'Fish', publisher: 'Eastport Herald', dateline: null, published: '2026-02-02', language: 'en', genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: false, text, notes: [] }, evidence: [], confidence: null },
  { subject: meeting, kind: 'meeting', value: { level: 'ministerial', round: 2, participants: [stern], sides: [east, west], place: 'Eastport', status: 'possible', date: { value: '2026-03', precision: 'month', certainty: 'possible' } }, evidence: [{ source: paper, from: 0, to: 20 }], confidence: null },
] as unknown as Finding[]
/** What the paper says of it where it knows neither place nor round. */
const inSpring = { ...given[1], value: { ...given[1]?.value as Meeting, round: null, place: null, date: { value: '2026-SP', precision: 'season', certainty: 'possible' } } } as Finding<'meeting'>
const note = 'src_note-0a1b2c3d'

let here: ServedHere
beforeEach(async () => {
  here = await served()
  await here.dossier.record(given, { is: 'codebook', name: 'Waters' })
})
afterEach(() => here.close())

type Answer = { readonly status: number; readonly body: NoteShown & { readonly error: string } }
const said = (words: string, more: Partial<LineSaid> = {}) => ({ is: 'statement' as const, speakers: [stern], words, ...more })
const send = async (method: string, line: number, body?: object, to = note): Promise<Answer> => {
  const response = await fetch(`${here.address}/api/notes/${to}/lines/${line}`, { method, ...body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } })
  return { status: response.status, body: await response.json() as Answer['body'] }
}
const put = (line: number, what: object, more: object = {}, to = note) => send('PUT', line, { meeting, day: '2026-03-02', said: what, ...more }, to)
/** The meetings, each with its day and who tells of it. */
const met = () => chronology(here.dossier.folded, { as: null }).meetings.map(({ date, witnesses }) => [date.value, witnesses.map(({ subject }) => subject as string).sort().reverse()])
const value = <V>(dossier: Dossier, id: string) => dossier.folded.subjects.get(id as SubjectId)?.value as V
const wordsAt = (dossier: Dossier, { source, from, to }: Passage) => value<{ text: string }>(dossier, source).text.slice(from, to)

describe('PUT /api/notes/:note/lines/:line', () => {
  it('begins a note with the first line: a source whose heading says what it is a note of, the meeting under way that day, and who said what', async () => {
    const { status, body } = await put(0, said('“We will share the quota”', { stances: [{ proposition: shared, stance: 'supports' }] }))
    expect([status, body.lines.map((line) => line.text)]).toEqual([200, ['Ada Stern: “We will share the quota”']])
    expect(value<object>(here.dossier, note)).toMatchObject({ genre: 'note', published: '2026-03-02' })
    const [shown, ...others] = chronology(here.dossier.folded, { as: null }).meetings
    expect(others).toEqual([])
    expect(shown).toMatchObject({ status: 'under-way', round: 2, date: { value: '2026-03-02' } })
    expect(shown?.words.map(({ quote, speaker }) => [speaker, quote.text, quote.verbatim])).toEqual([['Stern', 'We will share the quota', true]])
    expect(here.dossier.folded.byKind.statement.map(({ value: { issues } }) => issues)).toEqual([[fishing]])
    expect(here.dossier.folded.byKind.stance.map(({ value: { side, stance } }) => [side, stance])).toEqual([[east, 'supports']])
  })

  it('records each line as what it is, resting on its own words', async () => {
    await put(0, said('the quota is too small'))
    await put(1, { is: 'undertaking', speakers: [stern, western], words: 'count the fish', due: '2026-06' })
    await put(2, { is: 'instruction', speakers: [stern], to: [western], words: 'report on the count', due: '2026-07-01' })
    const { body } = await put(3, { is: 'statement', speakers: [], words: 'coffee   is served' })
    const { dossier } = here
    expect(body.lines.map((line) => line.text)).toEqual(['Ada Stern: the quota is too small', 'Ada Stern and Westland undertake: count the fish', 'Ada Stern instructs Westland: report on the count', 'coffee is served'])
    expect(body.lines[3]?.subjects).toEqual([])
    for (const { kind, evidence, value: it } of [...dossier.folded.byKind.statement, ...dossier.folded.byKind.undertaking, ...dossier.folded.byKind.instruction]) {
      const words = evidence.map((at) => wordsAt(dossier, at))
      expect(words).toEqual([{ statement: 'the quota is too small', undertaking: 'count the fish', instruction: 'report on the count' }[kind as string]])
      if (kind === 'undertaking') expect(it).toMatchObject({ status: 'agreed', due: '2026-06', by: [stern, western] })
    }
    expect(body.lines.map((line) => line.said.is)).toEqual(['statement', 'undertaking', 'instruction', 'statement'])
    expect(readOuts(dossier.folded, { as: null, meeting }).flatMap(({ accounts }) => accounts.map(({ by }) => by))).toContain('note')
  })

  it('records nothing where the same line is sent again', async () => {
    await put(0, said('yes', { stances: [{ proposition: shared, stance: 'opposes' }], issues: [fishing] }))
    const { position } = here.dossier.folded
    expect((await put(0, said('yes', { stances: [{ proposition: shared, stance: 'opposes' }], issues: [fishing] }))).status).toBe(200)
    expect(here.dossier.folded.position).toBe(position)
  })

  it('writes the last line anew where it is told what it was, and withdraws what it no longer says', async () => {
    await put(0, said('the first'))
    await put(1, said('yes', { stances: [{ proposition: shared, stance: 'supports' }] }))
    const { status, body } = await put(1, { is: 'undertaking', speakers: [stern], words: 'say yes' }, { instead: 'Ada Stern: yes' })
    expect([status, body.lines.map((line) => line.text)]).toEqual([200, ['Ada Stern: the first', 'Ada Stern undertakes: say yes']])
    const stands = (kind: 'statement' | 'stance' | 'undertaking') => here.dossier.folded.byKind[kind].filter(({ review }) => review !== 'withdrawn').length
    expect([stands('statement'), stands('stance'), stands('undertaking')]).toEqual([1, 0, 1])
    await put(1, said('yes'), { instead: 'Ada Stern undertakes: say yes' })
    expect([stands('statement'), stands('undertaking')]).toEqual([2, 0])
  })

  it('refuses in a sentence what would take the place of another’s line, an earlier line, or a line on which something else rests', async () => {
    await put(0, said('the first'))
    expect(await put(0, said('another'))).toMatchObject({ status: 409, body: { error: 'The note has another line 0 already: “Ada Stern: the first”.' } })
    await put(1, said('the second'))
    expect((await put(0, said('mended'), { instead: 'Ada Stern: the first' })).body.error).toMatch(/Only the last line/)
    expect((await put(3, said('the fourth'))).body.error).toMatch(/its next is 2, not 3/)
    const [at] = here.dossier.folded.byKind.statement.at(-1)?.evidence ?? []
    await here.dossier.review({ act: 'add', kind: 'undertaking', value: { by: [], what: 'x', conduct: false, status: 'agreed', due: null }, evidence: [at as Passage] }, 'B. Other')
    expect((await put(1, said('mended'), { instead: 'Ada Stern: the second' })).body.error).toMatch(/Something else was found in these words/)
    expect((await send('DELETE', 1)).status).toBe(409)
  })

  it('refuses a stance of nobody, a side that is not on record, a meeting that is none, and a note that is another source', async () => {
    expect((await put(0, { ...said('no'), speakers: [], stances: [{ proposition: shared, stance: 'opposes' }] })).body.error).toBe('A stance is a side’s: say first who speaks.')
    expect((await put(0, { ...said('no'), speakers: [{ ...western, side: 'sid_nowhere' }] })).body.error).toMatch(/sid_nowhere is not on record/)
    expect((await put(0, said('no'), { meeting: 'mtg_none' })).status).toBe(404)
    expect((await put(0, said('  '))).status).toBe(400)
    expect(here.dossier.folded.byKind.source).toHaveLength(1)
  })

  it('changes no other source’s word on the meeting where that and the note come together of themselves', async () => {
    const own = { status: 'possible', date: { value: '2026', precision: 'year', certainty: 'possible' } }
    await here.dossier.record([{ ...given[1], value: { ...given[1]?.value, ...own } } as Finding], { is: 'codebook', name: 'Waters' })
    const before = here.dossier.folded.subjects.get(meeting)
    await put(0, said('the first'))
    expect(here.dossier.folded.subjects.get(meeting)).toEqual(before)
    expect(met()).toEqual([['2026-03-02', [meeting, 'mtg_note-0a1b2c3d']]])
  })

  it('corrects a word on the meeting that the day alone tells is of it, resting on the heading that names the day, and takes that back with the note', async () => {
    await here.dossier.record([inSpring], { is: 'codebook', name: 'Waters' })
    const dossier = here.dossier
    await put(0, said('the first'))
    expect(met()).toEqual([['2026-03-02', [meeting, 'mtg_note-0a1b2c3d']]])
    const { evidence, history } = dossier.folded.subjects.get(meeting)!
    expect(value<object>(dossier, meeting)).toEqual({ ...inSpring.value, date: { ...inSpring.value.date, value: '2026-03-02', precision: 'day' } })
    expect(evidence.map((at) => wordsAt(dossier, at))).toEqual(['The foreign minister', expect.stringMatching(/^Notes on .+2 Mar 2026$/)])
    expect(history.at(-1)).toMatchObject({ author: { is: 'person' }, note: expect.stringMatching(/heading/) })
    const { position } = dossier.folded
    await put(0, said('the first'))
    expect(dossier.folded.position).toBe(position)

    await send('DELETE', 0)
    expect(value<object>(dossier, meeting)).toEqual(inSpring.value)
    expect(dossier.folded.subjects.get(meeting)?.evidence).toEqual(inSpring.evidence)
    await put(0, said('again'), { day: '2026-04-05' })
    expect(met()).toEqual([['2026-04-05', [meeting, 'mtg_note-0a1b2c3d']]])
  })

  it('leaves what a person said of that meeting since, and what another note of it still names the day of', async () => {
    await here.dossier.record([inSpring], { is: 'codebook', name: 'Waters' })
    await put(0, said('the first'))
    await put(0, said('the same, heard elsewhere'), {}, 'src_note-ffffffff')
    await send('DELETE', 0)
    expect(met()).toEqual([['2026-03-02', [meeting, 'mtg_note-ffffffff']]])
    expect(here.dossier.folded.subjects.get(meeting)?.evidence.map(({ source }) => source)).toEqual([paper, 'src_note-ffffffff'])
    await here.dossier.review({ act: 'confirm', subject: meeting }, 'B. Other')
    await send('DELETE', 0, undefined, 'src_note-ffffffff')
    expect(value<object>(here.dossier, meeting)).toMatchObject({ date: { value: '2026-03-02' } })
  })

  it('mends a line to the other of two namesakes, whose text is the same', async () => {
    const namesake = makeId('person', 'Ada Stern of Westland')
    await here.dossier.record([{ subject: namesake, kind: 'person', value: { name: 'Ada Stern', surname: 'Stern', aliases: [], offices: [{ title: 'envoy', side: west, from: null, to: null }] }, evidence: [], confidence: null }], { is: 'codebook', name: 'Waters' })
    const other = { person: namesake, name: 'Ada Stern', office: 'envoy', side: west }
    await put(0, said('no'))
    const { body } = await put(0, said('no', { speakers: [other] }), { instead: 'Ada Stern: no' })
    expect(body.lines.map((line) => line.said.speakers)).toEqual([[other]])
    await put(1, { is: 'instruction', speakers: [other], to: [stern], words: 'go home' })
    const mended = await put(1, { is: 'instruction', speakers: [other], to: [other], words: 'go home' }, { instead: 'Ada Stern instructs Ada Stern: go home' })
    expect(mended.body.lines[1]?.said.to).toEqual([other])
    expect(here.dossier.folded.byKind.instruction.map(({ value: { to } }) => to)).toEqual([[other]])
  })

  it('takes words of nobody that speak of an issue for said where they are sent again', async () => {
    await put(0, { is: 'statement', speakers: [], words: 'the quota was raised', issues: [fishing] })
    const { position } = here.dossier.folded
    expect((await put(0, { is: 'statement', speakers: [], words: 'the quota was raised', issues: [fishing] })).status).toBe(200)
    expect(here.dossier.folded.position).toBe(position)
  })

  it('takes lines that come at once one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => put(i, said(`line ${i}`))))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    for (const { evidence, id } of here.dossier.folded.byKind.statement) expect(wordsAt(here.dossier, evidence[0] as Passage)).toBe(`line ${id.split('.')[1]}`)
    expect((await here.dossier.verify())).toMatchObject({ whole: true })
  })
})

describe('DELETE /api/notes/:note/lines/:line', () => {
  it('withdraws what the last line says and ends the text before it; without a line, no meeting is under way', async () => {
    await put(0, said('the first'))
    await put(1, said('the second'))
    expect((await send('DELETE', 0)).status).toBe(409)
    expect((await send('DELETE', 1)).body.lines.map((line) => line.text)).toEqual(['Ada Stern: the first'])
    expect((await send('DELETE', 0)).body.lines).toEqual([])
    expect(chronology(here.dossier.folded, { as: null }).meetings).toMatchObject([{ status: 'possible' }])
    expect((await put(0, said('again'))).body.lines).toHaveLength(1)
    expect(chronology(here.dossier.folded, { as: null }).meetings).toMatchObject([{ status: 'under-way' }])
  })
})

describe('GET /api/notes', () => {
  it('gives the notes of a meeting, by any of its ids, and of what was known then', async () => {
    await put(0, said('the first'))
    const get = async (query: string) => await (await fetch(`${here.address}/api/notes?${query}`)).json() as readonly NoteShown[]
    expect((await get(`meeting=${meeting}`)).map(({ note: id, day, by, lines }) => [id, day, by, lines.length])).toEqual([[note, '2026-03-02', 'A. Reviewer', 1]])
    expect(await get('meeting=mtg_note-0a1b2c3d')).toHaveLength(1)
    expect(await get('meeting=mtg_none')).toEqual([])
    expect(await get(`meeting=${meeting}&asOf=2026-03-01`)).toEqual([])
  })
})
