import type { SideId } from '@travaux/model'
import type { Folded } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { compilePackages, solvePackages, type PackageModel } from '@travaux/settlement'
import { abe, dossier, ground, japan, kono, lavrov, meeting, person, put, putin, russia, source, stance, statement, undertaking } from '../../record/test/views/build.ts'
import type { Block, Briefing } from '../src/briefing.ts'
import type { BriefingAsked } from '../src/briefingOf.ts'
import { lineWords } from '../src/sections/lineWords.ts'
import { readTemplate } from '../src/template/readTemplate.ts'
import type { Template } from '../src/template/template.ts'
import { made } from './made.ts'

const paper = (folded: Folded, called: string, asked: Partial<BriefingAsked> = {}): Briefing => made(folded, { name: 'meeting-record', template: readTemplate(`{{${called}}}`, 'ours.md') as Template, ...asked })
const blocks = ({ sections }: Briefing): readonly Block[] => sections.flatMap((section) => section.blocks)
const items = (briefing: Briefing): readonly (readonly string[])[] => blocks(briefing).flatMap((block) => (block.is === 'list' ? block.items.map(({ line, under }) => [line, ...under].map(lineWords)) : []))
const cells = (briefing: Briefing): readonly (readonly string[])[] => blocks(briefing).flatMap((block) => (block.is === 'table' ? block.rows.map((row) => row.cells.map((lines) => lines.map(lineWords).join('; '))) : []))

const day = '2019-01-14'
const text = source('src_talks', 'They met in Moscow. The talks were frank, Lavrov and Kono said. A namesake called them pointless. The four islands return to Japan, Abe said. They do, Putin said. Travel begins. The ministers will meet again.', { published: '2019-01-15' })
const met = meeting(text, 'met in Moscow', { day, place: 'Moscow', participants: [lavrov, kono] })

describe('{{the meeting}}', () => {
  it('has of each participant their own words, spoken with another, too, and no namesake’s', () => {
    const namesake = put('person', 'per_other', { name: 'Sergey Lavrov', surname: 'Lavrov', aliases: [], offices: [] })
    const other = person('per_other', 'Sergey Lavrov', null, russia)
    const folded = dossier(ground, namesake, text, met, statement(text, [lavrov, kono], 'The talks were frank'), statement(text, other, 'called them pointless'))
    expect(cells(paper(folded, 'the meeting')).map(([name, , , words]) => [name, words])).toEqual([['Taro Kono', expect.stringContaining('The talks were frank')], ['Sergey Lavrov', expect.stringContaining('The talks were frank')]])
    expect(cells(paper(dossier(ground, namesake, text, met, statement(text, other, 'called them pointless')), 'the meeting')).map(([, , , words]) => words)).toEqual(['Nothing on record.', 'Nothing on record.'])
  })

  it('says of a meeting that no source can know yet to have been held from what it stands as planned', () => {
    const early = source('src_early', 'The talks were held in Moscow.', { published: '2019-01-02' })
    const briefing = paper(dossier(ground, early, meeting(early, 'were held in Moscow', { day, place: 'Moscow', participants: [kono] })), 'the meeting', { name: 'next-meeting', meeting: 'Moscow' })
    expect(items(briefing)[1]?.[0]).toBe('When: 14 Jan 2019, planned')
    expect(briefing.noteTexts.flatMap(({ pieces }) => pieces.map((piece) => piece.text))).toContain('No source from the day of the meeting or later says that it was held, so it stands as planned.')
  })
})

describe('{{what was agreed}}', () => {
  it('tells of an undertaking that is called as an answer by its own words, not by what was said on the answer', () => {
    const long = 'The leaders agreed to begin with Sakhalin and Hokkaido, to open the crossings between them by the summer, to name those who will see to it on either side, and to look again after a year at what has come of it'
    const told = source('src_summit', `Abe and Putin met in Moscow. ${long}. Abe said that visas are a burden.`, { published: '2019-01-15' })
    const summit = meeting(told, 'met in Moscow', { day, level: 'summit', place: 'Moscow', participants: [abe, putin] })
    const agreed = undertaking(told, long, { what: 'Begin with Sakhalin and Hokkaido', by: [abe, putin], status: 'agreed' })
    const briefing = paper(dossier(ground, told, summit, agreed, stance(told, abe, 'visas are a burden', 'supports', 'prp_visas')), 'what was agreed')
    expect(items(briefing)).toEqual([['Begin with Sakhalin and Hokkaido']])
    expect(briefing.notes).toMatchObject([{ is: 'source', quote: long }])
  })
})

describe('{{suggested lines}}', () => {
  const agreed = dossier(ground, text, met, stance(text, abe, 'The four islands return to Japan', 'supports', 'prp_return'), stance(text, putin, 'They do', 'supports', 'prp_return'))
  const under = (as: SideId | null): readonly string[] => items(paper(agreed, 'suggested lines', { options: { as } })).find(([line]) => line?.startsWith('Rely on'))?.slice(1) ?? []

  it('rest in nobody’s paper on the words of all sides, in a side’s on the others’', () => {
    expect(under(null)).toEqual([expect.stringMatching(/^Japan.*The four islands return/), expect.stringMatching(/^Russia.*They do/)])
    expect(under(japan)).toEqual([expect.stringMatching(/^Russia.*They do/)])
    expect(under(russia)).toEqual([expect.stringMatching(/^Japan.*The four islands return/)])
  })
})

describe('{{possible packages}}', () => {
  it('puts the side whose paper it is first by who it is, whatever the model calls it', () => {
    const points = (value: number) => ({ low: value, likely: value, high: value, because: [] })
    const model = {
      title: 'Peace', issues: [{ name: 'Visas', alternatives: [{ name: 'none', doneBy: [] }, { name: 'some', doneBy: [] }], statusQuo: null }],
      sides: ['The federation', 'The islands’ neighbour'].map((name) => ({ name, reservation: points(0), weights: [points(1)], values: [[points(0), points(5)]] })), redLines: [], linkages: [], tabled: [],
    } as unknown as PackageModel
    const solution = solvePackages(model)
    if ('refused' in solution || 'refused' in compilePackages(model)) throw new Error('the model is refused')
    const settlement = { id: 'stl_peace' as never, name: 'Peace', estimate: null, sides: [russia, japan], model, solution }
    const columns = (as: SideId) => blocks(paper(dossier(ground, text, met), 'possible packages', { options: { as }, settlement })).flatMap((block) => (block.is === 'table' ? block.columns.slice(2).map(({ name }) => name) : []))
    expect([columns(japan), columns(russia)]).toEqual([['The islands’ neighbour', 'The federation'], ['The federation', 'The islands’ neighbour']])
  })
})
