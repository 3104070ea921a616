import type { EntryId, Finding, Kind, SourceId, ValueOf } from '@travaux/model'
import { openDossier, openSqlite, reading, recordAssessments, type Dossier } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { reader } from './entries.ts'
import { abe, ground, kono, lavrov, meeting, putin, source, statement, undertaking, type Draft } from './views/build.ts'

let ids = 0
const newId = (): EntryId => `ent_${ids += 1}` as EntryId
const text = source('src_a', 'The leaders agreed to begin joint economic activity on the islands, and to refrain from rhetoric in public. Lavrov met Kono. “It is Russian territory,” Lavrov said.', { published: '2019-01-14' })
const joint = undertaking(text, 'begin joint economic activity on the islands', { by: [abe, putin] })
const quiet = undertaking(text, 'refrain from rhetoric in public', { by: [abe, putin], conduct: true })
const said = statement(text, lavrov, '“It is Russian territory,”')
const met = meeting(text, 'Lavrov met Kono', { day: '2019-01-14', participants: [kono, lavrov] })
const findings = (...drafts: readonly Draft[]): readonly Finding[] => drafts.map(({ finding }) => finding)

async function dossier(): Promise<Dossier> {
  const opened = await openDossier({ store: openSqlite(':memory:'), now: () => new Date('2019-01-14T12:00:00Z'), newId })
  await opened.record(findings(...ground, text, joint, quiet, said, met), reader)
  const declaration = { name: 'Declaration', date: '1956-10-19', provisions: [{ label: '9', text: 'Two islands' }] }
  await opened.record([{ subject: 'itm_1956', kind: 'instrument', value: declaration, evidence: [], confidence: null } as unknown as Finding], reader)
  return opened
}

const add = async <K extends Kind>(to: Dossier, kind: K, value: ValueOf<K>): Promise<string> => {
  const answer = await to.review({ act: 'add', kind, value, evidence: [] }, 'Kim Sato')
  return 'refused' in answer ? answer.refused : 'recorded'
}
const assessment = (value: object): ValueOf<'assessment'> => ({ of: joint.finding.subject, provision: null, level: 1, on: '2019-01-14', words: 'begun', assessor: [], isReport: false, ...value }) as ValueOf<'assessment'>

describe('an assessment', () => {
  it.each([
    ['of an undertaking on record', {}, 'recorded'],
    ['of a provision that the instrument has', { of: 'itm_1956', provision: '9' }, 'recorded'],
    ['of what is not on record', { of: 'und_none' }, 'This was not recorded: there is no undertaking, instruction or instrument und_none on record to assess.'],
    ['of a provision that the instrument has not', { of: 'itm_1956', provision: '10' }, 'This was not recorded: “Declaration” has no provision “10”; it has “9”.'],
    ['of a provision of an undertaking', { provision: '9' }, `This was not recorded: only an instrument has provisions; leave “provision” empty of ${joint.finding.subject}.`],
    ['that is a report on what nobody instructed', { isReport: true }, 'This was not recorded: only an instruction is reported on to those who gave it; leave “isReport” false.'],
    ['at a level that there is not', { level: 4 }, 'This was not recorded: assessment.level must be one of 0, 1, 2, 3.'],
  ])('%s', async (_what, value, answer) => {
    expect(await add(await dossier(), 'assessment', assessment(value))).toBe(answer)
  })

  it('that the reader proposes has a card on the reading desk, and is confirmed, corrected and withdrawn like any finding', async () => {
    const opened = await dossier()
    const later = source('src_b', 'Joint economic activity on the islands is moving slowly, Lavrov said.', { published: '2019-02-01' })
    await opened.record(findings(later, statement(later, lavrov, 'Joint economic activity on the islands is moving slowly')), reader)
    const issue = { name: 'Joint economic activity', bySide: {}, group: null, raised: null, terms: ['joint economic activity'] }
    await opened.record([{ subject: 'iss_joint', kind: 'issue', value: issue, evidence: [], confidence: null } as unknown as Finding], { is: 'codebook', name: 'test' })
    expect(await recordAssessments(opened, 'src_b' as SourceId, reader)).toBe(1)
    expect(await recordAssessments(opened, 'src_b' as SourceId, reader)).toBe(0)
    const card = () => reading(opened.folded, 'src_b' as SourceId, { as: null })?.cards.find(({ kind }) => kind === 'assessment')
    expect(card()).toMatchObject({
      title: '1, begun: Begin joint economic activity on the islands', detail: 'Assessment · Lavrov · Fri 1 Feb 2019', side: 'sid_russia', review: { review: 'found' },
      fields: [{ label: 'Of' }, { label: 'Carried out', value: '1 of 3, begun' }, { label: 'On' }, { label: 'Judged by', value: 'is moving slowly' }, { label: 'Assessor', value: 'Lavrov, foreign minister' }],
    })
    const { subject, value } = card() as NonNullable<ReturnType<typeof card>>
    await opened.review({ act: 'confirm', subject }, 'Kim Sato')
    expect(card()?.review.review).toBe('confirmed')
    await opened.review({ act: 'correct', subject, value: { ...value as ValueOf<'assessment'>, level: 0 }, evidence: [] }, 'Kim Sato')
    expect(opened.folded.subjects.get(subject)).toMatchObject({ review: 'corrected', value: { level: 0 } })
    await opened.review({ act: 'withdraw', subject }, 'Kim Sato')
    expect(opened.folded.subjects.get(subject)?.review).toBe('withdrawn')
  })
})

describe('a judgement', () => {
  const judgement = (value: object): ValueOf<'judgement'> => ({ statement: said.finding.subject, undertaking: quiet.finding.subject, verdict: 'arguable', reason: '', ...value }) as ValueOf<'judgement'>

  it.each([
    ['of a statement, by an undertaking of conduct', {}, 'recorded'],
    ['of a statement that is not on record', { statement: 'stm_none' }, 'This was not recorded: there is no statement stm_none on record to judge.'],
    ['by an undertaking that is not on record', { undertaking: 'und_none' }, 'This was not recorded: there is no undertaking und_none on record to judge by.'],
    ['by one that is carried out, not kept', { undertaking: joint.finding.subject }, 'This was not recorded: “begin joint economic activity on the islands” is to be carried out and binds no conduct; assess how far it is carried out instead.'],
  ])('%s', async (_what, value, answer) => {
    expect(await add(await dossier(), 'judgement', judgement(value))).toBe(answer)
  })

  it('is a person’s: neither the reader nor a codebook makes one', async () => {
    const opened = await dossier()
    for (const author of [reader, { is: 'codebook', name: 'test' } as const]) await expect(opened.record([{ subject: 'jdg_1', kind: 'judgement', value: judgement({}), evidence: [], confidence: null } as unknown as Finding], author)).rejects.toThrow(/a judgement is a person’s/)
  })
})

describe('a paragraph of a briefing', () => {
  it.each([
    ['for every meeting', null, 'recorded'],
    ['for one on record', met.finding.subject, 'recorded'],
    ['for one that there is not', 'mtg_none', 'This was not recorded: there is no meeting mtg_none on record; leave it empty for a paragraph that stands whichever meeting is ahead.'],
  ])('%s', async (_what, of, answer) => {
    expect(await add(await dossier(), 'paragraph', { briefing: 'next-meeting', section: 'lines', words: 'Ask first.', meeting: of as never })).toBe(answer)
  })
})
