import { randomUUID } from 'node:crypto'
import { makeId, type EntryId, type Finding, type PropositionId, type SideId, type SourceId } from '@travaux/model'
import { openDossier, openSqlite, type Dossier } from '@travaux/record'
import { compileGraph, solvePackages } from '@travaux/settlement'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settlementView, type GroundShown, type ServedSettlement, type ServedSolution } from '../src/index.ts'
import { served, type ServedHere } from './served.ts'

const [east, west, isle] = [makeId('side', 'Eastland'), makeId('side', 'Westland'), makeId('place', 'the isle')]
const fishing = makeId('issue', 'fishing')
const [shared, closed, ferry, noFerry] = [makeId('proposition', 'shared quota'), 'prp_closed', 'prp_ferry', 'prp_no-ferry'] as [PropositionId, PropositionId, PropositionId, PropositionId]
const paper = 'src_paper' as SourceId
const text = 'EASTPORT\n“We will share the quota,” Ada Stern said. Westland’s minister would not hear of Sunrise Isle. The harbour is small.'
const at = (words: string) => [{ source: paper, from: text.indexOf(words), to: text.indexOf(words) + words.length }]
const said = (subject: string, kind: string, value: object, evidence: object[] = []): Finding => ({ subject, kind, value, evidence, confidence: null }) as unknown as Finding

const source = said(paper, 'source', { title: 'Fish', publisher: 'Eastport Herald', dateline: null, published: '2026-03-02', language: 'en', genre: 'report', file: null, mediaType: 'text/plain', sha256: null, retold: false, text, notes: [] })
const minister = { person: makeId('person', 'Ada Stern'), name: 'Ada Stern', office: 'foreign minister', side: east }
const statements = [
  said('stm_1', 'statement', { speakers: [minister], mode: 'direct', attribution: 'stated', source: null, cue: null, content: at('“We will share the quota,”'), issues: [] }, at('“We will share the quota,”')),
  said('stm_2', 'statement', { speakers: [{ person: null, name: 'the foreign minister of Westland', office: null, side: west }], mode: 'indirect', attribution: 'stated', source: null, cue: null, content: at('would not hear of Sunrise Isle'), issues: [] }, at('would not hear of Sunrise Isle')),
]
const model = (value: object = {}) => said('stl_waters', 'settlementModel', {
  name: 'The waters', sides: [west, east],
  issues: [
    { issue: fishing, statusQuo: closed, alternatives: [{ proposition: shared, name: `Shared off {${isle}}`, doneBy: [east, west] }, { proposition: closed, name: 'Closed', doneBy: [] }] },
    { issue: 'iss_ferry', statusQuo: null, alternatives: [{ proposition: ferry, name: null, doneBy: [west] }, { proposition: noFerry, name: null, doneBy: [] }] },
  ], ...value,
})
const ground = [
  said('iss_ferry', 'issue', { name: 'Ferry', bySide: {}, group: null, raised: null, terms: [] }),
  said(closed, 'proposition', { issue: fishing, text: 'Closed waters', terms: [] }), said(ferry, 'proposition', { issue: 'iss_ferry', text: 'A ferry', terms: [] }), said(noFerry, 'proposition', { issue: 'iss_ferry', text: 'No ferry', terms: [] }),
]
type Of = { of: 'alternative'; proposition: PropositionId } | { of: 'weight'; issue: string } | { of: 'reservation' }
const gives = (proposition: PropositionId): Of => ({ of: 'alternative', proposition })
const weighs = (issue: string): Of => ({ of: 'weight', issue })
const number = (id: string, side: SideId, of: Of, likely: number, value: object = {}, evidence: object[] = []) =>
  said(`prf_${id}`, 'preference', { model: 'stl_waters', side, estimate: 'secretariat', of, low: likely, likely, high: likely, basis: 'inference', why: null, ...value }, evidence)
const numbers = [west, east].flatMap((side, s) => [
  number(`${s}0`, side, gives(shared), s === 0 ? 35 : 100, s === 1 ? { basis: 'public' } : { basis: 'mandate' }, at(s === 1 ? 'We will share the quota' : 'would not hear of Sunrise Isle')),
  number(`${s}1`, side, gives(closed), s === 0 ? 60 : 0, { low: 0, high: 80, why: 'The harbour of Sunset Isle is what it wants.' }), number(`${s}2`, side, gives(ferry), 100), number(`${s}3`, side, gives(noFerry), 0, {}, at('The harbour is small.')),
  number(`${s}4`, side, weighs(fishing), s === 0 ? 70 : 20), number(`${s}5`, side, weighs('iss_ferry'), s === 0 ? 30 : 80),
])
const graph = (value: object = {}) => said('gph_first', 'graphModel', {
  name: 'Who goes first', settlement: 'stl_waters', sides: [east, west], options: [{ key: 'open', name: `Open {${isle}}`, side: east, direction: 'forward' }, { key: 'sail', name: 'Sail', side: west, direction: 'both' }],
  infeasible: [{ open: 'N', sail: 'Y' }], statusQuo: { open: 'N', sail: 'N' }, named: [{ options: { open: 'Y', sail: 'Y' }, name: 'Both' }], ...value,
})
const wants = (id: string, side: SideId, rank: number, anyOf: object[], value: object = {}) => said(`gpf_${id}`, 'graphPreference', { graph: 'gph_first', side, estimate: 'secretariat', rank, anyOf, words: `Statement ${id}`, basis: 'inference', ...value })

let here: ServedHere
beforeEach(async () => {
  here = await served()
  await here.dossier.record([...ground, source, ...statements], { is: 'codebook', name: 'Waters' })
})
afterEach(() => here.close())

const record = (...findings: Finding[]) => here.dossier.record(findings, { is: 'person', name: 'A. Reviewer' })
const get = async (query = '') => {
  const response = await fetch(`${here.address}/api/settlement${query}`)
  return { status: response.status, body: await response.json() as ServedSettlement & { readonly error: string } }
}
const post = async (path: string, body: unknown) => {
  const response = await fetch(here.address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { status: response.status, body: await response.json() as never }
}
const groundOf = (grounds: readonly GroundShown[], key: string) => grounds.find((each) => each.key === key)

describe('GET /api/settlement', () => {
  it('gives the model as the kernels take it: shares of what issues weigh, in the order of the model, each number with its key', async () => {
    await record(model(), ...numbers, number('r', west, { of: 'reservation' }, 12, { low: 10, high: 20 }))
    const { body: { models, open } } = await get()
    expect(models).toEqual([{ id: 'stl_waters', name: 'The waters' }])
    expect(open).toMatchObject({ estimate: 'secretariat', missing: [], notes: [], before: null, sides: [{ name: 'Westland' }, { name: 'Eastland' }], estimates: [{ name: 'secretariat', numbers: 13, people: ['A. Reviewer'], compartments: ['shared'], recordedAt: '2026-03-02T10:00:00.002Z' }] })
    expect(open!.model).toMatchObject({
      title: 'The waters', issues: [{ name: 'Fishing off the isle', statusQuo: 1, alternatives: [{ name: 'Shared off the isle', doneBy: [1, 0] }, { name: 'Closed', doneBy: [] }] }, { statusQuo: null, alternatives: [{ name: 'A ferry', doneBy: [0] }, {}] }],
      sides: [
        { name: 'Westland', reservation: { low: 10, likely: 12, high: 20, because: ['prf_r'] }, weights: [{ likely: 70 }, { likely: 30 }], values: [[{ low: 0.35, likely: 0.35, high: 0.35, because: ['prf_00'] }, { low: 0, likely: 0.6, high: 0.8 }], [{ likely: 1 }, { likely: 0 }]] },
        { name: 'Eastland', reservation: null },
      ],
      redLines: [], linkages: [], tabled: [],
    })
    const solution = solvePackages(open!.model!)
    expect('refused' in solution ? solution.refused : solution.nash.map(({ values }) => values.map((value) => Math.round(value * 10) / 10))).toEqual([[72, 80]])
  })

  it('says why each number is what it is, in words that follow “for”, and never quotes a paraphrase', async () => {
    await record(model(), ...numbers)
    const { grounds } = (await get()).body.open!
    expect(groundOf(grounds, 'prf_10')).toMatchObject({ words: 'on 2 March 2026 Ada Stern said “We will share the quota”', basis: 'public', side: east, ladder: { rung: 4 }, speaker: 'Stern', date: '2026-03-02', quotes: [{ text: 'We will share the quota', verbatim: true }], evidence: at('We will share the quota'), review: { review: 'added' }, compartment: 'shared', why: null })
    expect(groundOf(grounds, 'prf_00')).toMatchObject({ words: 'on 2 March 2026 the foreign minister of Westland said, as Eastport Herald tells it: would not hear of the isle', basis: 'mandate', ladder: { rung: 3 }, quotes: [{ text: 'would not hear of Sunrise Isle', verbatim: false }] })
    expect(groundOf(grounds, 'prf_03')).toMatchObject({ words: 'Eastport Herald wrote on 2 March 2026: “The harbour is small”', speaker: 'Eastport Herald', ladder: { words: 'unnamed' } })
    expect(groundOf(grounds, 'prf_01')).toMatchObject({ words: 'the secretariat infers it of Westland: The harbour of the isle is what it wants', why: 'The harbour of the isle is what it wants.', ladder: null, speaker: null, date: null, quotes: [] })
    const west1 = groundOf((await get(`?as=${west}`)).body.open!.grounds, 'prf_00')
    expect(west1?.words).toContain('would not hear of Sunset Isle')
  })

  it('names every number that is missing, in a sentence each, and gives no model', async () => {
    await record(model(), ...numbers.filter(({ subject }) => subject !== 'prf_00' && subject !== 'prf_15'))
    const { open } = (await get()).body
    expect(open).toMatchObject({ model: null, missing: ['Westland has no value for “Shared off the isle” in the estimate secretariat; record one.', 'Eastland has no weight for the issue “Ferry” in the estimate secretariat; record one.'] })
    const other = (await get('?estimate=treasury')).body.open!
    expect([other.estimate, other.model, other.missing.length, other.estimates.map(({ name }) => name)]).toEqual(['treasury', null, 12, ['secretariat']])
    await here.dossier.review({ act: 'add', kind: 'settlementModel', value: { ...model().value as object, name: 'An empty one' } as never, evidence: [] }, 'Bo')
    expect((await get()).body.open).toMatchObject({ name: 'An empty one', estimate: null, estimates: [], missing: expect.arrayContaining(['Westland has no weight for the issue “Ferry”; record one.']) })
  })

  it('opens the estimate of which there are most numbers, by name where two have as many', async () => {
    await record(model(), number('a', west, gives(ferry), 3, { estimate: 'b desk' }), number('b', west, gives(ferry), 4, { estimate: 'a desk' }))
    expect((await get()).body.open!.estimates.map(({ name }) => name)).toEqual(['a desk', 'b desk'])
    await record(number('c', west, gives(noFerry), 4, { estimate: 'b desk' }))
    expect((await get()).body.open).toMatchObject({ estimate: 'b desk', estimates: [{ name: 'b desk', numbers: 2 }, { name: 'a desk', numbers: 1 }] })
  })

  it('says which of two numbers counts, and what is no part of the model any more', async () => {
    await record(model(), ...numbers)
    await here.dossier.record([number('again', west, gives(ferry), 90)], { is: 'person', name: 'Bo' })
    await record(said('pkg_1', 'settlementPackage', { model: 'stl_waters', name: 'Offer', by: west, date: '2026-03-01', picks: [shared, ferry] }))
    const before = (await get()).body.open!
    expect(before.notes).toEqual(['Westland’s value for “A ferry” in the estimate secretariat is on record twice: what was recorded last counts, 90 by Bo on 2 March 2026, not 100 by A. Reviewer on 2 March 2026; withdraw what does not hold.'])
    expect([before.model!.tabled, before.tabled]).toEqual([[{ name: 'Offer', by: 0, date: '2026-03-01', picks: [0, 0] }], ['pkg_1']])
    expect(groundOf(before.grounds, 'pkg_1')).toMatchObject({ words: 'Westland put “Offer” on the table on 1 March 2026', side: west })
    const [waters, boats] = (model().value as { issues: { alternatives: object[] }[] }).issues
    await record(model({ issues: [{ ...waters, alternatives: waters!.alternatives.slice(1) }, boats] }))
    const after = (await get()).body.open!
    expect(after.notes).toEqual([before.notes[0], '2 numbers of the estimate secretariat are of a side, an issue or an answer that the model does not have, and count for nothing.', 'The package “Offer” does not pick one alternative of each issue of the model as it is now, and is not shown.'])
    expect([after.model!.tabled, after.tabled, after.model!.issues[0]?.alternatives.length]).toEqual([[], [], 1])
  })

  it('takes red lines, mandates and linkages as limits, each with its basis', async () => {
    await record(model(), ...numbers,
      said('red_1', 'redLine', { side: west, model: null, rule: 'excludes', propositions: [shared], words: 'No sharing off Sunrise Isle', basis: 'inference', held: true }),
      said('mdt_1', 'mandate', { side: east, draft: null, clause: null, rule: { rule: 'requires', proposition: ferry }, words: 'No treaty without a ferry.' }),
      said('lnk_1', 'linkage', { tie: 'waits-for', of: 'iss_ferry', on: fishing, ofWords: 'the ferry', onWords: 'fishing', side: west }, at('The harbour is small.')))
    const { model: taken, grounds } = (await get()).body.open!
    expect(taken!.redLines).toEqual([
      { name: 'No sharing off the isle', side: 0, rule: 'excludes', picks: [{ issue: 0, alternative: 0 }], held: true, because: ['red_1'] },
      { name: 'No treaty without a ferry.', side: 1, rule: 'requires', picks: [{ issue: 1, alternative: 0 }], held: true, because: ['mdt_1'] },
    ])
    // The answer that holds while nothing is agreed settles no issue.
    expect(taken!.linkages).toEqual([{ name: 'the ferry waits for fishing', tie: 'waits-for', side: 0, of: [{ issue: 1, alternative: 0 }, { issue: 1, alternative: 1 }], on: [{ issue: 0, alternative: 0 }], held: true, because: ['lnk_1'] }])
    expect(['red_1', 'mdt_1', 'lnk_1'].map((key) => [groundOf(grounds, key)?.basis, groundOf(grounds, key)?.words])).toEqual([
      ['inference', 'A. Reviewer infers it of Westland: No sharing off the isle'], ['mandate', 'Eastland’s instructions say: No treaty without a ferry'], ['public', 'Eastport Herald wrote on 2 March 2026: “The harbour is small”'],
    ])
  })

  it('gives graph models with the statements of the estimate by rank, which the kernels take', async () => {
    await record(model(), ...numbers, graph(), wants('2', east, 2, [{ open: 'N' }]), wants('1', east, 1, [{ sail: 'Y' }]), wants('x', east, 1, [{ open: 'Y' }], { estimate: 'treasury' }))
    const { graphs, notes, grounds } = (await get()).body.open!
    expect(graphs).toMatchObject([{ id: 'gph_first', name: 'Who goes first', sides: [{ name: 'Eastland' }, { name: 'Westland' }], model: {
      options: [{ name: 'Open the isle', owner: 0, direction: 'forward' }, { name: 'Sail', owner: 1 }], infeasible: [[[0, 'N'], [1, 'Y']]], statusQuo: 0, named: [[3, 'Both']],
      decisionMakers: [{ preference: { by: 'statements', statements: [{ anyOf: [[[1, 'Y']]], words: 'Statement 1', because: ['gpf_1'] }, { because: ['gpf_2'] }] } }, { preference: { statements: [] } }],
    } }])
    expect(notes).toEqual(['Westland has no statement of what it wants in the graph model “Who goes first” in the estimate secretariat: it counts as indifferent among all states.'])
    expect([groundOf(grounds, 'gpf_1')?.words, groundOf(grounds, 'gpf_x')]).toEqual(['the secretariat infers it of Eastland: Statement 1', undefined])
    const taken = settlementView(here.dossier.folded, { as: null })!.open!.graphs[0]!.model
    expect(taken.named.get(3)).toBe('Both')
    expect(compileGraph(taken)).toMatchObject({ states: 3 })
  })

  it('shows a graph model that stands beside no settlement model by itself', async () => {
    await record(graph({ settlement: null }), wants('1', east, 1, [{ sail: 'Y' }]))
    expect((await get()).body).toMatchObject({ models: [{ id: 'gph_first' }], open: { id: 'gph_first', model: null, missing: [], issues: [], estimate: 'secretariat', estimates: [{ numbers: 0 }], graphs: [{ id: 'gph_first' }] } })
  })

  it('is empty where there is no model, and says in a sentence which there is not', async () => {
    expect((await get()).body).toEqual({ models: [], open: null })
    expect(await get('?model=stl_none')).toEqual({ status: 404, body: { error: 'There is no settlement model stl_none in this dossier; GET /api/settlement lists those there are.' } })
    expect((await get('?since=Monday')).status).toBe(400)
  })

  it('shows a package from the day on which it was put on the table', async () => {
    await record(model(), ...numbers, said('pkg_1', 'settlementPackage', { model: 'stl_waters', name: 'Offer', by: null, date: '2026-03-05', picks: [shared, ferry] }))
    for (const [on, count] of [['2026-03-04', 0], ['2026-03-05', 1]] as const) expect((await get(`?on=${on}`)).body.open!.model!.tabled).toHaveLength(count)
  })
})

describe('GET /api/settlement?since=', () => {
  it('gives the model as it stood then, and the grounds it had that it has no more', async () => {
    const clock = { now: new Date('2026-03-02T10:00:00Z') }
    const dossier = await openDossier({ store: openSqlite(':memory:'), now: () => clock.now, newId: () => `ent_${randomUUID()}` as EntryId })
    for (const { finding } of [...here.dossier.folded.subjects.values()].map(({ id, kind, value, evidence }) => ({ finding: { subject: id, kind, value, evidence, confidence: null } as Finding }))) await dossier.record([finding], { is: 'codebook', name: 'Waters' })
    await dossier.record([model(), ...numbers], { is: 'person', name: 'Ada' })
    clock.now = new Date('2026-03-09T10:00:00Z')
    await dossier.review({ act: 'withdraw', subject: 'prf_02' as never }, 'Ada')
    await dossier.record([number('new', west, gives(ferry), 40)], { is: 'person', name: 'Ada' })
    const at = (moment: string) => settlementView(dossier.folded, { as: null }, { before: { moment, folded: dossier.foldedAsOf(moment) } })!.open!
    const { before, model: now, grounds } = at('2026-03-05')
    expect([before?.moment, before?.model.sides[0]?.values[1]?.[0], now?.sides[0]?.values[1]?.[0]]).toEqual(['2026-03-05', { low: 1, likely: 1, high: 1, because: ['prf_02'] }, { low: 0.4, likely: 0.4, high: 0.4, because: ['prf_new'] }])
    expect([groundOf(grounds, 'prf_02'), groundOf(grounds, 'prf_new')].map((each) => each?.words)).toEqual(['the secretariat infers it of Westland', 'the secretariat infers it of Westland'])
    expect(at('2026-03-01').before).toBeNull()
    await dossier.close()
  })

  it('gives none of a later moment than it is asked as of', async () => {
    await record(model(), ...numbers)
    expect((await get('?asOf=2026-03-02&since=2026-03-02')).body.open!.before).toMatchObject({ moment: '2026-03-02' })
    expect((await get('?asOf=2026-03-02&since=2026-03-03')).body.open!.before).toBeNull()
  })
})

describe('what is put into a settlement through POST /api/review', () => {
  const add = (finding: Finding) => post('/api/review', { act: 'add', kind: finding.kind, value: finding.value, evidence: finding.evidence })
  const refusedAs = async (finding: Finding) => {
    const position = here.dossier.folded.position
    const { status, body } = await add(finding)
    expect([status, here.dossier.folded.position]).toEqual([409, position])
    return (body as { error: string }).error
  }
  const offer = (value: object) => said('pkg_1', 'settlementPackage', { model: 'stl_waters', name: 'Offer', by: null, date: null, picks: [shared, ferry], ...value })

  it('is added, corrected and withdrawn as anything else', async () => {
    await record(model(), graph())
    for (const finding of [model(), numbers[0]!, said('red_1', 'redLine', { side: west, model: 'stl_waters', rule: 'excludes', propositions: [shared], words: 'No', basis: 'public', held: false }), offer({}), graph({ settlement: null }), wants('1', east, 1, [{ sail: 'Y' }])]) {
      const { status, body } = await add(finding) as { status: number; body: { entries: { subject: string }[] } }
      expect([finding.kind, status]).toEqual([finding.kind, 200])
      const { subject } = body.entries[0]!
      expect((await post('/api/review', { act: 'correct', subject, value: { ...finding.value as object, ...'name' in (finding.value as object) ? { name: 'Another' } : { basis: 'mandate' } }, evidence: [] })).status).toBe(200)
      expect((await post('/api/review', { act: 'withdraw', subject })).status).toBe(200)
    }
  })

  it.each<[string, () => Finding, string]>([
    ['a model that there is not', () => number('1', west, gives(ferry), 1, { model: 'stl_none' }), 'there is no settlement model stl_none on record; record the model first'],
    ['a side that the model has not', () => number('1', 'sid_far' as SideId, gives(ferry), 1), 'sid_far is no side of the settlement model “The waters”'],
    ['an answer that it has not', () => number('1', west, gives('prp_1' as PropositionId), 1), '“prp_1” is no alternative of the settlement model “The waters”; add it to the model first'],
    ['an issue that it has not', () => number('1', west, weighs('iss_1'), 1), 'the issue “iss_1” is not in the settlement model “The waters”'],
    ['low above likely', () => number('1', west, gives(ferry), 10, { low: 20 }), 'preference: expected low ≤ likely ≤ high'],
    ['more than all of an issue', () => number('1', west, gives(ferry), 120), 'preference: expected what an alternative gives to lie between 0 and 100'],
    ['a weight below nothing', () => number('1', west, weighs(fishing), -1), 'preference: expected a weight of 0 or more'],
    ['a red line about what is not in its model', () => said('red_1', 'redLine', { side: west, model: 'stl_waters', rule: 'excludes', propositions: [makeId('proposition', 'none')], words: 'No', basis: 'public', held: true }), `there is no proposition ${makeId('proposition', 'none')} on record`],
    ['a package that leaves an issue open', () => offer({ picks: [shared] }), 'it picks nothing on “Ferry”; a package picks one alternative of each issue of the settlement model “The waters”'],
    ['a package with two answers to one', () => offer({ picks: [shared, closed, ferry] }), 'it picks 2 alternatives on “Fishing off the isle”; a package picks one alternative of each issue of the settlement model “The waters”'],
    ['a package with one answer twice', () => offer({ picks: [shared, ferry, ferry] }), 'it picks “A ferry” twice'],
    ['a package of somebody else', () => offer({ by: 'sid_far' }), 'sid_far is no side of the settlement model “The waters”; leave “by” empty where somebody else put it on the table'],
    ['a model with a side twice', () => model({ sides: [east, east] }), 'Eastland is among its sides twice'],
    ['a model with an answer of another issue', () => model({ issues: [{ issue: fishing, statusQuo: null, alternatives: [{ proposition: ferry, name: null, doneBy: [] }] }] }), '“A ferry” is no answer to the issue “Fishing off the isle”'],
    ['a model whose status quo is none of its answers', () => model({ issues: [{ issue: fishing, statusQuo: ferry, alternatives: [{ proposition: shared, name: null, doneBy: [] }] }] }), 'what holds on the issue “Fishing off the isle” while nothing is agreed, “A ferry”, is none of its alternatives'],
    ['an option of nobody', () => graph({ sides: [east, 'sid_far'] }), 'there is no side sid_far on record'],
    ['an option twice', () => graph({ options: [0, 1].map(() => ({ key: 'open', name: 'Open', side: east, direction: 'both' })), infeasible: [], statusQuo: null, named: [] }), 'the option open is in it twice'],
    ['a state that leaves an option untold', () => graph({ statusQuo: { open: 'N' } }), 'the state that things are in does not tell the option “Sail”'],
    ['a statement on an option that there is not', () => wants('1', east, 1, [{ fly: 'Y' }]), 'a statement names the option fly, which the graph model does not have'],
    ['a statement that is true of every state', () => wants('1', east, 1, [{}]), 'a statement names no option, and so would be true of every state'],
    ['a statement of who is no side of it', () => wants('1', 'sid_far' as SideId, 1, [{ sail: 'Y' }]), 'sid_far is no side of the graph model “Who goes first”'],
  ])('is refused in a sentence: %s', async (_what, finding, why) => {
    await record(model(), graph())
    expect(await refusedAs(finding())).toBe(`This was not recorded: ${why}.`)
  })
})

describe('an estimate in a compartment', () => {
  it('changes nothing for who may not see it: no number, name, count, note or ground', async () => {
    const [whole, without] = [await withHidden(true), await withHidden(false)]
    for (const options of [{ as: null }, { as: east }, { as: west, on: '2026-03-02' }]) {
      for (const asked of [{}, { estimate: 'own desk' }, { estimate: 'secretariat' }, { model: 'stl_waters', before: true }]) {
        const view = ({ folded }: Dossier) => settlementView(folded, options, { ...asked, before: 'before' in asked ? { moment: '2026-03-02', folded } : null })
        expect(view(whole.cleared)).toEqual(view(without.cleared))
      }
    }
    const seen = settlementView(whole.full.folded, { as: null }, { estimate: 'own desk' })!.open!
    expect(seen.estimates).toMatchObject([{ name: 'secretariat', compartments: ['shared'] }, { name: 'own desk', numbers: 2, compartments: ['west'] }])
    expect(seen.grounds.filter(({ compartment }) => compartment === 'west').map(({ key }) => key)).toEqual(['prf_own1', 'prf_own2', 'red_own'])
    for (const dossier of [...Object.values(whole), ...Object.values(without)]) await dossier.close()
  })

  it('is not given away by what is refused: a number fits the model as all see it who see the number', async () => {
    const { shared: open, full, cleared } = await withHidden(true)
    // In the compartment the model has one more answer; in the shared part nobody can say what it is worth.
    const wider = model({ issues: [(model().value as { issues: object[] }).issues[0], { issue: 'iss_ferry', statusQuo: null, alternatives: [ferry, noFerry, 'prp_night'].map((proposition) => ({ proposition, name: null, doneBy: [] })) }] })
    await open.record([said('prp_night', 'proposition', { issue: 'iss_ferry', text: 'A ferry by night', terms: [] })], { is: 'codebook', name: 'Waters' })
    await full.review({ act: 'correct', subject: 'stl_waters' as never, value: wider.value as never, evidence: [] }, 'Bo')
    const night = { act: 'add', kind: 'preference', value: number('n', west, gives('prp_night' as PropositionId), 50).value, evidence: [] } as never
    expect(await open.review(night, 'Bo')).toEqual({ refused: 'This was not recorded: “A ferry by night” is no alternative of the settlement model “The waters”; add it to the model first.' })
    expect(await full.review(night, 'Bo')).toMatchObject([{ compartment: 'west' }])
    for (const dossier of [open, full, cleared]) await dossier.close()
  })

  async function withHidden(hide: boolean): Promise<{ readonly shared: Dossier; readonly full: Dossier; readonly cleared: Dossier }> {
    let minute = 0
    const now = () => new Date(Date.UTC(2026, 2, 2, 10, minute))
    const file = `${here.file}.${randomUUID()}.travaux`
    const open = (compartment: string, clearance: readonly string[] | 'everything', create = false) => openDossier({ store: openSqlite(file, { name: 'Talks', create, clearance }), now, newId: () => { minute += 1; return `ent_${randomUUID()}` as EntryId }, compartment })
    const shared = await open('shared', 'everything', true)
    await shared.record([...here.dossier.folded.subjects.values()].map(({ id, kind, value, evidence }) => ({ subject: id, kind, value, evidence, confidence: null }) as Finding), { is: 'codebook', name: 'Waters' })
    await shared.record([model(), ...numbers], { is: 'person', name: 'Ada' })
    const at = minute
    const full = await open('west', 'everything')
    if (hide) {
      await full.record([
        number('own1', west, gives(ferry), 1, { estimate: 'own desk', basis: 'mandate' }), number('own2', west, gives(noFerry), 99, { estimate: 'own desk' }), number('own3', west, gives(ferry), 2),
        said('red_own', 'redLine', { side: west, model: null, rule: 'excludes', propositions: [ferry], words: 'Never a ferry', basis: 'mandate', held: true }),
      ], { is: 'person', name: 'Bo' })
      await full.review({ act: 'withdraw', subject: 'prf_own3' as never }, 'Bo')
    }
    minute = at
    return { shared, full, cleared: await open('shared', ['shared']) }
  }
})

describe('POST /api/settlement/solve', () => {
  const solve = async (body: unknown) => await post('/api/settlement/solve', body) as { status: number; body: ServedSolution & { error?: string } }

  it('works out what can be agreed, also with numbers supposed and limits turned, and records nothing', async () => {
    await record(model(), ...numbers, said('red_1', 'redLine', { side: west, model: null, rule: 'excludes', propositions: [ferry], words: 'No ferry', basis: 'public', held: false }))
    const before = here.dossier.folded.position
    expect((await solve({})).body).toMatchObject({ count: '4', feasible: '4', partial: null, nash: [{ picks: [1, 0] }] })
    expect((await solve({ numbers: [{ side: east, of: gives(shared), value: 0 }, { side: east, of: weighs('iss_ferry'), value: 10 }, { side: west, of: { of: 'reservation' }, value: 71 }] })).body).toMatchObject({ nash: [{ picks: [1, 0], values: [72, 10] }], disagreement: [71, 0], zopa: { count: '1' } })
    expect((await solve({ turned: ['red_1'] })).body).toMatchObject({ feasible: '2', pareto: [{ picks: [1, 1] }, { picks: [0, 1] }] })
    expect(here.dossier.folded.position).toBe(before)
  })

  it('says in a sentence what it cannot work out', async () => {
    expect(await solve({})).toEqual({ status: 404, body: { error: 'There is no settlement model in this dossier.' } })
    await record(model(), ...numbers.slice(1))
    expect(await solve({})).toEqual({ status: 409, body: { error: '“The waters” cannot be worked out yet: Westland has no value for “Shared off the isle” in the estimate secretariat; record one.' } })
    await record(numbers[0]!)
    expect(await solve({ turned: ['red_9'] })).toEqual({ status: 400, body: { error: 'There is no red line or linkage red_9 in “The waters”.' } })
    expect(await solve({ numbers: [{ side: 'sid_far', of: { of: 'reservation' }, value: 1 }] })).toEqual({ status: 400, body: { error: 'sid_far is no side of “The waters”.' } })
    expect((await solve({ numbers: [{ side: west, of: weighs('iss_far'), value: 1 }] })).body).toEqual({ error: '“The waters” has no issue iss_far.' })
  })

  it('gives the limits that contradict one another', async () => {
    const line = (id: string, rule: string, proposition: string) => said(`red_${id}`, 'redLine', { side: west, model: null, rule, propositions: [proposition], words: `Line ${id}`, basis: 'public', held: true })
    await record(model(), ...numbers, line('1', 'excludes', ferry), line('2', 'requires', ferry), line('3', 'excludes', shared))
    const { status, body } = await solve({})
    expect([status, 'conflict' in body && body.conflict]).toEqual([200, ['Line 1', 'Line 2']])
  })
})
