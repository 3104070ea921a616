import type { SourceId } from '@travaux/model'
import { fold, proposeAssessments } from '@travaux/record'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressTold } from '../src/progressTold.ts'
import { statedValue } from '../src/statedValue.ts'
import { abe, dossier, ground, instruction, japan, kono, lavrov, person, put, putin, source, statement, undertaking, type Draft } from './views/build.ts'

const seed = 20190122

describe('progressTold(sentence) says how far something has come', () => {
  it.each([
    ['Not one of the five projects has started.', 0], ['None of them has begun.', 0], ['The work has not yet begun.', 0], ['The agreement has never entered into force.', 0], ['The plan remains on paper.', 0],
    ['Joint economic activity is moving slowly.', 1], ['He regretted the slow pace of the work.', 1], ['Five projects have been chosen.', 1], ['The talks have begun.', 1], ['Preparations are under way.', 1], ['The work is behind schedule.', 1],
    ['Two of the five projects have been completed.', 1], ['Four of the five projects have been completed.', 2], ['Most of it has been carried out.', 2], ['There has been considerable progress.', 2], ['Both have started.', 2],
    ['The tax convention has come into force.', 3], ['The convention entered into force on Monday.', 3], ['The simplification of the visa regime has been implemented.', 3],
  ])('%s %i', (sentence, level) => {
    expect(progressTold(sentence)?.level).toBe(level)
  })

  it.each(['The work will begin in spring.', 'They hope that the convention has entered into force by then.', 'Once the treaty has been ratified, the islands pass.', 'The projects should begin soon.', 'It was not a slow pace that worried him.', 'The leaders met in Moscow.', ''])('nothing of what is wished, planned, supposed or denied: %s', (sentence) => {
    expect(progressTold(sentence)).toBeNull()
  })

  it('within the sentence, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = progressTold(text)
      if (found !== null) expect(found.from >= 0 && found.from < found.to && found.to <= text.length).toBe(true)
    }), { seed, numRuns: 300 })
  })
})

describe('proposeAssessments(folded, source)', () => {
  const issue = put('issue', 'iss_joint', { name: 'Joint economic activity', bySide: {}, group: null, raised: null, terms: ['joint economic activity', 'joint projects'] })
  const nagato = source('src_2016', 'The leaders agreed to begin joint economic activity on the islands.', { published: '2016-12-16' })
  const joint = undertaking(nagato, 'begin joint economic activity on the islands', { by: [abe, putin], status: 'agreed' })
  const told = (text: string, published: string | null = '2019-01-14') => source('src_new', text, { published })
  const of = (...drafts: readonly (Draft | readonly Draft[])[]) => proposeAssessments(dossier(ground, issue, nagato, joint, ...drafts), 'src_new' as SourceId)

  it('proposes how far what was undertaken has come, by the words that say so and whoever says it', () => {
    const text = told('Lavrov regretted that joint economic activity on the islands is moving slowly.')
    const [finding, ...more] = of(text, statement(text, lavrov, 'that joint economic activity on the islands is moving slowly'))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ kind: 'assessment', value: { of: joint.finding.subject, provision: null, level: 1, on: '2019-01-14', words: 'is moving slowly', assessor: [lavrov], isReport: false }, evidence: [{ source: 'src_new', from: 0, to: 78 }] })
    expect(finding?.why?.words).toHaveLength(1)
  })

  it('takes what “they” and “the projects” are from the sentence before', () => {
    const text = told('The ministers spoke about joint economic activity on the islands. None of the projects has started.')
    expect(of(text).map(({ value }) => [value.of, value.level])).toEqual([[joint.finding.subject, 0]])
  })

  it('one for each who tells, the surest where one tells it twice', () => {
    const text = told('Joint economic activity on the islands is under way, Lavrov said. Kono said that joint economic activity on the islands has not yet begun. Some progress in joint economic activity on the islands, Lavrov said.')
    const said = [statement(text, lavrov, 'Joint economic activity on the islands is under way'), statement(text, kono, 'that joint economic activity on the islands has not yet begun'), statement(text, lavrov, 'Some progress in joint economic activity on the islands')]
    expect(of(text, ...said).map(({ value }) => [value.level, value.assessor[0]?.name])).toEqual([[1, 'Sergey Lavrov'], [0, 'Taro Kono']])
  })

  it('of the day named before it in the sentence, where that is past', () => {
    const text = told('By September 2017 joint economic activity on the islands had begun.')
    const date: Draft = { ...nagato, finding: { subject: 'dat_1' as never, kind: 'date', value: { value: '2017-09', from: null }, evidence: [{ source: 'src_new' as SourceId, from: 3, to: 17 }], confidence: 0.9 } }
    expect(of(text, date).map(({ value }) => value.on)).toEqual(['2017-09'])
  })

  it('proposes of instructions, too', () => {
    const text = told('The talks on a peace treaty between the ministers have begun.')
    const lead = instruction(nagato, 'agreed to begin', { from: [abe, putin], to: [kono, lavrov], task: 'to lead the talks on a peace treaty' })
    expect(of(text, lead).map(({ value }) => value.of)).toEqual([lead.finding.subject])
  })

  it('nothing where the words are not of what was undertaken, where another side is named, or what binds conduct', () => {
    expect(of(told('The fish market in Moscow has been completed.'))).toEqual([])
    const visas = undertaking(nagato, 'agreed to begin', { by: [person(null, 'Japan', null, japan)], what: 'ease visas for groups of tourists' })
    const eased = (who: string) => of(told(`${who} said visas for groups of tourists have been implemented.`), visas).length
    expect([eased('Russia'), eased('Japan')]).toEqual([0, 1])
    const quiet = undertaking(nagato, 'agreed to begin', { by: [abe, putin], what: 'keep silence about joint projects on islands', conduct: true })
    expect(proposeAssessments(dossier(ground, issue, nagato, quiet, told('Silence about joint projects on islands has begun.')), 'src_new' as SourceId)).toEqual([])
  })

  it('nothing of what only the same source tells, of what was undertaken later, or where the source has no date', () => {
    const text = told('Joint economic activity on the islands is moving slowly.', '2016-01-01')
    expect(of(text)).toEqual([])
    expect(of(told('Joint economic activity on the islands is moving slowly.', null))).toEqual([])
    const alone = told('They agreed to begin joint economic activity on the islands. Joint economic activity on the islands is moving slowly.')
    expect(proposeAssessments(dossier(ground, issue, alone, undertaking(alone, 'begin joint economic activity on the islands', { by: [abe, putin] })), 'src_new' as SourceId)).toEqual([])
    expect(proposeAssessments(fold([]), 'src_none' as SourceId)).toEqual([])
  })

  it(`never gives what cannot be recorded, and the same again with the same ids (seed ${seed})`, () => {
    const clauses = fc.constantFrom('joint economic activity on the islands', 'joint projects', 'the travel of residents', 'they', 'Japan', 'a peace treaty')
    const verbs = fc.constantFrom('is moving slowly', 'has begun', 'has not yet begun', 'has come into force', 'were discussed', 'will begin', 'made good progress')
    fc.assert(fc.property(fc.array(fc.tuple(clauses, verbs), { minLength: 1, maxLength: 6 }), (some) => {
      const text = told(some.map((each) => `${each.join(' ')}.`).join(' ').replace(/(^|\. )\w/g, (start) => start.toUpperCase()))
      const found = of(text)
      expect(of(text)).toEqual(found)
      expect(new Set(found.map(({ subject }) => subject)).size).toBe(found.length)
      for (const { subject, kind, value, evidence } of found) expect(statedValue(subject, { kind, value, evidence }, () => (text.finding.value as { readonly text: string }).text)).not.toHaveProperty('fault')
    }), { seed, numRuns: 150 })
  })
})
