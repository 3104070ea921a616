import { kinds, type Codebook, type SideId } from '@travaux/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { only, readEvents } from './readEvents.ts'

const seed = 5150

describe('findInstructions(context)', () => {
  it('says who told whom to do what, and when they report', () => {
    const [found] = only('instruction', readEvents('The two ministers instructed the working group of experts to prepare a draft by 1 October 2019.'))
    expect(found?.value).toMatchObject({ task: 'prepare a draft by 1 October 2019', reportDue: { words: 'by 1 October 2019', date: '2019-10-01' } })
    expect(found?.value.to[0]?.name).toContain('experts')
  })

  it('joins the sentence on the report to the instruction it speaks of', () => {
    const text = 'Finnish President Aino Virtala and Norwegian President Lars Hovden met in Geneva in May 2018.\n"In line with the instructions of our presidents, we open negotiations on the fairway," Finnish Foreign Minister Eeva Salo said.\n"Before the next meeting of the presidents we will report on how their instructions are carried out," Salo said.'
    const found = only('instruction', readEvents(text))
    expect(found).toHaveLength(1)
    expect(found[0]?.value.from.map(({ name }) => name)).toEqual(['Aino Virtala', 'Lars Hovden'])
    expect(found[0]?.value.reportDue?.words).toMatch(/^Before the next meeting/)
    expect(found[0]?.evidence).toHaveLength(2)
  })

  const told = (text: string) => only('instruction', readEvents(text)).map(({ value }) => [value.from.map(({ name }) => name), value.to.map(({ name }) => name), value.task])
  const met = 'Finnish President Aino Virtala and Norwegian President Lars Hovden met in Geneva in May 2018.'

  it('takes the subject of two verbs for who instructs, and nobody where it cannot be told', () => {
    expect(told(`${met} They confirmed the pact of last year, and instructed the envoys to go on with the work.`)).toEqual([[['Aino Virtala', 'Lars Hovden'], ['envoys'], 'go on with the work']])
    expect(told(`${met} The leaders welcomed the census and instructed the envoys to publish it.`)).toEqual([[['Aino Virtala', 'Lars Hovden'], ['envoys'], 'publish it']])
    expect(told(`${met} Reporters came in, and asked officials to open the hall.`)).toEqual([])
    expect(told('They instructed the envoys to publish the census.')).toEqual([[[], ['envoys'], 'publish the census']])
  })

  it('takes two who are joined by “and” for two, before and behind the verb, and none of another clause', () => {
    expect(told('Presidents Aino Virtala and Lars Hovden instructed Foreign Ministers Arna Velt and Jon Dahl to open the fairway.')).toEqual([[['Aino Virtala', 'Lars Hovden'], ['Arna Velt', 'Jon Dahl'], 'open the fairway']])
    expect(told('Arna Velt left the hall and President Lars Hovden instructed the envoys to open the fairway.')).toEqual([[['Lars Hovden'], ['envoys'], 'open the fairway']])
  })

  it('ends the task before what else is told of those instructed, not within it', () => {
    expect(told('President Lars Hovden said that the envoys had been instructed to go on with the work and that they would meet in May.').map(([, , task]) => task)).toEqual(['go on with the work'])
    expect(told('President Lars Hovden instructed the envoys to see that the gates are shut and that the keys are kept.').map(([, , task]) => task)).toEqual(['see that the gates are shut and that the keys are kept'])
    expect(told('President Lars Hovden instructed the envoys to measure the river and that of the mill.').map(([, , task]) => task)).toEqual(['measure the river and that of the mill'])
  })
})

describe('findUndertakings(context)', () => {
  it.each([
    ['Finland and Norway agreed to dredge the fairway by May.', 'agreed', false],
    ['Norway pledged to free the two trawlers.', 'promised', false],
    ['Norway refused to lift the toll.', 'refused', false],
    ['The convention on pilotage has entered into force.', 'in-force', false],
    ['The agreement on joint dredging is being implemented at a slow pace.', 'delayed', false],
    ['Finland and Norway agreed that neither would make public statements that distort the talks.', 'agreed', true],
  ])('%s', (text, status, conduct) => {
    expect(only('undertaking', readEvents(text)).map(({ value }) => [value.status, value.conduct])).toEqual([[status, conduct]])
  })
})

describe('what is not so', () => {
  it.each([
    'Armenia has never agreed to cede any territory, the ministry said.', 'The ministers could not agree to extend the deadline.', 'Neither side undertook to publish the text.',
    'Had the envoy agreed to hand over the archive, parliament would have been told.', 'The Halden delegation proposed that patrols begin on 1 January 2023.', '“Has Russia agreed to withdraw its troops by May?” he was asked.',
  ])('binds nobody: %s', (text) => {
    expect(only('undertaking', readEvents(text))).toEqual([])
  })

  it('binds nobody by a question put to a speaker', () => {
    const text = 'Transcript of the briefing\n\nSPOKESMAN: Good morning.\n\nQUESTION: Norway undertook to publish the map by 1 June, as we all know. What now?\n\nSPOKESMAN: Norway undertook to publish the list by 1 July.\n\nQUESTION: Thank you.'
    expect(only('undertaking', readEvents(text)).map(({ value }) => value.what)).toEqual([expect.stringContaining('publish the list')])
  })

  it('binds whose verb comes first where two are joined', () => {
    expect(only('undertaking', readEvents('The foreign ministers of Japan and Russia met in Vienna on Monday and agreed to publish the text.')).map(({ value }) => [value.by.map(({ side }) => side), value.what])).toEqual([[['sid_japan', 'sid_russia'], 'publish the text']])
  })

  it.each([
    'Imagine that President Putin had met Prime Minister Abe in Vienna in 2015.', 'The ministry does not confirm reports that the foreign ministers of Japan and Russia will meet in Almaty.', '“So will the Prime Minister meet President Putin in Sochi next week?” he was asked.',
  ])('is no meeting: %s', (text) => {
    expect(only('meeting', readEvents(text))).toEqual([])
  })
})

describe('undertakingDrafts(context, clauses)', () => {
  const undertaken = (text: string) => only('undertaking', readEvents(text)).map(({ value }) => value.what)

  it('takes each point of a list that opens with "agreed as follows" for an undertaking', () => {
    const text = 'The ministers of Finland and Norway agreed as follows:\n(a) that no licence shall be issued before the census;\n(b) that the gates shall be opened each spring; and\n(c) that the costs shall be shared.\nNorway was of the view that more could be done.'
    expect(undertaken(text)).toEqual(['no licence shall be issued before the census', 'the gates shall be opened each spring', 'the costs shall be shared'])
  })

  it('takes what was agreed after a second "that", too', () => {
    const text = 'Finland and Norway agreed that the fairway would be dredged in spring and that Norway would host the office until June.'
    expect(undertaken(text)).toEqual(['the fairway would be dredged in spring', 'Norway would host the office until June'])
  })

  it('takes a readiness or an intention that is expressed for a promise', () => {
    expect(only('undertaking', readEvents('Norway expressed its intention to open the archive in June.'))).toMatchObject([{ value: { what: 'open the archive in June', status: 'promised' } }])
  })

  it('leaves a meeting ahead to the meetings', () => {
    expect(undertaken('Finnish President Aino Virtala and Norwegian President Lars Hovden will hold a summit in Oslo on 12 March 2019.')).toEqual([])
  })
})

describe('duesAtMeetings(findings, published)', () => {
  it('gives what is due by the next summit the date of that summit', () => {
    const text = 'Finnish President Aino Virtala and Norwegian President Lars Hovden will hold a summit in Oslo on 12 March 2019.\nFinland and Norway agreed to dredge the fairway by the next summit.'
    expect(only('undertaking', readEvents(text)).map(({ value }) => value.due)).toEqual(['2019-03-12'])
  })
})

describe('findInstruments(context)', () => {
  it('gives an instrument its date and what it is said to provide', () => {
    const [found] = only('instrument', readEvents('Both rely on the 1926 Finnish-Norwegian boundary convention. The convention stipulates that the channel is open to both.'))
    expect(found?.value).toEqual({ name: '1926 Finnish-Norwegian boundary convention', date: '1926', provisions: [{ label: '', text: 'the channel is open to both' }] })
  })
})

describe('findDates(context)', () => {
  it('says what a date was worked out from, and leaves lengths of time and titles out', () => {
    const found = only('date', readEvents('On Monday they spoke for three days of the 1926 convention, signed on 4 May 1926.'))
    expect(found.map(({ value }) => value)).toEqual([{ value: '2019-01-14', from: 'published 2019-01-15' }, { value: '1926-05-04', from: null }])
  })
})

describe('findMentions(context)', () => {
  it('gathers every name that any side has for a place', () => {
    const codebook: Codebook = {
      name: 'test', persons: [], issues: [], propositions: [], sides: [],
      places: [{ id: 'plc_skerries' as Codebook['places'][number]['id'], name: 'the skerries', bySide: { ['sid_finland' as SideId]: 'Pohjansaaret', ['sid_norway' as SideId]: 'Nordholmene' }, aliases: [], within: null, disputed: true }],
    }
    const text = 'Pohjansaaret, called Nordholmene in Oslo, are small. Nordholmene have no water.'
    const [found] = only('mention', readEvents(text, '2019-01-15', codebook))
    expect(found?.evidence.map(({ from, to }) => text.slice(from, to))).toEqual(['Pohjansaaret', 'Nordholmene', 'Nordholmene'])
  })
})

describe('findEvents(document, knowledge, source, published)', () => {
  it('never throws, and gives findings of their kinds with subjects of their own and passages inside the text', () => {
    const word = fc.constantFrom('The', 'ministers', 'of', 'Finland', 'and', 'Norway', 'met', 'talks', 'agreed', 'to', 'that', 'meet', 'in', 'Geneva', 'on', 'Monday', 'May', '1926', 'treaty', 'instructed', 'experts', 'visit', 'round', 'fifth', 'said', '"', ',', '.', '\n', 'we', 'report', 'instructions', 'by', 'President', 'Virtala', 'the', 'will')
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')))
    fc.assert(fc.property(text, (words) => {
      const findings = readEvents(words)
      expect(new Set(findings.map(({ subject }) => subject)).size).toBe(findings.length)
      for (const { kind, value, evidence } of findings) {
        expect(kinds[kind].safeParse(value).success).toBe(true)
        expect(evidence.length).toBeGreaterThan(0)
        for (const { from, to } of evidence) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(words.length)
        }
      }
    }), { seed, numRuns: 300 })
  })
})
