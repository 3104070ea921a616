import { fold, type Folded, type Recorded } from '@travaux/record'
import type { SubjectId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { dossier as madeDossier, ground, source } from '../../record/test/views/build.ts'
import { briefingNames, type Briefing, type BriefingName } from '../src/briefing.ts'
import { briefingOf } from '../src/briefingOf.ts'
import { briefingText } from '../src/briefingText.ts'
import { builtInTemplate } from '../src/template/builtInTemplate.ts'
import { readTemplate } from '../src/template/readTemplate.ts'
import type { Template } from '../src/template/template.ts'
import { withoutOthersOwn } from '../src/withoutOthersOwn.ts'
import { exampleDossiers, february, japan, russia } from './example.ts'
import { made } from './made.ts'
import { withNotes } from './withNotes.ts'

const templateOf = (text: string): Template => readTemplate(text, 'ours.md') as Template
const headings = ({ sections }: Briefing): readonly (string | null)[] => sections.map(({ heading }) => heading)

/** A dossier with one more entry of a person's. */
function withEntry(folded: Folded, entry: object): Folded {
  return fold([{ id: 'ent_more', author: { is: 'person', name: 'Kim Sato' }, compartment: 'shared', recordedAt: `${february}T08:00:00.000Z`, note: null, evidence: [], confidence: null, position: folded.position + 1, previous: null, hash: '', ...entry } as unknown as Recorded], folded)
}

describe('briefingOf', () => {
  const dossier = exampleDossiers()
  const known = async (): Promise<Folded> => (await dossier()).foldedAsOf(february)

  it('is for the next meeting, after what was known then', async () => {
    const briefing = made(await known(), { name: 'next-meeting', asOf: february })
    expect([briefing.title, briefing.subtitle, briefing.asOfWords, briefing.asOf]).toEqual(['Ministers, Munich', 'Briefing for the meeting, February 2019', 'As known on 12 February 2019', '2019-02-12T23:59:59.000Z'])
  })

  it('calls places as the side does whose paper it is, and puts its column first', async () => {
    const [japanese, russian, neutral] = await Promise.all([japan, russia, null].map(async (as) => made(await known(), { name: 'next-meeting', options: { as }, asOf: february })))
    const columns = (briefing: Briefing | undefined) => briefing?.sections.flatMap(({ blocks }) => blocks).find((block) => block.is === 'table' && block.columns.some(({ name }) => name === 'Issue'))
    expect(columns(japanese)).toMatchObject({ columns: [{ name: 'Issue' }, { name: 'Japan' }, { name: 'Russia' }, { name: 'Apart' }] })
    expect(columns(russian)).toMatchObject({ columns: [{ name: 'Issue' }, { name: 'Russia' }, { name: 'Japan' }, { name: 'Apart' }] })
    expect(briefingText(japanese as Briefing)).toContain('Names of the Northern Territories')
    expect(briefingText(russian as Briefing)).toContain('Names of the Southern Kurils')
    expect(briefingText(neutral as Briefing)).toContain('Names of the four islands')
  })

  it('prints a side’s own mandate, and never another’s', async () => {
    const text = briefingText(made(await known(), { name: 'next-meeting', options: { as: japan }, asOf: february }))
    expect(text).toContain('no condition on the forces of an ally in Japan')
    expect(text).not.toContain('no special legal framework for the projects')
  })

  it('says above every page for whom it is, where it was made of more than the shared part and the ministry does not say', async () => {
    const own = withoutOthersOwn(await known(), japan).folded
    expect(made(own, { name: 'calendar', options: { as: japan }, asOf: february }).marking).toBe('For Japan’s delegation and secretariat alone')
    expect(made(own, { name: 'calendar', options: { as: japan }, asOf: february, template: templateOf('---\nmarking: Eyes only\n---\n{{what is ahead}}\n') }).marking).toBe('Eyes only')
    expect(made((await dossier(['shared'])).foldedAsOf(february), { name: 'calendar', asOf: february }).marking).toBeNull()
  })

  it('says of what is known to the day where it falls on a public holiday', async () => {
    const holidays = new Map([['2019-01-14', ['public holiday of Japan: Coming of Age Day']]])
    const told = async (name: 'meeting-record' | 'calendar', asOf: string, meeting: string | null) => briefingText(made((await dossier()).foldedAsOf(asOf), { name, asOf, meeting, holidays }))
    expect(await told('meeting-record', february, 'moscow 14 jan')).toMatch(/When: 14 Jan 2019, held, public holiday of Japan: Coming of Age Day/)
    expect(await told('calendar', '2018-12-05', null)).not.toContain('public holiday')
  })

  it('chooses a meeting by its id or by words of its title and day, and says which there are', async () => {
    const folded = await known()
    expect(made(folded, { name: 'meeting-record', meeting: 'buenos', asOf: february }).title).toBe('Buenos Aires')
    expect(made(folded, { name: 'meeting-record', meeting: 'moscow 14 jan', asOf: february }).title).toBe('Ministers, Moscow')
    const ask = (meeting: string | null, name: 'next-meeting' | 'meeting-record' = 'meeting-record', asOf = february) => briefingOf(folded, { name, template: builtInTemplate(name), options: { as: null, on: asOf }, asOf, meeting, withoutPrejudice: false, settlement: null })
    expect(ask('geneva')).toEqual({ refused: expect.stringMatching(/^There is no meeting “geneva”; there are mtg_\S+ \(/) })
    expect(ask('moscow')).toEqual({ refused: expect.stringMatching(/^\d meetings are called “moscow”; name one by its id: mtg_/) })
  })

  it('says that no meeting is ahead, and which was the last', async () => {
    const held = madeDossier(ground, source('src_a', 'They met.'))
    expect(briefingOf(held, { name: 'next-meeting', template: builtInTemplate('next-meeting'), options: { as: null }, asOf: null, meeting: null, withoutPrejudice: false, settlement: null })).toEqual({ refused: expect.stringMatching(/^No meeting is ahead on Tue 15 Jan 2019; name one /) })
  })

  it.each(briefingNames.filter((name) => name !== 'next-meeting' && name !== 'meeting-record'))('makes a %s of a dossier with nothing in it but its ground, and says so', (name) => {
    expect(briefingText(made(madeDossier(ground, source('src_a', 'Nothing.')), { name }))).toMatch(/on record|Nothing is/)
  })

  it('is the same for the same dossier and moment', async () => {
    for (const name of briefingNames) expect(made(await known(), { name, asOf: february })).toEqual(made((await dossier()).foldedAsOf(february), { name, asOf: february }))
  })
})

describe('a person’s own paragraph', () => {
  const dossier = exampleDossiers()
  const paragraph = (section: string, words: string, meeting: string | null = null): object => ({ subject: 'par_more' as SubjectId, kind: 'paragraph', value: { briefing: 'next-meeting', section, words, meeting } })
  const sectionsWith = async (section: string, meeting: string | null = null): Promise<readonly (string | null)[]> => {
    const folded = withEntry((await dossier(['shared'])).foldedAsOf(february), paragraph(section, 'Bring the map of 1855.', meeting))
    return made(folded, { name: 'next-meeting', asOf: february }).sections.flatMap(({ heading, blocks }) => (blocks.some((block) => block.is === 'paragraph' && block.from === 'person' && block.line.some((run) => run.is === 'ours' && run.text === 'Bring the map of 1855.')) ? [heading] : []))
  }

  it('stands in the section of that heading, or of what is called for in it, and else at the end', async () => {
    expect(await sectionsWith('Open brackets')).toEqual(['Open brackets'])
    expect(await sectionsWith('where each side stands')).toEqual(['Where each side stands'])
    expect(await sectionsWith('Seating')).toEqual(['Further paragraphs'])
  })
  it('of one meeting stands in no other’s paper', async () => {
    expect(await sectionsWith('Open brackets', 'mtg_elsewhere')).toEqual([])
  })
  it('is in the papers of those whose compartment it is in, and in no other side’s', async () => {
    const of = async (as: typeof japan): Promise<string> => briefingText(made(withoutOthersOwn((await dossier()).foldedAsOf(february), as).folded, { name: 'next-meeting', options: { as }, asOf: february }))
    const [japanese, russian] = [await of(japan), await of(russia)]
    expect([japanese, russian].map((text) => text.includes('begin with what both leaders said yes to'))).toEqual([true, false])
    expect([japanese, russian].map((text) => text.includes('what it means for the Southern Kurils'))).toEqual([false, true])
    expect([japanese, russian].every((text) => text.includes('The ministers meet on the occasion of the Munich Security Conference.'))).toBe(true)
  })
})

describe('what a minister’s paper says', () => {
  const dossier = exampleDossiers()
  const sectionOf = async (heading: string, name: BriefingName = 'next-meeting'): Promise<string> => {
    const briefing = made(withoutOthersOwn((await dossier()).foldedAsOf(february), japan).folded, { name, options: { as: japan }, asOf: february })
    return briefingText(withNotes({ ...briefing, sections: briefing.sections.filter((section) => section.heading === heading) }))
  }

  it('tells of a denial as one', async () => {
    expect(await sectionOf('Red lines')).toContain('Peskov: denied that an agreement in Singapore meant the automatic transfer of any territory')
  })
  it('does not hold that they will meet among what is owed at the meeting itself', async () => {
    for (const heading of ['What may be raised', 'Suggested lines']) expect(await sectionOf(heading)).not.toMatch(/meet in Munich|consider meeting/i)
    expect(await sectionOf('What stands in the way', 'report-to-leaders')).not.toMatch(/meet in Munich|consider meeting/i)
  })
  it('says in what may be raised a condition once, and where what waits for it is words alone, the condition alone', async () => {
    const text = await sectionOf('What may be raised')
    expect(text).toMatch(/Requires: Japan recognises/)
    expect(text).not.toContain('on anything else — requires')
    expect(text.split('Without it, movement on other questions')).toHaveLength(2)
  })
  it('shows what may breach an undertaking of conduct for both sides, and all that was judged', async () => {
    const text = await sectionOf('Conduct in public', 'report-to-leaders')
    for (const name of ['Kono, Japan', 'Abe, Japan', 'Lavrov, Russia', 'Putin, Russia']) expect(text).toContain(name)
    expect(text.match(/Judged: /g)).toHaveLength(6)
  })
  it('tells a silence only as long as it lasts', async () => {
    const text = await sectionOf('What moved')
    expect(text).toMatch(/gone silent: Habomai and Shikotan/)
    expect(text).not.toMatch(/Japan, 1 Dec 2018, gone silent: Joint economic activity/)
  })
})

describe('a paper without prejudice', () => {
  const dossier = exampleDossiers()
  const shared = async (): Promise<Folded> => (await dossier(['shared'])).foldedAsOf(february)
  const paper = async (): Promise<Briefing> => made(await shared(), { name: 'next-meeting', asOf: february, withoutPrejudice: true })

  it('is refused of a dossier that was read with more than its shared part', async () => {
    expect(briefingOf((await dossier()).foldedAsOf(february), { name: 'next-meeting', template: builtInTemplate('next-meeting'), options: { as: null }, asOf: february, meeting: null, withoutPrejudice: true, settlement: null }))
      .toEqual({ refused: 'A paper without prejudice is made of the shared part of a dossier alone, and this one was read with japan, russia, secretariat too; read it with the clearance “shared”.' })
  })

  it('is marked, holds nothing that is for us alone, and names nobody who recorded anything', async () => {
    const briefing = await paper()
    expect(briefing.marking).toBe('Without prejudice')
    expect(headings(briefing)).toEqual(['The meeting', 'Last round', 'Where each side stands', 'What moved', 'Agreed language to rely on', 'Open brackets', 'Annex: every open bracket'])
    for (const note of briefing.notes) if (note.is === 'entry') expect([note.by, note.compartment]).toEqual([null, null])
    expect(briefing.remarks).toEqual([])
  })

  it('holds no word that is in another compartment alone', async () => {
    const text = briefingText(await paper())
    const all = (await dossier()).foldedAsOf(february)
    const own = [...all.byKind.mandate, ...all.byKind.redLine].filter(({ history }) => history.every(({ compartment }) => compartment !== 'shared')).map(({ value }) => value.words)
    expect(own.length).toBeGreaterThan(5)
    for (const words of own) expect(text).not.toContain(words)
  })

  it('keeps the ministry’s marking beside its own', async () => {
    expect(made(await shared(), { name: 'calendar', asOf: february, withoutPrejudice: true, template: templateOf('---\nmarking: Not for publication\n---\n{{what is ahead}}\n') }).marking).toBe('Not for publication · Without prejudice')
  })
})

describe('withoutOthersOwn', () => {
  const dossier = exampleDossiers()
  const compartments = ({ subjects }: Folded) => new Set([...subjects.values()].flatMap(({ history }) => history.map(({ compartment }) => compartment)))

  it('leaves out what other delegations keep to themselves, and nothing else', async () => {
    const { folded, leftOut } = withoutOthersOwn((await dossier()).foldedAsOf(february), japan)
    expect([compartments(folded), leftOut]).toEqual([new Set(['shared', 'secretariat', 'japan']), ['russia']])
    const expected = (await dossier(['shared', 'secretariat', 'japan'])).foldedAsOf(february)
    expect([...folded.subjects.keys()].toSorted()).toEqual([...expected.subjects.keys()].toSorted())
  })

  it('leaves out both mandates where the paper is nobody’s, and has the paper say so', async () => {
    const { folded, leftOut } = withoutOthersOwn((await dossier()).foldedAsOf(february), null)
    expect([compartments(folded), leftOut]).toEqual([new Set(['shared', 'secretariat']), ['japan', 'russia']])
    const { marking, remarks } = made(folded, { name: 'next-meeting', asOf: february, leftOut })
    expect([marking, remarks.at(-1)]).toEqual(['For secretariat alone', 'It is no side’s paper, and leaves out what Japan’s delegation and Russia’s delegation keep to themselves; choose a side for its own.'])
  })

  it('leaves the only delegation’s own to a delegation that names no side', async () => {
    const japanese = (await dossier(['shared', 'japan'])).foldedAsOf(february)
    expect(withoutOthersOwn(japanese, null)).toEqual({ folded: japanese, leftOut: [] })
  })

  it('gives a dossier without such compartments as it is', async () => {
    const shared = (await dossier(['shared'])).foldedAsOf(february)
    expect(withoutOthersOwn(shared, japan).folded).toBe(shared)
  })
})
