import { makeId, type DraftId, type DraftingActId, type DraftingDeed, type Finding } from '@travaux/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { served, type ServedHere } from './served.ts'

const [east, west] = [makeId('side', 'Eastland'), makeId('side', 'Westland')]
const answer = makeId('proposition', 'shared quota')
const draft = 'drf_waters' as DraftId
const acted = (id: string, does: DraftingDeed, side: typeof east | null = null, round = 1) => ({ subject: `act_${id}` as DraftingActId, kind: 'draftingAct', value: { draft, round, date: `2026-03-0${round}`, side, person: null, meeting: null, does }, evidence: [], confidence: null }) satisfies Finding
const tabled: Finding[] = [
  { subject: draft, kind: 'draft', value: { title: 'Agreement on the waters', sides: [east, west], languages: ['en'], instrument: null, rounds: [{ round: 1, name: 'Eastport', date: '2026-03-01', meeting: null }] }, evidence: [], confidence: null },
  acted('1', { act: 'table', clause: 'cls_1', under: null, after: null, unit: 'article', label: null, heading: 'Quota', wording: { words: 'The Parties shall fish under one quota.', brackets: [] } }),
  acted('2', { act: 'propose', clause: 'cls_1', bracket: 'brk_1', at: { words: 'shall', before: '', after: '' }, standing: 'alt_shall', alternative: 'alt_should', words: 'should', proposition: answer }, west, 2),
]

let here: ServedHere
beforeEach(async () => {
  here = await served()
  await here.dossier.record(tabled, { is: 'person', name: 'A. Reviewer' })
})
afterEach(() => here.close())

const get = async (path: string) => {
  const response = await fetch(here.address + path)
  return { status: response.status, body: await response.json() as never }
}
const act = (does: DraftingDeed, side: string | null = east) => fetch(`${here.address}/api/drafts/${draft}/acts`, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ value: { draft, round: 2, date: '2026-03-02', side, person: null, meeting: null, does }, evidence: [] }),
})

describe('GET /api/drafts and /api/drafts/:draft', () => {
  it('lists the drafts, and shows one after a round with its columns, brackets and what they answer', async () => {
    expect((await get('/api/drafts')).body).toMatchObject([{ id: draft, title: 'Agreement on the waters', rounds: 2, acts: 2 }])
    expect((await get(`/api/drafts/${draft}`)).body).toMatchObject({
      sides: [{ name: 'Eastland' }, { name: 'Westland' }], rounds: [{ name: 'Eastport', brackets: 0 }, { name: 'Round 2', brackets: 1 }],
      text: { brackets: 1, clauses: [{ label: '1', heading: 'Quota', status: 'open', brackets: [{ number: '1.1', alternatives: [{ words: 'shall' }, { words: 'should', proposition: answer }] }], columns: [{ same: false }, { same: false }] }] },
      propositions: [{ id: answer }],
    })
    expect((await get(`/api/drafts/${draft}?round=1`)).body).toMatchObject({ text: { brackets: 0 } })
    expect((await get(`/api/drafts/${draft}?on=2026-03-01`)).body).toMatchObject({ text: { brackets: 0 } })
  })

  it('counts the brackets open after each round, those without acts included, whichever round is shown', async () => {
    await here.dossier.record([
      { ...tabled[0]!, value: { ...tabled[0]!.value, rounds: [1, 3, 4].map((round) => ({ round, name: `R${round}`, date: null, meeting: null })) } } as Finding,
      acted('4', { act: 'agree', clause: 'cls_1', bracket: 'brk_1', alternative: 'alt_should', adReferendum: [], inPrinciple: false }, null, 4),
      acted('5', { act: 'support', clause: 'cls_9', bracket: null, alternative: null }, west, 4),
    ], { is: 'person', name: 'A. Reviewer' })
    for (const [asked, lost] of [['', 1], ['?round=4', 1], ['?round=3', 0], ['?round=1', 0]] as const) {
      const { body } = await get(`/api/drafts/${draft}${asked}`) as { body: { rounds: { round: number; brackets: number }[]; text: { lost: unknown[] } } }
      expect(body.rounds.map(({ round, brackets }) => [round, brackets])).toEqual([[1, 0], [2, 1], [3, 1], [4, 0]])
      expect(body.text.lost).toHaveLength(lost)
    }
  })

  it('says in a sentence what draft there is not', async () => {
    expect(await get('/api/drafts/drf_none')).toEqual({ status: 404, body: { error: 'There is no draft drf_none in this dossier; GET /api/drafts lists those there are.' } })
  })
})

describe('POST /api/drafts/:draft/acts', () => {
  it('records what finds its place, and the text follows', async () => {
    expect((await act({ act: 'agree', clause: 'cls_1', bracket: 'brk_1', alternative: 'alt_should', adReferendum: [], inPrinciple: false })).status).toBe(200)
    expect((await get(`/api/drafts/${draft}`)).body).toMatchObject({ text: { brackets: 0, clauses: [{ runs: [{ words: 'The Parties ' }, { words: 'should' }, { words: ' fish under one quota.' }] }] } })
    await fetch(`${here.address}/api/review`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'undo' }) })
    expect((await get(`/api/drafts/${draft}`)).body).toMatchObject({ text: { brackets: 1 } })
  })

  it('refuses what finds none, in a sentence, and records nothing', async () => {
    const before = here.dossier.folded.position
    const answered = await act({ act: 'support', clause: 'cls_9', bracket: null, alternative: null })
    expect({ status: answered.status, body: await answered.json() }).toEqual({ status: 409, body: { error: 'This was not recorded: there is no such clause in the draft.' } })
    expect((await act({ act: 'sing', clause: 'cls_1' } as never)).status).toBe(400)
    expect(here.dossier.folded.position).toBe(before)
  })
})

describe('POST /api/drafts/:draft/acts of an earlier round', () => {
  it('refuses what would take their place from acts that were done, and says from how many', async () => {
    const answered = await fetch(`${here.address}/api/drafts/${draft}/acts`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ value: { draft, round: 1, date: '2026-03-01', side: null, person: null, meeting: null, does: { act: 'strike', clause: 'cls_1' } }, evidence: [] }),
    })
    expect({ status: answered.status, body: await answered.json() }).toEqual({ status: 409, body: { error: 'This was not recorded: after it, an act that was done would find no place any more; date it after that, or take that back first.' } })
  })
})

describe('GET /api/drafts/:draft/changes, /findings and /file', () => {
  it('compares a round with the one before, by words', async () => {
    expect((await get(`/api/drafts/${draft}/changes?from=1&to=2`)).body).toMatchObject({ clauses: [{ id: 'cls_1', was: 'changed' }] })
    expect((await get(`/api/drafts/${draft}/changes?from=2&to=2`)).body).toMatchObject({ clauses: [{ was: 'same' }], words: { in: 0, out: 0, moved: 0 } })
    expect((await get(`/api/drafts/${draft}/changes?from=0&to=1`)).body).toMatchObject({ clauses: [{ was: 'new' }] })
  })

  it('counts brackets over the rounds and holds the final clauses against the law', async () => {
    const { body } = await get(`/api/drafts/${draft}/findings`) as { body: { law: { rule: string }[] } }
    expect(body).toMatchObject({ counts: { all: { open: [0, 1] } }, mandates: [], entry: null, life: { stage: 'draft' } })
    expect(body.law.map(({ rule }) => rule).join()).toContain('VCLT 24')
  })

  it('says which brackets a package on the table would close together, from its day on, by the name it has', async () => {
    const isle = makeId('place', 'the isle')
    await here.dossier.record([
      { subject: 'prp_two' as never, kind: 'proposition', value: { issue: makeId('issue', 'fishing'), text: 'Two quotas', terms: [] }, evidence: [], confidence: null },
      acted('3', { act: 'propose', clause: 'cls_1', bracket: 'brk_2', at: { words: 'one', before: '', after: '' }, standing: 'alt_one', alternative: 'alt_two', words: 'a second', proposition: 'prp_two' as never }, west, 2),
      { subject: 'pkg_1' as never, kind: 'settlementPackage', value: { model: 'stl_waters' as never, name: `Offer on {${isle}}`, by: east, date: '2026-03-02', picks: [answer, 'prp_two' as never] }, evidence: [], confidence: null },
    ], { is: 'person', name: 'A. Reviewer' })
    const closed = async (query: string) => ((await get(`/api/drafts/${draft}/findings${query}`)).body as { economy: { is: string; sentence: string }[] }).economy.filter(({ is, sentence }) => is === 'closes-together' && sentence.includes('Offer')).map(({ sentence }) => sentence)
    expect(await closed('')).toEqual([expect.stringContaining('The package “Offer on the isle” would close 2 brackets together')])
    expect(await closed(`?as=${east}`)).toEqual([expect.stringContaining('“Offer on Sunrise Isle”')])
    expect(await closed('?on=2026-03-01')).toEqual([])
  })

  it('gives the draft as a file under its title, and no PDF where there are no fonts', async () => {
    const file = (format: string) => fetch(`${here.address}/api/drafts/${draft}/file?format=${format}`)
    const text = await file('txt')
    expect(text.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Agreement%20on%20the%20waters%2C%20round%202.txt")
    expect(await text.text()).toContain('[shall] [Westland propose: should]')
    expect(new Uint8Array(await (await file('docx')).arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4B]))
    expect(await (await file('xml')).text()).toContain('<akomaNtoso')
    expect((await file('pdf')).status).toBe(400)
    expect((await file('exe')).status).toBe(400)
  })
})

describe('POST /api/drafts/:draft/languages', () => {
  it('puts the draft beside a text in another language, says what differs in structure, and keeps nothing', async () => {
    const before = here.dossier.folded.position
    const beside = (language: string) => fetch(`${here.address}/api/drafts/${draft}/languages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ language, text: 'Статья 1. Квота\n\nСтороны ловят рыбу по одной квоте в течение 30 дней.\n' }) })
    expect(await (await beside('ru')).json()).toMatchObject({ languages: ['en', 'ru'], rows: [{ label: '1' }], differences: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('30') })]) })
    expect(await (await beside('no language')).json()).toMatchObject({ error: expect.stringContaining('write the language as en, ru or ja') })
    expect(here.dossier.folded.position).toBe(before)
  })
})
