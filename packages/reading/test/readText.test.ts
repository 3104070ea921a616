import { makeId, type Finding } from '@travaux/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../english.ts'
import { readText, toReadDocument } from '../src/index.ts'

const seed = 20190115
const read = (text: string) => toReadDocument(readText(text, { english: english(), source: makeId('source', 'test') }), 'test.txt')
const words = fc.constantFrom('said', 'that', 'Ms', 'Arna', 'Velt', '"', '“', '”', '.', ',', ':', 'he', 'according', 'to', 'told', 'and', 'the', 'minister', '\n', '(', '\u202E', '\uD800', '\u0000', 'Japan', "'s", 'will', 'meet', 'on', 'Monday', '—', 'adding', 'شكرا', '条約', 'LAVROV:')
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')), fc.array(fc.integer({ min: 0, max: 0xFFFF }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)))

/** Who says what, as the text's own words. */
function said(text: string): [speakers: string, mode: string, content: string][] {
  return read(text).statements.map(({ speakers, mode, content }) => [speakers.map(({ name }) => name).join(' and '), mode, content.map(({ from, to }) => text.slice(from, to)).join(' … ')])
}

describe(`readText (seed ${seed})`, () => {
  it('readText(text, options) never throws, and every passage lies in the text', () => {
    fc.assert(fc.property(texts, (text) => {
      const { findings, names, notes } = readText(text, { english: english(), source: makeId('source', 'test') })
      expect(notes.filter(({ message }) => message.includes('please report'))).toEqual([])
      for (const { from, to } of [...findings.flatMap((each: Finding) => each.evidence), ...names]) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThan(to)
        expect(to).toBeLessThanOrEqual(text.length)
      }
      for (const finding of findings) {
        if (finding.kind !== 'statement') continue
        finding.value.content.reduce((end, { from, to }) => (expect(from).toBeGreaterThanOrEqual(end), to), 0)
      }
    }), { seed, numRuns: 400 })
  })

  it('readText(text, options) gives the same subjects and values each time', () => {
    fc.assert(fc.property(texts, (text) => {
      const one = readText(text, { english: english(), source: makeId('source', 'test') })
      expect(readText(text, { english: english(), source: makeId('source', 'test') })).toEqual(one)
      const subjects = one.findings.map(({ subject }) => subject)
      expect(new Set(subjects).size).toBe(subjects.length)
    }), { seed, numRuns: 150 })
  })

  it('readText(text, options) reads a megabyte in a few seconds', () => {
    const text = 'Foreign Minister Arna Velt said on Monday that the talks would go on. "We have time," she added.\n'.repeat(10_000)
    const start = performance.now()
    readText(text, { english: english(), source: makeId('source', 'test') })
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('readText(text, options) keeps a text in another language, and says that it is not read yet', () => {
    const { notes, statements } = read('Министр иностранных дел заявил, что переговоры о мирном договоре будут продолжены в следующем месяце в столице.')
    expect(statements).toEqual([])
    expect(notes[0]?.message).toContain('not read yet')
  })
})

describe('dates', () => {
  it('each is given, but only what had to be worked out is a finding', () => {
    const { dates, findings } = readText('The ministers met on 14 January 2019. They met again on Monday.', { english: english(), source: makeId('source', 'test'), published: '2019-01-22' })
    expect(dates.map(({ value }) => value)).toEqual(['2019-01-14', '2019-01-21'])
    expect(findings.flatMap((each) => each.kind === 'date' ? [each.value] : [])).toEqual([{ value: '2019-01-21', from: 'published 2019-01-22' }])
  })
})

describe('statements', () => {
  const intro = 'Norwegian Foreign Minister Arna Velt met her Icelandic counterpart Jonas Hald on Monday.\n'

  it('a cue before its clause', () => {
    expect(said(`${intro}Velt said that the quota would hold.`)).toEqual([['Arna Velt', 'indirect', 'that the quota would hold']])
  })

  it('a cue behind its quotation, and one inside it', () => {
    expect(said(`${intro}"The quota will hold," Hald said.`)).toEqual([['Jonas Hald', 'direct', '"The quota will hold,"']])
    expect(said(`${intro}"The quota will hold," Hald said. "Nobody wants another winter of this."`)).toEqual([['Jonas Hald', 'direct', '"The quota will hold," … "Nobody wants another winter of this."']])
  })

  it('a pronoun and an office stand for the person they mean', () => {
    expect(said(`${intro}Velt said that the quota would hold.\nShe added that Oslo was patient.`)[1]?.[0]).toBe('Arna Velt')
    expect(said(`${intro}The Icelandic minister said that the quota was too low.`)[0]?.[0]).toBe('Jonas Hald')
  })

  it('who was last heard is meant before who was only named', () => {
    expect(said(`${intro}King Olav Brandt and President Elin Dahl will meet in June, Hald said.\n"The visit is expected in June," the diplomat noted, adding that he would go too.`).map(([who]) => who)).toEqual(['Jonas Hald', 'Jonas Hald', 'Jonas Hald'])
  })

  it('a pronoun goes with a name of its gender', () => {
    expect(said('Chair Ellen Marsh met delegate Thomas Reed on Monday.\nReed said that the text was long.\nShe replied that the night was longer.').map(([who]) => who)).toEqual(['Thomas Reed', 'Ellen Marsh'])
  })

  it('an unnamed speaker gives the phrase, and is taken up again by a part of it', () => {
    expect(said(`${intro}Three people with knowledge of the talks said that the text was ready. "Almost," one of them added.`).map(([who]) => who)).toEqual(['three people with knowledge of the talks', 'one of three people with knowledge of the talks'])
  })

  it('a second, participial cue shares the speaker', () => {
    expect(said(`${intro}Velt said the quota would hold, adding that the fleet had been told.`)).toEqual([
      ['Arna Velt', 'indirect', 'the quota would hold'],
      ['Arna Velt', 'indirect', 'that the fleet had been told'],
    ])
  })

  it('according to somebody, before and behind', () => {
    expect(said(`${intro}According to Hald, the fleet was ready.`)).toEqual([['Jonas Hald', 'indirect', 'the fleet was ready']])
    expect(said(`${intro}The fleet was ready, according to Hald.`)).toEqual([['Jonas Hald', 'indirect', 'The fleet was ready']])
  })

  it('according to one who is named or meant before the subject of what he says', () => {
    expect(said(`${intro}Hald spoke last. According to him, Norway fears that the fleet will be sold.`)).toEqual([
      ['Jonas Hald', 'indirect', 'Norway fears that the fleet will be sold'],
      ['Norway', 'indirect', 'that the fleet will be sold'],
    ])
    expect(said('According to press reports, Velt said that the fleet was ready.')[0]).toEqual(['press reports', 'indirect', 'Velt said that the fleet was ready'])
    const apposed = 'The fleet was ready, according to Arna Velt, the Norwegian envoy.'
    expect(read(apposed).statements.map(({ source }) => apposed.slice(source?.from, source?.to))).toEqual(['Arna Velt, the Norwegian envoy'])
  })

  it('what a side fears in another’s words is reported', () => {
    expect(read(`${intro}Velt spoke last. In her view, Iceland fears that the fleet will be sold.`).statements.map(({ speakers, attribution }) => [speakers.map(({ name }) => name).join(), attribution])).toEqual([['Arna Velt', 'stated'], ['Iceland', 'reported']])
  })

  it('a view without the preposition it is told by', () => {
    expect(said(`${intro}In Hald’s view, Norway would look for another way out.`)).toEqual([['Jonas Hald', 'indirect', 'Norway would look for another way out']])
    expect(said(`${intro}A hearing after the signature, in Hald’s view, is theatre.`)).toEqual([['Jonas Hald', 'indirect', 'A hearing after the signature … is theatre']])
    expect(said(`${intro}The quota they had lived in, said Hald, was too low.`)).toEqual([['Jonas Hald', 'indirect', 'The quota they had lived in … was too low']])
  })

  it('a text that a turn quotes is heard through it', () => {
    const { statements } = read('Press conference\nVELT: Good morning. The convention of 1911 says that the channel is open to both.\nHALD: Thank you.\nVELT: Until June.')
    expect(statements.map(({ speakers, attribution }) => [speakers.map(({ name }) => name).join(), attribution]).slice(0, 2)).toEqual([['VELT', 'stated'], ['convention of 1911', 'reported']])
    expect(read('The convention of 1911 says that the channel is open to both.').statements.map(({ attribution }) => attribution)).toEqual(['stated'])
  })

  it('a noun cue with its clause', () => {
    expect(said(`${intro}The talks ended with Iceland's claim that the quota was too low.`)).toEqual([['Iceland', 'indirect', 'that the quota was too low']])
  })

  it('a capital speaks for its side; a denial and an unnamed source are marked', () => {
    const { statements } = read(`${intro}Oslo denied that the fleet had moved.\nA senior diplomat said that the fleet had moved.`)
    expect(statements[0]?.speakers).toEqual([{ name: 'Norway', office: null, side: 'Norway' }])
    expect(statements.map(({ attribution }) => attribution)).toEqual(['denied', 'anonymous'])
  })

  it('what a denial holds is denied, however it is denied', () => {
    const ladder = (text: string) => read(text).statements.map(({ attribution }) => attribution)
    expect(ladder('The ministry strongly rejects the allegation that Ambassador Stern promised to return the archive.')).toEqual(['denied', 'denied'])
    expect(ladder('It is not true that Foreign Minister Stern said: “We are ready to sign.”')).toEqual(['denied'])
    expect(ladder('Foreign Minister Stern said that the claim was false.')).toEqual(['stated'])
  })

  it('a body in full with its short form in brackets, and the short form alone, are one speaker', () => {
    const { statements } = read('The Organization for Security and Co-operation in Europe (OSCE) said on Monday that its observers would stay. The OSCE added that Moscow agreed.')
    expect(statements.map(({ speakers }) => speakers)).toEqual(Array.from({ length: 2 }, () => [{ name: 'OSCE', office: null, side: 'OSCE' }]))
  })

  it('a transcript has one statement a turn', () => {
    expect(said('Press conference\nVELT: Good morning. We are done.\nHALD: Thank you.\nVELT: Until June.').map(([, , content]) => content)).toEqual(['Good morning. We are done.', 'Thank you.', 'Until June.'])
  })

  it('a quotation that goes on in the next paragraph keeps its speaker', () => {
    expect(said(`${intro}"The quota will hold," Velt said.\n"And the winter will be long."`)[1]).toEqual(['Arna Velt', 'direct', '"And the winter will be long."'])
  })

  it('what was not said is no statement', () => {
    expect(said(`${intro}Velt did not say that the quota would hold.`)).toEqual([])
    expect(said(`${intro}Hald announced a plan.`)).toEqual([])
  })
})
