import type { Briefing } from '@travaux/briefing'
import { makeId, type EntryId, type Finding } from '@travaux/model'
import { openDossier, openSqlite } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import type { BriefingsOffered } from '../src/index.ts'
import { add, get, here, post, text, useServer } from './useServer.ts'

useServer()

const briefing = async (name: string, wanted: object = {}, query = ''): Promise<{ readonly status: number; readonly body: Briefing & { readonly error: string } }> => {
  const answer = await post(`/api/briefings/${name}${query}`, wanted)
  return { status: answer.status, body: await answer.json() as never }
}
const words = (paper: Briefing): string => JSON.stringify(paper.sections)

describe('GET /api/briefings', () => {
  it('gives the name and the template of each briefing', async () => {
    const { names } = (await get('/api/briefings')).body as BriefingsOffered
    expect(names.map(({ name }) => name)).toEqual(['next-meeting', 'report-to-leaders', 'meeting-record', 'chronology', 'statements', 'follow-up', 'calendar'])
    for (const { template } of names) expect(template).toMatch(/\{\{.+\}\}/)
  })
})

describe('POST /api/briefings/:name', () => {
  it('makes a paper of what is on record, each line with the words it rests on, and records nothing', async () => {
    await add({ name: 'ministers.txt', text })
    const { position } = here.dossier.folded
    const { status, body } = await briefing('statements')
    expect({ status, marking: body.marking }).toEqual({ status: 200, marking: null })
    expect(words(body)).toContain('We will share the quota')
    expect(body.notes).toContainEqual(expect.objectContaining({ passage: expect.objectContaining({ source: here.dossier.folded.byKind.source[0]!.id }) }))
    expect(here.dossier.folded.position).toBe(position)
  })

  it('calls places as the side does whose paper it is', async () => {
    await add({ name: 'ministers.txt', text })
    const template = '{{where each side stands}}\n'
    expect(words((await briefing('follow-up', { template })).body)).toContain('Fishing off the isle')
    expect(words((await briefing('follow-up', { template }, '?as=sid_westland')).body)).toContain('Fishing off Sunset Isle')
  })

  it('leaves out what a delegation keeps to itself where the paper is for handing over, and what two do where it is nobody’s', async () => {
    const own = (compartment: string) => ({ subject: makeId('paragraph', compartment), kind: 'paragraph', value: { briefing: 'follow-up', section: 'What is owed', words: `Word of ${compartment}.`, meeting: null }, evidence: [], confidence: null }) as unknown as Finding
    for (const compartment of ['shared', 'eastland', 'westland']) {
      const desk = await openDossier({ store: openSqlite(here.file), compartment, now: () => new Date('2026-03-02T11:00:00Z'), newId: () => `ent_${compartment}` as EntryId })
      await desk.record([own(compartment)], { is: 'person', name: 'A. Reviewer' })
      await desk.close()
    }
    await expect.poll(() => here.dossier.folded.byKind.paragraph.length).toBe(3)
    const told = async (wanted: object, query = '') => [...words((await briefing('follow-up', wanted, query)).body).matchAll(/Word of (\w+)/g)].map(([, name]) => name).toSorted()
    expect(await told({ withoutPrejudice: true })).toEqual(['shared'])
    expect(await told({})).toEqual(['shared'])
    expect(await told({}, '?as=sid_eastland')).toEqual(['eastland', 'shared'])
    expect((await briefing('follow-up')).body.remarks).toEqual(['It is no side’s paper, and leaves out what Eastland’s delegation and Westland’s delegation keep to themselves; choose a side for its own.'])
    expect((await briefing('follow-up', { withoutPrejudice: true })).body.marking).toBe('Without prejudice')
  })

  it.each([
    ['next-meeting', {}, /^No meeting is ahead on .+\.$/],
    ['meeting-record', { meeting: 'geneva' }, /^There is no meeting “geneva”.+$/],
    ['follow-up', { template: '{{what is owned}}' }, /^The template, line 1: there is no “what is owned”.+$/],
    ['minutes', {}, /next-meeting/],
  ])('answers 400 to %s of %j with a sentence', async (name, wanted, error) => {
    await add({ name: 'ministers.txt', text })
    expect(await briefing(name, wanted)).toEqual({ status: 400, body: { error: expect.stringMatching(error) } })
  })
})

describe('POST /api/briefings/:name/file', () => {
  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', /^PK/],
    ['md', 'text/markdown; charset=utf-8', /^# /],
    ['csv', 'text/csv; charset=utf-8', /^\uFEFF?\w+.*,/],
    ['ics', 'text/calendar; charset=utf-8', /^BEGIN:VCALENDAR\r\n/],
  ])('gives a %s to be saved under its title', async (format, type, begins) => {
    await add({ name: 'ministers.txt', text })
    const answer = await post(`/api/briefings/chronology/file?format=${format}`, {})
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([200, type, 'nosniff'])
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename\\*=UTF-8''.+\\.${format}$`))
    expect(await answer.text()).toMatch(begins)
  })

  it('says that it has no fonts for a PDF where none were given to the server', async () => {
    const answer = await post('/api/briefings/chronology/file?format=pdf', {})
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 400, body: { error: 'No PDF is made here, as there are no fonts to set it in; take Word or Markdown.' } })
  })
})
