import type { Assessment, SubjectId } from '@travaux/model'
import { followUp, type Folded, type Owed } from '@travaux/record'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abe, confirmed, dossier, ground, instruction, japan, kono, lavrov, meeting, putin, put, russia, person, side, source, stance, undertaking, withdrawn, words, type Draft } from './build.ts'

const neutral = { as: null }
const seed = 20190122

const nagato = source('src_2017', 'In Nagato on 15 December 2016 Abe and Putin agreed to begin joint economic activity on the islands without prejudice to the legal position of either side.', { published: '2017-09-24', publisher: 'News' })
const joint = undertaking(nagato, 'to begin joint economic activity on the islands without prejudice to the legal position of either side', { by: [abe, putin], status: 'agreed' })
const note = source('src_2018', 'The leaders agreed to work on joint economic activity on the islands, without prejudice to either legal position.', { published: '2018-11-13', publisher: 'Secretariat' })
const again = undertaking(note, 'to work on joint economic activity on the islands, without prejudice to either legal position', { by: [abe, putin], status: 'agreed' })

function assessed(id: string, of: Draft, value: Partial<Assessment>, evidence: Draft['finding']['evidence'] = [], by = 'Kim Sato'): Draft {
  return put('assessment', `asm_${id}`, { of: of.finding.subject as never, provision: null, level: 1, on: '2019-01-14', words: 'begun', assessor: [], isReport: false, ...value }, evidence, by)
}

function rowOf(folded: Folded, what: string, options: { readonly as: null; readonly on?: string } = neutral): Owed {
  const row = followUp(folded, options).find((each) => each.what.includes(what))
  if (row === undefined) throw new RangeError(`nothing owed is called ${what}; there are ${followUp(folded, options).map((each) => each.what).join('; ')}`)
  return row
}

describe('followUp(folded, options) puts together what sources tell of one thing owed', () => {
  it('in one row, under the first telling, and says why the others are the same', () => {
    const { subject, tellings, since } = rowOf(dossier(ground, nagato, joint, note, again), 'joint economic activity')
    expect({ subject, since, published: tellings.map(({ published }) => published) }).toEqual({ subject: joint.finding.subject, since: '2016-12-15', published: ['2017-09-24', '2018-11-13'] })
    expect(tellings.map(({ why }) => why)).toEqual([null, 'It is told of the same people and shares 7 of the 7 words that carry its sense.'])
  })

  it('but apart where other people, another level, or other sides are told, or one tells the contrary', () => {
    const others = [{ by: [kono, lavrov] }, { by: [abe] }, { by: [person(null, 'Japan', null, japan)] }]
    for (const value of others) expect(followUp(dossier(ground, nagato, joint, note, undertaking(note, 'to work on joint economic activity on the islands, without prejudice to either legal position', value)), neutral)).toHaveLength(2)
    const contrary = source('src_not', 'not to begin joint economic activity on the islands without prejudice to the legal position of either side', { published: '2018-12-01' })
    expect(followUp(dossier(ground, nagato, joint, contrary, undertaking(contrary, 'not to begin joint economic activity on the islands without prejudice to the legal position of either side', { by: [abe, putin] })), neutral)).toHaveLength(2)
  })

  it('and apart what recurs and is told of another time, or is due at another', () => {
    const [winter, spring] = ['2019-01-14', '2019-05-10'].map((published, i) => source(`src_${i}`, 'The ministers will report to the leaders on the talks.', { published })) as [Draft, Draft]
    const [one, other] = [winter, spring].map((each) => undertaking(each, 'report to the leaders on the talks', { by: [kono, lavrov] })) as [Draft, Draft]
    expect(followUp(dossier(ground, winter, one, spring, other), neutral)).toHaveLength(2)
    const soon = source('src_soon', 'The ministers will report to the leaders on the talks.', { published: '2019-01-15' })
    const due = (day: string) => undertaking(soon, 'report to the leaders on the talks', { by: [kono, lavrov], due: day })
    const dated = undertaking(winter, 'report to the leaders on the talks', { by: [kono, lavrov], due: '2019-01-22' })
    expect(followUp(dossier(ground, winter, dated, soon, due('2019-01')), neutral)).toHaveLength(1)
    expect(followUp(dossier(ground, winter, dated, soon, due('2019-03')), neutral)).toHaveLength(2)
  })

  it('the same, in whatever order they were recorded', () => {
    fc.assert(fc.property(fc.shuffledSubarray([joint, again, ...withVariants()], { minLength: 2 }), (some) => {
      const sources = [nagato, note, variants]
      const groups = (drafts: readonly Draft[]) => followUp(dossier(ground, sources, drafts), neutral).map(({ tellings }) => tellings.map(({ subject, why }) => [subject, why]))
      expect(groups(some)).toEqual(groups(some.toSorted((a, b) => (a.finding.subject < b.finding.subject ? -1 : 1))))
    }), { seed, numRuns: 100 })
  })
})

const variants = source('src_variants', [
  'begin joint economic activity on the islands', 'joint economic activity on the islands without prejudice', 'report to the leaders', 'report to the leaders before the summit', 'ease travel for residents', 'make travel easier for residents',
].join('\n'), { published: '2018-11-14' })
function withVariants(): readonly Draft[] {
  return (variants.finding.value as { readonly text: string }).text.split('\n').map((line, i) => undertaking(variants, line, { by: i % 2 === 0 ? [abe, putin] : [] }))
}

describe('followUp(folded, options) says how far each has come', () => {
  it('by the status that sources give it: agreed is 0, on the day it was agreed; under way 1; in force 3, on the day they were published', () => {
    const later = source('src_later', 'The joint economic activity on the islands without prejudice to the legal position of either side is under way.', { published: '2019-01-15' })
    const going = undertaking(later, 'joint economic activity on the islands without prejudice to the legal position of either side', { by: [abe, putin], status: 'under-way' })
    const { level, status, course } = rowOf(dossier(ground, nagato, joint, later, going), 'joint economic')
    expect({ level, status }).toEqual({ level: 1, status: 'under way' })
    expect(course.map((step) => [step.by, step.level, step.on, step.words])).toEqual([['telling', 0, '2016-12-15', 'agreed'], ['telling', 1, '2019-01-15', 'under way']])
  })

  it('told again that it was agreed, it comes no less far', () => {
    const row = rowOf(dossier(ground, nagato, joint, note, again, assessed('1', joint, { level: 2, on: '2018-01' })), 'joint economic')
    expect([row.level, row.course.map(({ level }) => level)]).toEqual([2, [0, 2]])
  })

  it('by assessments, of any telling, by the day of which they are true, and not by those the reader was not sure of', () => {
    const early = assessed('1', again, { level: 2, on: '2018-06' })
    const late = assessed('2', joint, { level: 1, on: '2019-01-14', words: 'slow pace', assessor: [lavrov] })
    const row = rowOf(dossier(ground, nagato, joint, note, again, late, early), 'joint economic')
    expect(row.course.map(({ level, on, assessor }) => [level, on, assessor.map(({ name }) => name)])).toEqual([[0, '2016-12-15', []], [2, '2018-06', []], [1, '2019-01-14', ['Lavrov']]])
    expect(row.level).toBe(1)
    const unsure: Draft = { ...late, author: { is: 'reader', version: 'test' }, finding: { ...late.finding, confidence: 0.4, evidence: [words(note, 'joint economic activity')] } as Draft['finding'] }
    const kept = rowOf(dossier(ground, nagato, joint, note, again, early, unsure), 'joint economic')
    expect([kept.level, kept.course.at(-1)?.counts]).toEqual([2, false])
    expect(rowOf(dossier(ground, nagato, joint, note, again, early, unsure, confirmed(unsure)), 'joint economic').level).toBe(1)
    expect(rowOf(dossier(ground, nagato, joint, note, again, early, late, withdrawn(late)), 'joint economic').level).toBe(2)
  })

  it('a promise to meet is kept by the meeting that was held, on the day that was named and by those who promised', () => {
    const text = source('src_p', 'The ministers will meet in Munich in February.', { published: '2019-01-15' })
    const promise = undertaking(text, 'meet in Munich in February', { by: [kono, lavrov], due: '2019-02' })
    const after = source('src_q', 'Kono and Lavrov met in Munich on Saturday. Abe met Putin.', { published: '2019-02-18' })
    const held = meeting(after, 'Kono and Lavrov met in Munich', { day: '2019-02-16', place: 'Munich', participants: [kono, lavrov] })
    expect(rowOf(dossier(ground, text, promise, after, held), 'Munich')).toMatchObject({ level: 3, overdue: false, course: [{ by: 'telling' }, { by: 'meeting', on: '2019-02-16' }] })
    const others = meeting(after, 'Abe met Putin', { day: '2019-02-17', place: 'Munich', participants: [abe, putin], level: 'summit' })
    expect(rowOf(dossier(ground, text, promise, after, others), 'Munich').level).toBe(0)
  })

  it('conduct is kept, not carried out: it has no level until somebody assesses it', () => {
    const text = source('src_p', 'Both sides agreed to refrain from rhetoric in public.')
    const quiet = undertaking(text, 'refrain from rhetoric in public', { by: [], conduct: true, status: 'agreed' })
    expect(rowOf(dossier(ground, text, quiet), 'rhetoric')).toMatchObject({ conduct: true, level: null, course: [] })
  })

  it('provisions of an instrument have rows of their own, each with its assessments', () => {
    const text = source('src_t', 'Article 9 hands over two islands.', { genre: 'treaty', published: '1956-10-19' })
    const declaration = put('instrument', 'itm_1956', { name: 'Declaration', date: '1956-10-19', provisions: [{ label: '1', text: 'The war ends' }, { label: '9', text: 'Two islands are handed over' }] }, [words(text, 'Article 9')])
    const ended = assessed('1', declaration, { provision: '1', level: 3, on: '1956-12-08' })
    const rows = followUp(dossier(ground, text, declaration, ended), neutral)
    expect(rows.map(({ is, provision, what, level, since }) => [is, provision, what, level, since])).toEqual([
      ['provision', '1', 'Declaration, 1: The war ends', 3, '1956-10-19'], ['provision', '9', 'Declaration, 9: Two islands are handed over', null, '1956-10-19'],
    ])
  })
})

describe('followUp(folded, options) says when it is due', () => {
  const text = source('src_a', 'Kono and Lavrov met in Moscow on Monday. They will report to the leaders before the next summit.', { published: '2019-01-15' })
  const promise = undertaking(text, 'report to the leaders before the next summit', { by: [kono, lavrov] })
  const ahead = source('src_b', 'Abe and Putin will meet in Moscow on 22 January.', { published: '2019-01-16' })
  const planned = meeting(ahead, 'Abe and Putin will meet', { level: 'summit', day: '2019-01-22', place: 'Moscow', status: 'planned', participants: [abe, putin] })

  it('at whichever meeting proves to be the next summit', () => {
    expect(rowOf(dossier(ground, text, promise), 'report')).toMatchObject({ due: null, dueAt: { words: 'before the next summit', how: '“before the next summit”: no such meeting is known yet', meeting: null } })
    expect(rowOf(dossier(ground, text, promise, ahead, planned), 'report')).toMatchObject({ due: '2019-01-22', dueAt: { how: '“before the next summit”: leaders: Moscow, planned, Tue 22 Jan 2019', meeting: { status: 'planned' } } })
    const off = confirmed({ ...planned, finding: { ...planned.finding, value: { ...planned.finding.value as object, status: 'cancelled' } } as Draft['finding'] })
    const osaka = source('src_c', 'Abe and Putin will meet in Osaka on 29 June.', { published: '2019-01-20' })
    const june = meeting(osaka, 'Abe and Putin will meet', { level: 'summit', day: '2019-06-29', place: 'Osaka', status: 'planned', participants: [abe, putin] })
    expect(rowOf(dossier(ground, text, promise, ahead, planned, off, osaka, june), 'report').due).toBe('2019-06-29')
  })

  it('by the undertaking to report that follows an instruction, where that names no day for one', () => {
    const told = source('src_i', 'The leaders told the ministers to lead the talks.', { published: '2019-01-14' })
    const lead = instruction(told, 'told the ministers to lead the talks', { from: [abe, putin], to: [kono, lavrov], task: 'lead the talks' })
    expect(rowOf(dossier(ground, told, lead, text, promise, ahead, planned), 'lead the talks')).toMatchObject({ due: '2019-01-22', status: 'report due' })
  })

  it('and is overdue from the day after, until it is carried out or reported on', () => {
    const folded = dossier(ground, text, promise, ahead, planned)
    expect(['2019-01-22', '2019-01-23'].map((on) => rowOf(folded, 'report', { as: null, on }).overdue)).toEqual([false, true])
    const done = dossier(ground, text, promise, ahead, planned, assessed('1', promise, { level: 3, on: '2019-01-21' }))
    expect(rowOf(done, 'report', { as: null, on: '2019-01-23' }).overdue).toBe(false)
  })

  it('a report that was given is told with the words that tell of it', () => {
    const after = source('src_r', 'Lavrov said that he had reported to the President on the talks.', { published: '2019-01-21' })
    const said = stance(after, lavrov, 'he had reported to the President on the talks', 'supports', 'prp_1956')
    expect(rowOf(dossier(ground, text, promise, ahead, planned, after, said), 'report', { as: null, on: '2019-01-23' })).toMatchObject({ overdue: false, reports: [{ by: 'statement', on: '2019-01-21' }] })
    expect(rowOf(dossier(ground, text, promise, assessed('1', promise, { level: 3, on: '2019-01-21', isReport: true })), 'report').reports).toMatchObject([{ by: 'assessment', on: '2019-01-21' }])
  })

  it('never overdue where only a reader that was not sure tells of it, in one source', () => {
    const unsure: Draft = { ...promise, finding: { ...promise.finding, confidence: 0.3 } as Draft['finding'] }
    expect(rowOf(dossier(ground, text, unsure, ahead, planned), 'report', { as: null, on: '2019-02-01' })).toMatchObject({ overdue: false, lessSure: true })
  })
})

describe('followUp(folded, options) says what stands in its way', () => {
  it('that it stands still: told to be slow, or for half a year no higher step', () => {
    const slow = assessed('1', joint, { level: 1, on: '2019-01-14', words: 'slow pace', assessor: [lavrov] })
    expect(rowOf(dossier(ground, nagato, joint, slow), 'joint', { as: null, on: '2019-01-15' }).stalled).toBe('It moves slowly by its last step: “slow pace” (Lavrov, Mon 14 Jan 2019).')
    const begun = assessed('1', joint, { level: 1, on: '2018-01-10' })
    const folded = dossier(ground, nagato, joint, begun)
    expect(['2018-07-01', '2018-08-01'].map((on) => rowOf(folded, 'joint', { as: null, on }).stalled)).toEqual([null, 'No higher step for more than half a year: the last was to 1, Wed 10 Jan 2018.'])
    expect(rowOf(dossier(ground, nagato, joint, begun, assessed('2', joint, { level: 3, on: '2018-02-01' })), 'joint', { as: null, on: '2019-01-15' }).stalled).toBeNull()
  })

  it('that two differ on how far it has come, within a fortnight', () => {
    const [hers, his] = [assessed('1', joint, { level: 1, on: '2019-01-14', assessor: [lavrov] }), assessed('2', joint, { level: 2, on: '2019-01-20', assessor: [kono] })]
    expect(rowOf(dossier(ground, nagato, joint, hers, his), 'joint').contradicted).toEqual([{ between: [1, 2], words: 'Lavrov puts it at 1, begun, on Mon 14 Jan 2019; Kono puts it at 2, in good part, on Sun 20 Jan 2019.' }])
    expect(rowOf(dossier(ground, nagato, joint, hers, assessed('2', joint, { level: 2, on: '2019-03-20', assessor: [kono] })), 'joint').contradicted).toEqual([])
    expect(rowOf(dossier(ground, nagato, joint, hers, assessed('2', joint, { level: 2, on: '2019-01-20', assessor: [lavrov] })), 'joint').contradicted).toEqual([])
  })

  it('what it waits for, and whether that is there', () => {
    const travel = put('issue', 'iss_travel', { name: 'Travel without visas', bySide: {}, group: 'Relations', raised: null, terms: ['visas'] })
    const text = source('src_v', 'Japan agreed to abolish visas. Russia and Japan want the declaration first. Lavrov backs it. Kono backs it.')
    const visas = undertaking(text, 'abolish visas', { by: [person(null, 'Japan', null, japan)], status: 'agreed' })
    const tie = put('linkage', 'lnk_1', { tie: 'waits-for', of: 'iss_travel' as never, ofWords: 'travel', on: 'prp_1956' as never, onWords: 'the declaration', side: russia }, [words(text, 'the declaration first')])
    const yes = [stance(text, lavrov, 'Lavrov backs it', 'supports', 'prp_1956'), stance(text, kono, 'Kono backs it', 'supports', 'prp_1956')] as const
    const met = (drafts: readonly (Draft | readonly Draft[])[]) => rowOf(dossier(ground, travel, text, visas, tie, ...drafts), 'visas').waitsFor.map((wait) => [wait.on, wait.heldBy, wait.met])
    expect(met([])).toEqual([['the declaration', russia, false]])
    expect(met([yes[0]])).toEqual([['the declaration', russia, false]])
    expect(met([...yes])).toEqual([['the declaration', russia, true]])
  })
})

describe('a side by another name', () => {
  it('changes nothing of what is owed but who owes it', () => {
    const folded = (name: string) => dossier(ground, side(russia, name), nagato, joint, note, again, assessed('1', joint, { level: 1, on: '2019-01-14', assessor: [lavrov] }))
    const rows = (name: string) => followUp(folded(name), neutral).map((row): Partial<Owed> & { readonly subject: SubjectId } => ({ ...row, by: [] }))
    expect(rows('Rossiya')).toEqual(rows('Russia'))
  })
})
